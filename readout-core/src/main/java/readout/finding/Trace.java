/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

/**
 * The answer to <em>why?</em>: which stage decided, by which rule, on the strength of which row of
 * data.
 *
 * @param stage such as {@code statements}
 * @param rule name of the sieve that decided, such as {@code that-clause}
 * @param row file and key of the data row that let it decide, such as {@code cues.tsv#warn}; empty
 *     where the rule needs none
 */
public record Trace(String stage, String rule, String row) {
  @Override
  public String toString() {
    return stage + "/" + rule + (row.isEmpty() ? "" : " (" + row + ")");
  }
}
