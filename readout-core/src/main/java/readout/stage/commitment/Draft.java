/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.List;
import readout.finding.Commitment.Kind;
import readout.finding.Commitment.Status;
import readout.reading.Token;

/**
 * A commitment as a sieve finds it, before what all have in common is added.
 *
 * @param cue word that promises or demands; its place tells who says so
 * @param act words of the act, conditions and times still among them
 * @param rule name of the sieve
 * @param row data row, for the trace
 */
record Draft(
    int sentence,
    Kind kind,
    Token cue,
    Token actHead,
    BitSet act,
    List<String> by,
    List<String> to,
    Status status,
    double confidence,
    String rule,
    String row) {
  Draft withKind(Kind other) {
    return new Draft(sentence, other, cue, actHead, act, by, to, status, confidence, rule, row);
  }

  /** Another act in the same words. */
  Draft withAct(Token head, BitSet words) {
    return new Draft(sentence, kind, cue, head, words, by, to, status, confidence, rule, row);
  }

  Draft withTo(List<String> others) {
    return new Draft(sentence, kind, cue, actHead, act, by, others, status, confidence, rule, row);
  }
}
