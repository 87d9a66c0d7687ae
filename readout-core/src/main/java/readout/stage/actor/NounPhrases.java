/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Pronouns;
import readout.reading.Entity;
import readout.reading.Token;

/** The noun phrases of a line, in text order of their first words. */
final class NounPhrases {
  private static final Set<String> INSIDE =
      Set.of("compound", "flat", "fixed", "goeswith", "amod", "det", "case", "nummod", "punct");

  private NounPhrases() {}

  /**
   * @param forced indices of words that head a phrase whatever the grammar says, since something
   *     else depends on them: the heads of sources
   */
  static List<NounPhrase> of(Line line, BitSet forced) {
    List<NounPhrase> phrases = new ArrayList<>();
    for (Token token : line.sentence().tokens()) {
      if (forced.get(token.index()) || isHead(line, token)) {
        phrases.add(NounPhrase.at(line, token));
      }
    }
    phrases.sort(Comparator.comparingInt(NounPhrase::from).thenComparingInt(p -> p.head().index()));
    return phrases;
  }

  private static boolean isHead(Line line, Token token) {
    if (isInside(line, token) || isInsideName(line, token) || token.relation().endsWith(":tmod")) {
      return false;
    }
    if (token.isNoun() || Pronouns.english().isThirdOrPossessive(token.word())) {
      return true;
    }
    boolean known = line.name(token.index()).isPresent() || line.role(token.index()).isPresent();
    return known && stands(line, token) && !token.isVerb()
        || Pairs.isPair(NounPhrase.at(line, token));
  }

  /** "Republic" in "the People's Republic of China". */
  private static boolean isInsideName(Line line, Token token) {
    if (token.head() < 0) {
      return false;
    }
    Optional<Entity> entity = line.entities().get(token.index());
    boolean body =
        entity
            .filter(e -> e.kind() == Entity.Kind.ORG)
            .filter(e -> e.from() <= token.head() && token.head() < e.to())
            .isPresent();
    return body || line.name(token.index()).filter(m -> m.covers(token.head())).isPresent();
  }

  /** An adjective or number that stands as a noun: "the displaced", "the French". */
  private static boolean stands(Line line, Token token) {
    boolean noun =
        token.is("nsubj")
            || token.is("obj")
            || token.is("obl")
            || token.is("nmod")
            || token.is("appos");
    boolean framed =
        line.sentence().child(token, "det", "nmod:poss").isPresent()
            || token.is("root")
                && line.sentence().children(token).stream()
                    .noneMatch(c -> c.is("nsubj") || c.is("cop"));
    return noun || framed;
  }

  /** Whether the word is a part of another's phrase, by itself or through what it is joined to. */
  private static boolean isInside(Line line, Token token) {
    Token at = token;
    while (at.is("conj") && at.head() >= 0) {
      at = line.token(at.head());
    }
    boolean joined = at.index() != token.index();
    boolean adjective = joined && !token.isNoun() && !token.isPronoun();
    return INSIDE.contains(at.relation().split(":")[0])
        && (!joined || adjective || at.is("compound"));
  }
}
