/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.finding.Actor;
import readout.lexicon.Gender;
import readout.lexicon.Match;
import readout.lexicon.Role;
import readout.reading.Entity;

/**
 * An organisation that only the recogniser knows, with what its own words tell: "the Kano Bar
 * Council".
 */
final class OrganisationName implements Sieve {
  @Override
  public Optional<Profile> describe(NounPhrase phrase, Scene scene) {
    return phrase
        .line()
        .entities()
        .get(phrase.head().index())
        .filter(e -> e.kind() == Entity.Kind.ORG && phrase.head().isNoun())
        .map(e -> profile(phrase, scene, e));
  }

  private static Profile profile(NounPhrase phrase, Scene scene, Entity entity) {
    Line line = phrase.line();
    String name = scene.words(line, entity.from(), entity.to()).replaceFirst("^[Tt]he ", "");
    Optional<Match<Role>> noun = line.role(phrase.head().index());
    List<Role> nouns = noun.map(Match::values).orElse(List.of());
    Own own = new Own();
    noun.ifPresent(m -> own.add(m.from(), m.to()));
    Ties ties = Bonds.of(phrase, scene, own, true);
    return Profile.of("organisation-name", Actor.Kind.ORGANISATION, name, phrase)
        .withKey("org " + name.toLowerCase(Locale.ROOT))
        .as(Optional.empty(), nouns, Gender.UNKNOWN)
        .from(ties.country(), RoleWords.sectors(nouns, ties), ties.own())
        .because(ties.bases());
  }
}
