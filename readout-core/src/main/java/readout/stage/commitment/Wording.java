/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.Optional;
import readout.finding.Commitment.Kind;
import readout.reading.Sentence;
import readout.reading.Token;

/** Which words tell the act. */
final class Wording {
  private Wording() {}

  /**
   * The phrase of the act without those who would act, the cue, and the words that only tie it to
   * the cue: "that", "to", "will", a preposition. A negated act keeps what negates it, but for a
   * refusal, which says it already.
   *
   * @param actor the word that names those who would act
   */
  static BitSet of(Grammar grammar, Act act, Kind kind, Optional<Token> actor, BitSet cue) {
    Sentence sentence = grammar.sentence();
    BitSet words = grammar.phrase(act.head());
    words.andNot(cue);
    boolean negated = grammar.isNegated(act.head());
    for (Token child : sentence.children(act.head())) {
      boolean subject = child.is("nsubj") && actor.filter(a -> covers(child, a)).isPresent();
      boolean tie = child.is("mark") || (child.is("case") && act.head().isNoun());
      boolean before = child.index() < act.head().index();
      boolean modal = child.tag().equals("MD") && (!negated || kind == Kind.REFUSAL);
      boolean not = kind == Kind.REFUSAL && isNegation(child);
      if (subject || (!subject && isGivenApart(child, actor))) {
        words.andNot(grammar.phrase(child));
      } else if ((tie && before && !(negated && child.lemma().equals("to"))) || modal || not) {
        words.clear(child.index());
      }
    }
    act.performer().ifPresent(p -> words.andNot(grammar.phrase(p)));
    if (act.performer().isPresent() || words.get(act.head().index())) {
      words.set(act.head().index());
    }
    return inOnePiece(grammar.trim(words), act.head());
  }

  private static boolean covers(Token subject, Token actor) {
    return subject.index() == actor.index() || subject.tag().startsWith("W");
  }

  /** "an apology from Japan": Japan is named as the one who would act. */
  private static boolean isGivenApart(Token child, Optional<Token> actor) {
    return actor.filter(a -> a.index() == child.index()).isPresent();
  }

  private static boolean isNegation(Token token) {
    String lemma = token.lemma();
    return lemma.equals("not") || lemma.equals("n't") || lemma.equals("never");
  }

  /** Without what a removed subject cut off at the front. */
  private static BitSet inOnePiece(BitSet words, Token head) {
    if (!words.get(head.index())) {
      return words;
    }
    int from = head.index();
    while (from > 0 && words.get(from - 1)) {
      from--;
    }
    BitSet kept = (BitSet) words.clone();
    int first = words.nextSetBit(0);
    boolean stray = first >= 0 && first < from && from - first <= 2;
    if (stray) {
      kept.clear(first, from);
    }
    return kept;
  }
}
