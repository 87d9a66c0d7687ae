/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

/** How the sides, not the files, stand to each other in one row. */
public enum Difference {
  /** The same in sense: rounding, time zones, translations, other words, one only retelling. */
  SAME,
  /** Compatible; one says less. */
  VAGUER,
  /** Told by, or only through, one side. */
  ONLY_ONE,
  /** Both speak to it and do not say the same; also of emphasis or strength. */
  DIFFERENT,
  /** Cannot both be true. */
  CONTRARY,
  /** A later account of the same voice replaces an earlier one. */
  UPDATED
}
