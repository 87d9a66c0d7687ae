/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

/** By what the findings of a query are counted. */
public enum Facet {
  KIND,
  TYPE,
  STATUS,
  /** By code, or by name where there is no code. */
  ACTOR,
  /** By code, or by name where there is no code. */
  RECIPIENT,
  /** Who vouches: by code, or by name where there is no code. */
  SOURCE,
  PUBLISHER,
  /** Of the finding's first day: {@code 2022-02}; findings without a day are left out. */
  MONTH;

  /** One value and how many findings have it. */
  public record Count(String value, long findings) {}
}
