/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import readout.finding.Commitment.Kind;
import readout.lexicon.Acts.Nature;
import readout.lexicon.ClosedWords.Use;
import readout.reading.Token;

/** What a commitment without a word of its own comes to: promise, offer, threat or refusal. */
record Bearing(Hurt hurt) {
  /** What is to come, by what it does to others; what may come is offered or threatened. */
  Kind of(Grammar grammar, Token verb, Token modal) {
    if (grammar.isNegated(verb)) {
      return refusal(grammar, verb);
    }
    BitSet condition = ConditionFinder.find(grammar, verb, modal);
    boolean hurts =
        hurt.hurts(grammar, verb)
            || isStruck(grammar, verb)
            || isUltimatum(grammar, condition) && !helps(grammar, verb);
    boolean offers =
        Grammar.is(modal, Use.POSSIBLE) || ConditionFinder.isTrade(grammar.sentence(), condition);
    return hurts ? Kind.THREAT : offers ? Kind.OFFER : Kind.PROMISE;
  }

  /** "any attack would be answered", "met with force". */
  private boolean isStruck(Grammar grammar, Token verb) {
    boolean answers =
        verb.lemma().equals("answer")
            || verb.lemma().equals("respond")
            || verb.lemma().equals("meet") && grammar.isPassive(verb);
    return answers && grammar.object(verb).map(o -> hurt.hurts(grammar, o)).orElse(false);
  }

  /** "unless the cargo is released", "if it is not paid": what follows is to be feared. */
  private static boolean isUltimatum(Grammar grammar, BitSet condition) {
    return condition.stream()
        .mapToObj(i -> grammar.sentence().token(i))
        .anyMatch(t -> t.lemma().equals("unless") || t.isVerb() && grammar.isNegated(t));
  }

  boolean helps(Grammar grammar, Token verb) {
    return hurt.nature(grammar, verb).filter(n -> n == Nature.HELPFUL).isPresent();
  }

  /** Not to hurt is a promise; not to do anything else a refusal. */
  Kind refusal(Grammar grammar, Token verb) {
    Nature nature = hurt.nature(grammar, verb).orElse(Nature.NEUTRAL);
    boolean harm =
        nature == Nature.HOSTILE
            || (nature == Nature.NEUTRAL
                && grammar.object(verb).map(o -> hurt.hurts(grammar, o)).orElse(false));
    return harm ? Kind.PROMISE : Kind.REFUSAL;
  }
}
