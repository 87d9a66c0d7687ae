/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

/**
 * What a run has come to so far.
 *
 * @param coded documents with a record
 * @param rejected inputs without one
 * @param tokens in the coded documents
 */
record Tally(long coded, long rejected, long tokens) {
  static final Tally NONE = new Tally(0, 0, 0);

  long inputs() {
    return coded + rejected;
  }

  Tally plus(Outcome outcome) {
    return outcome instanceof Outcome.Coded document
        ? new Tally(coded + 1, rejected, tokens + document.tokens())
        : new Tally(coded, rejected + 1, tokens);
  }
}
