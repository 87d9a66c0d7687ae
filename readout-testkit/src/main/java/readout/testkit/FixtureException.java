/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

/** Something wrong with a fixture: where, what, and what to do about it. */
public final class FixtureException extends RuntimeException {
  /**
   * @param file as its reader knows it
   * @param line from 1
   */
  public FixtureException(String file, int line, String reason, String next) {
    super(file + ":" + line + ": " + reason + " - " + next);
  }
}
