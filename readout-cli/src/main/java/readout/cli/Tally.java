/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

/**
 * What a run has come to so far.
 *
 * @param coded documents with a record
 * @param rejected inputs without one
 * @param counts of the coded documents together
 */
record Tally(long coded, long rejected, Counts counts) {
  static final Tally NONE = new Tally(0, 0, Counts.NONE);

  long inputs() {
    return coded + rejected;
  }

  long tokens() {
    return counts.tokens();
  }

  Tally plus(Outcome outcome) {
    return outcome instanceof Outcome.Coded document
        ? new Tally(coded + 1, rejected, counts.plus(document.counts()))
        : new Tally(coded, rejected + 1, counts);
  }
}
