/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.Locale;
import java.util.Optional;
import readout.lexicon.Acts;
import readout.lexicon.Acts.Nature;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Whether an act hurts the one at whom it is aimed: "sever relations" does, "lift sanctions" not.
 */
final class Hurt {
  /** Words in the longest group of acts.tsv: come to the table. */
  private static final int LONGEST = 4;

  private final Acts acts;

  Hurt(Acts acts) {
    this.acts = acts;
  }

  /**
   * Nature of the verb, with the words behind it that give its sense (hand over, open fire), or of
   * the verb that it repeats (reopen); empty when not meant.
   */
  Optional<Nature> nature(Grammar grammar, Token verb) {
    Optional<Nature> group = group(grammar.sentence(), verb);
    if (group.isPresent()) {
      return group;
    }
    for (Token child : grammar.sentence().children(verb)) {
      boolean beside = child.is("compound") || child.is("advmod") || child.is("obl");
      Optional<Nature> together =
          beside
              ? acts.verb(verb.lemma() + " " + child.word().toLowerCase(Locale.ROOT))
              : Optional.empty();
      if (together.isPresent()) {
        return together;
      }
    }
    return acts.verb(verb.lemma()).or(() -> repeated(verb.lemma()));
  }

  private Optional<Nature> group(Sentence sentence, Token verb) {
    StringBuilder words = new StringBuilder(verb.lemma());
    Optional<Nature> found = Optional.empty();
    int end = Math.min(sentence.size(), verb.index() + LONGEST);
    for (int at = verb.index() + 1; at < end; at++) {
      words.append(' ').append(sentence.token(at).word().toLowerCase(Locale.ROOT));
      Optional<Nature> shorter = found;
      found = acts.verb(words.toString()).or(() -> shorter);
    }
    return found;
  }

  private Optional<Nature> repeated(String lemma) {
    String stem = lemma.startsWith("re-") ? lemma.substring(3) : lemma.replaceFirst("^re", "");
    return stem.length() < lemma.length() && stem.length() > 2 ? acts.verb(stem) : Optional.empty();
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
      case NEUTRAL -> object == Nature.HOSTILE || wants(grammar, act);
      case HELPFUL -> false;
    };
  }

  /** "ask the league for sanctions": what hurts stands behind "for". */
  private boolean wants(Grammar grammar, Token act) {
    return grammar
        .governed(act, "for")
        .or(() -> grammar.object(act).flatMap(o -> grammar.governed(o, "for")))
        .filter(n -> n.isNoun() && named(grammar.sentence(), n) == Nature.HOSTILE)
        .isPresent();
  }

  /** Of a noun and those joined to it: one that hurts is enough. */
  private Nature named(Sentence sentence, Token noun) {
    Nature own = kind(sentence, noun).orElse(Nature.NEUTRAL);
    for (Token child : sentence.children(noun)) {
      if (own != Nature.HOSTILE && child.is("conj") && child.isNoun()) {
        own = kind(sentence, child).orElse(own);
      }
    }
    return own;
  }

  /** What the noun names, with the word before it that gives its sense (military action). */
  Optional<Nature> kind(Sentence sentence, Token noun) {
    Optional<Nature> together =
        noun.index() == 0
            ? Optional.empty()
            : acts.noun(sentence.token(noun.index() - 1).lemma() + " " + noun.lemma());
    return together.or(() -> acts.noun(noun.lemma()));
  }
}
