/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.Optional;
import readout.lexicon.Acts;
import readout.lexicon.Acts.Nature;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Whether an act hurts the one at whom it is aimed: "sever relations" does, "lift sanctions" not.
 */
final class Hurt {
  private final Acts acts;

  Hurt(Acts acts) {
    this.acts = acts;
  }

  /** Nature of the verb, with the particle or adverb that gives its sense; empty when not meant. */
  Optional<Nature> nature(Grammar grammar, Token verb) {
    for (Token child : grammar.sentence().children(verb)) {
      boolean beside = child.is("compound") || child.is("advmod") || child.is("obl");
      Optional<Nature> together =
          beside
              ? acts.verb(verb.lemma() + " " + child.word().toLowerCase(java.util.Locale.ROOT))
              : Optional.empty();
      if (together.isPresent()) {
        return together;
      }
    }
    return acts.verb(verb.lemma());
  }

  boolean hurts(Grammar grammar, Token act) {
    if (grammar.isNegated(act)) {
      return false;
    }
    if (act.isNoun()) {
      return named(grammar.sentence(), act) == Nature.HOSTILE;
    }
    Nature verb = nature(grammar, act).orElse(Nature.NEUTRAL);
    Nature object =
        grammar.object(act).map(o -> named(grammar.sentence(), o)).orElse(Nature.NEUTRAL);
    return switch (verb) {
      case HOSTILE -> true;
      case ENDING -> object == Nature.HELPFUL;
      case NEUTRAL -> object == Nature.HOSTILE;
      case HELPFUL -> false;
    };
  }

  /** Of a noun and those joined to it: one that hurts is enough. */
  private Nature named(Sentence sentence, Token noun) {
    Nature own = acts.noun(noun.lemma()).orElse(Nature.NEUTRAL);
    for (Token child : sentence.children(noun)) {
      if (own != Nature.HOSTILE && child.is("conj") && child.isNoun()) {
        own = acts.noun(child.lemma()).orElse(own);
      }
    }
    return own;
  }
}
