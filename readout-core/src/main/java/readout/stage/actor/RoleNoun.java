/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Optional;
import readout.finding.Actor;
import readout.lexicon.Gender;
import readout.lexicon.Match;
import readout.lexicon.Role;
import readout.lexicon.Titles;

/** An actor by what it is: "the Danish foreign minister", "Chad's army", "rebels". */
final class RoleNoun implements Sieve {
  @Override
  public Optional<Profile> describe(NounPhrase phrase, Scene scene) {
    Line line = phrase.line();
    int head = phrase.head().index();
    Optional<Match<Role>> match = line.role(head);
    if (match.isEmpty() || head > match.get().to() - 1 && match.get().from() != head) {
      return Optional.empty();
    }
    Profile profile = profile(phrase, scene, match.get());
    return isMass(phrase, profile) ? Optional.empty() : Optional.of(profile);
  }

  /** "By force", "in state": a singular alone behind a preposition is no one. */
  private static boolean isMass(NounPhrase phrase, Profile profile) {
    return phrase.head().tag().equals("NN")
        && phrase.determiner().isEmpty()
        && profile.bare()
        && profile.ties().equals(Ties.NONE)
        && NounPhrase.preposition(phrase.line().sentence(), phrase.head()).isPresent();
  }

  private static Profile profile(NounPhrase phrase, Scene scene, Match<Role> match) {
    Line line = phrase.line();
    List<Role> nouns = match.values();
    Role noun = nouns.get(0);
    Own own = new Own();
    own.add(match.from(), match.to());
    Ties ties = Bonds.of(phrase, scene, own, noun.abroad());
    int begin = RoleWords.begin(phrase, scene, match.from());
    Optional<String> what =
        noun.kind() == Role.Kind.PERSON && !phrase.isPlural()
            ? Optional.of(scene.words(line, begin, phrase.to()))
            : Optional.empty();
    Gender gender = Titles.english().gender(scene.words(line, match.from(), match.to()));
    String name = scene.words(phrase).replaceFirst("^[Ww]hose ", "");
    return Profile.of("role-noun", kind(noun, phrase), name, phrase)
        .as(what, nouns, gender)
        .from(ties.country(), RoleWords.sectors(nouns, ties), ties.own())
        .tied(ties)
        .bare(begin == match.from() && phrase.to() == match.to());
  }

  private static Actor.Kind kind(Role noun, NounPhrase phrase) {
    return switch (noun.kind()) {
      case PERSON ->
          phrase.isPlural()
              ? Actor.Kind.GROUP
              : phrase.isIndefinite() ? Actor.Kind.UNNAMED : Actor.Kind.PERSON;
      case ORGANISATION -> Actor.Kind.ORGANISATION;
      case GROUP -> Actor.Kind.GROUP;
      case GOVERNMENT -> Actor.Kind.GOVERNMENT;
      case COUNTRY -> Actor.Kind.COUNTRY;
    };
  }
}
