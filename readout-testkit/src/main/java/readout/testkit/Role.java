/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a marked stretch of words does in its finding. */
public enum Role {
  /** Who vouches for it; two that vouch together are {@code src} and {@code src2}. */
  SOURCE("src", Kind.STATEMENT, true),
  /** The words that report. */
  CUE("cue", Kind.STATEMENT, false),
  /** What is said, quotation marks included. */
  CONTENT("con", Kind.STATEMENT, false),
  /** Whom it is said to; several are {@code adr}, {@code adr2}. */
  ADDRESSEE("adr", Kind.STATEMENT, true),
  /** Words between quotation marks that doubt, marks included. */
  SCARE("scare", Kind.SCARE_QUOTE, false);

  private final String mark;
  private final Kind kind;
  private final boolean many;

  Role(String mark, Kind kind, boolean many) {
    this.mark = mark;
    this.kind = kind;
    this.many = many;
  }

  /** The role that a fixture writes so, without a number. */
  public static Optional<Role> marked(String mark) {
    return Arrays.stream(values()).filter(role -> role.mark.equals(mark)).findFirst();
  }

  /** Every role, as fixtures write them. */
  public static List<String> marks() {
    return Arrays.stream(values()).map(Role::toString).toList();
  }

  public Kind kind() {
    return kind;
  }

  /** Whether one finding may have several that play it, numbered from 2. */
  public boolean many() {
    return many;
  }

  /** As fixtures write it. */
  @Override
  public String toString() {
    return mark;
  }
}
