/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.List;
import java.util.Optional;
import readout.finding.Commitment.Kind;

/**
 * A word or fixed group of words that promises, demands, threatens: a row of {@code
 * commitments.tsv}.
 *
 * @param words dictionary forms in order: {@code [vow]}, {@code [reject, demand]}
 * @param kind what it does; empty when only its negation does something ("seek")
 * @param negated what it does when negated; empty for nothing
 * @param act places where the act may stand, tried in order
 * @param by places where the one who would act may stand, tried in order
 * @param to places where the one it is owed to, or aimed at, may stand, tried in order
 * @param needs what else must hold
 * @param precision how often a finding of this row is right, 0 to 1
 * @param rowKey what a trace names
 */
record CommitmentCue(
    List<String> words,
    Tag tag,
    Optional<Kind> kind,
    Optional<Kind> negated,
    List<String> act,
    List<String> by,
    List<String> to,
    List<Need> needs,
    double precision,
    String rowKey) {
  CommitmentCue {
    words = List.copyOf(words);
    act = List.copyOf(act);
    by = List.copyOf(by);
    to = List.copyOf(to);
    needs = List.copyOf(needs);
  }

  /** Part of speech of the first word. */
  enum Tag {
    V,
    N,
    A
  }

  /** A further demand of a row. */
  enum Need {
    /** The act hurts: {@link readout.lexicon.Acts}. */
    HOSTILE,
    /** The one at whom it is aimed is named, or it hangs on a condition. */
    AIMED,
    /** It is who says it that would act, on purpose: {@link readout.lexicon.Acts}. */
    OWN,
    /** have stands with the word. */
    PERFECT,
    /** will, would or shall stands with the word. */
    FUTURE,
    /** Someone is said to say it. */
    STATED;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
