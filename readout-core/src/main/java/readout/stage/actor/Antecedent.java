/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.Optional;
import readout.finding.Actor;
import readout.lexicon.Holders;
import readout.lexicon.Role;

/** Whether "the minister", "the Russian leader", "the ministry" may go back to a figure. */
final class Antecedent {
  private Antecedent() {}

  static boolean fits(Profile profile, Figure figure, Scene scene) {
    if (profile.plural() != figure.isPlural() || !sameCountry(profile, figure, scene)) {
      return false;
    }
    Role noun = profile.nouns().get(0);
    return profile.isPerson()
        ? figure.isPerson() && isPerson(profile, noun, figure, scene)
        : !figure.isPerson() && (isSame(profile, figure) || isCountry(noun, figure));
  }

  /** A country told must be the figure's; one who leads no one may not be known to have another. */
  private static boolean sameCountry(Profile profile, Figure figure, Scene scene) {
    Optional<String> land = figure.country(scene.date());
    return profile.country().isEmpty() || land.isPresent() && land.equals(profile.country());
  }

  private static boolean isSame(Profile profile, Figure figure) {
    return profile.nouns().stream().anyMatch(figure::is);
  }

  private static boolean isCountry(Role noun, Figure figure) {
    return noun.kind() == Role.Kind.COUNTRY && figure.kind() == Actor.Kind.COUNTRY;
  }

  private static boolean isPerson(Profile profile, Role noun, Figure figure, Scene scene) {
    if (isSame(profile, figure) || isOffice(noun, figure, scene)) {
      return profile.ties().sectors().isEmpty()
          || figure.sectors(scene.date()).stream().anyMatch(profile.sectors()::contains);
    }
    boolean sameLeader = noun.leads() && profile.country().isPresent() && figure.leadsVaguely();
    if (sameLeader) {
      return true;
    }
    boolean leader = noun.leads() && noun.sectors().isEmpty() && profile.ties().sectors().isEmpty();
    if (leader) {
      return figure.leads()
          || figure.isNamed() && !figure.hasNouns() && figure.sectors(scene.date()).contains("GOV");
    }
    boolean general = noun.belongs() && profile.bare() && !noun.sectors().isEmpty();
    return general
        && !figure.leads()
        && figure.belongs()
        && figure.sectors(scene.date()).contains(noun.sectors().get(0));
  }

  /**
   * Whether the registry knows the figure in this office: at the document's date, or at any where
   * that is not known.
   */
  private static boolean isOffice(Role noun, Figure figure, Scene scene) {
    if (figure.holder().isEmpty()) {
      return false;
    }
    Holders.Person person = figure.holder().get();
    return scene.date().isPresent()
        ? person.at(scene.date()).role().toOptional().filter(noun.name()::equals).isPresent()
        : person.offices().stream().anyMatch(o -> o.role().equals(noun.name()));
  }
}
