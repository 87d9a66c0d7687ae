/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

/** Something wrong with a gold file: where, what, and what to do about it. */
public final class GoldException extends RuntimeException {
  /**
   * @param line from 1
   */
  public GoldException(String file, int line, String reason, String next) {
    super(file + ":" + line + ": " + reason + " - " + next);
  }
}
