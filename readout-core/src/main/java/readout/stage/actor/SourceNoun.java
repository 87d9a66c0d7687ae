/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.finding.Actor;
import readout.lexicon.SourceNouns;

/**
 * Whatever else someone is said to have it from: documents ("a White House statement"), outlets,
 * people by a word that is no role. Only for the words of a source.
 */
final class SourceNoun implements Sieve {
  @Override
  public Optional<Profile> describe(NounPhrase phrase, Scene scene) {
    Own own = new Own();
    own.add(phrase.head().index(), phrase.head().index() + 1);
    Ties ties = Bonds.of(phrase, scene, own, true);
    Actor.Kind kind =
        SourceNouns.english()
            .kind(phrase.head().lemma())
            .map(k -> Actor.Kind.valueOf(k.toUpperCase(Locale.ROOT)))
            .orElse(Actor.Kind.UNNAMED);
    boolean indefinite = kind == Actor.Kind.PERSON && !phrase.isDefinite();
    return Optional.of(
        Profile.of("source", indefinite ? Actor.Kind.UNNAMED : kind, scene.words(phrase), phrase)
            .from(ties.country(), RoleWords.sectors(List.of(), ties), ties.own())
            .tied(ties));
  }
}
