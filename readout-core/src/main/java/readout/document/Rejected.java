/* SPDX-License-Identifier: Apache-2.0 */
package readout.document;

/**
 * An input that could not be read: a row of its own, never an exception that stops the run.
 *
 * @param source file, address or line, so that a person finds it
 * @param reason in one line: what is wrong, and what to do next
 * @param offset byte, line or code point where it went wrong, as {@code source} counts; -1 where
 *     that has no meaning
 */
public record Rejected(String source, String reason, long offset) {
  @Override
  public String toString() {
    return source + (offset >= 0 ? ":" + offset : "") + ": " + reason;
  }
}
