/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.Optional;
import readout.document.Value;
import readout.finding.Commitment.Kind;
import readout.finding.When;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.NounKinds;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * By when, where the words give an order or a span and no date: "before the ministers meet", "gave
 * the firm a week".
 */
final class Order {
  private static final String NOT_DATED = "NOT_DATED";

  private Order() {}

  /**
   * @param conditions words of what would otherwise be a condition; "before …" is one only of a
   *     refusal
   */
  static Optional<When> of(Grammar grammar, Draft draft, BitSet conditions) {
    Sentence sentence = grammar.sentence();
    int first = conditions.nextSetBit(0);
    boolean before = first >= 0 && sentence.token(first).word().equalsIgnoreCase("before");
    boolean refuses = draft.kind() == Kind.REFUSAL || grammar.isNegated(draft.actHead());
    return before && !refuses ? Optional.of(when(sentence, conditions)) : allowed(grammar, draft);
  }

  /** "gave the firm 72 hours to leave": the span that a demand leaves. */
  private static Optional<When> allowed(Grammar grammar, Draft draft) {
    Sentence sentence = grammar.sentence();
    return draft.kind() != Kind.DEMAND
        ? Optional.empty()
        : sentence.children(draft.cue()).stream()
            .filter(c -> c.is("obj") && c.index() < draft.actHead().index() && isTime(c))
            .findFirst()
            .map(c -> when(sentence, span(sentence, c)));
  }

  private static boolean isTime(Token noun) {
    return NounKinds.english().kind(noun.lemma()).filter(k -> k == NounKinds.Kind.TIME).isPresent();
  }

  private static BitSet span(Sentence sentence, Token unit) {
    BitSet words = new BitSet();
    words.set(unit.index());
    sentence.children(unit).stream()
        .filter(c -> c.index() < unit.index())
        .forEach(c -> words.or(sentence.subtree(c)));
    return words;
  }

  private static When when(Sentence sentence, BitSet words) {
    return new When(
        Value.missing(NOT_DATED),
        Value.missing(NOT_DATED),
        Precision.VAGUE,
        Basis.RELATIVE,
        sentence.extent(words));
  }
}
