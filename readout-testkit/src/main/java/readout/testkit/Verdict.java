/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

/** How an expected finding and a found one stand to each other. */
public enum Verdict {
  /** The words of every role agree, and every attribute that is expected. */
  MATCHED,
  /** The same finding, but for some words or attributes. */
  PARTIAL,
  /** Expected, not found. */
  MISSED,
  /** Found, not expected. */
  INVENTED,
  /** Found where the fixture allows it and does not ask for it. */
  FREE;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
