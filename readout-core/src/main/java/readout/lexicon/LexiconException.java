/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

/** Something wrong with a data file: where, what, and what to do about it. */
public final class LexiconException extends RuntimeException {
  /**
   * @param file as its reader knows it
   * @param line from 1; 0 when the file as a whole is meant
   */
  public LexiconException(String file, int line, String reason, String next) {
    super(file + (line > 0 ? ":" + line : "") + ": " + reason + " - " + next);
  }
}
