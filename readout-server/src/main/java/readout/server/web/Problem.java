/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * Why a request is not answered as asked: RFC 9457's {@code application/problem+json}, with a code
 * for programs and the next step for people.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What can go wrong, with the status that tells so. */
  public enum Code {
    NOT_FOUND(404, "There is nothing at this address"),
    NO_SUCH_DOCUMENT(404, "No such document"),
    NO_SUCH_EPISODE(404, "No such comparison"),
    WRONG_METHOD(405, "This address is not asked that way"),
    EMPTY(400, "Nothing to read"),
    NOT_READABLE(422, "This cannot be read"),
    BAD_REQUEST(400, "The request is not understood"),
    BAD_QUERY(400, "The query is not understood"),
    UNSUPPORTED(415, "This kind of content is not taken"),
    TOO_LARGE(413, "This is too large"),
    TOO_SLOW(422, "Reading this takes too long"),
    BUSY(503, "Busy reading for others"),
    FOREIGN(403, "The request comes from another site"),
    NO_TOKEN(401, "Sign in first"),
    FAULT(500, "Readout has failed here");

    private final int status;
    private final String title;

    Code(int status, String title) {
      this.status = status;
      this.title = title;
    }

    public int status() {
      return status;
    }

    public String title() {
      return title;
    }

    /** {@code TOO_LARGE}: "too-large". */
    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final Code code;
  private final String detail;
  private final String next;

  /**
   * @param detail what is wrong with this request
   * @param next what to do about it
   */
  public Problem(Code code, String detail, String next) {
    super(detail);
    this.code = code;
    this.detail = detail;
    this.next = next;
  }

  public Code code() {
    return code;
  }

  public int status() {
    return code.status();
  }

  public String title() {
    return code.title();
  }

  public String detail() {
    return detail;
  }

  public String next() {
    return next;
  }

  /** The body of the answer, field by field. */
  Map<String, Object> fields() {
    return new TreeMap<>(
        Map.of(
            "type",
            "about:blank",
            "title",
            title(),
            "status",
            status(),
            "code",
            code.toString(),
            "detail",
            detail,
            "next",
            next));
  }
}
