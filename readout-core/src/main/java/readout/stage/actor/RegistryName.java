/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.finding.Actor;
import readout.finding.Resolution.Basis;
import readout.lexicon.Entry;
import readout.lexicon.Match;
import readout.lexicon.PlaceWords;
import readout.lexicon.Role;
import readout.lexicon.Roles;
import readout.reading.Entity;

/**
 * A name that the registry knows: a state, a people, a capital or a seat that stands for the power
 * in it, a body, a group, an institution, an outlet. After a word that makes it a place ("in
 * Moscow") a state, capital, region or seat is no actor.
 */
final class RegistryName implements Sieve {
  @Override
  public Optional<Profile> describe(NounPhrase phrase, Scene scene) {
    Line line = phrase.line();
    int head = phrase.head().index();
    Optional<Match<Entry>> match = line.name(head).filter(m -> !isInLongerName(line, m));
    if (match.isEmpty()) {
      return Optional.empty();
    }
    return entry(match.get(), phrase, scene)
        .filter(e -> e.type() != Entry.Type.CITY)
        .filter(e -> !isPlace(e, phrase, match.get()))
        .map(e -> profile(e, phrase, scene, match.get()));
  }

  /** A noun or a plural is a people, an adjective none unless "the" stands before it. */
  private static Optional<Entry> entry(Match<Entry> match, NounPhrase phrase, Scene scene) {
    boolean noun = phrase.head().isNoun();
    boolean people = phrase.isPlural() || phrase.determiner().startsWith("th") && !noun;
    if (people) {
      Optional<Entry> entry = scene.entry(match, Entry.Type.PEOPLE);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return scene
        .entry(match)
        .filter(e -> e.type() != Entry.Type.ADJECTIVE)
        .or(() -> scene.entry(match, Entry.Type.PEOPLE, Entry.Type.STATE, Entry.Type.CAPITAL));
  }

  /** "Bank of China" is not China: a name of an organisation holds more than the registry's. */
  private static boolean isInLongerName(Line line, Match<Entry> match) {
    Optional<Entity> entity = line.entities().get(match.from());
    if (entity.isEmpty() || entity.get().kind() != Entity.Kind.ORG) {
      return false;
    }
    for (int i = entity.get().from(); i < entity.get().to(); i++) {
      if (!match.covers(i) && line.token(i).tag().startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(Entry entry, NounPhrase phrase, Match<Entry> match) {
    boolean land =
        entry.type() != Entry.Type.PEOPLE && entry.isLand() || entry.type() == Entry.Type.SEAT;
    int from = Math.min(match.from(), phrase.from());
    return land && PlaceWords.english().close(phrase.line().words(from - 3, from));
  }

  private static Profile profile(Entry entry, NounPhrase phrase, Scene scene, Match<Entry> match) {
    Line line = phrase.line();
    String name = scene.words(line, match.from(), match.to());
    List<String> last = List.of(entry.name().split(" "));
    List<Role> nouns =
        Roles.english().cover(last).get(last.size() - 1).map(Match::values).orElse(List.of());
    String key =
        entry.type() + " " + (entry.type() == Entry.Type.CAPITAL ? entry.name() : entry.key());
    return Profile.of(
            "registry-name",
            kind(entry, line.person(phrase.head().index()).isPresent()),
            entry.type() == Entry.Type.PEOPLE ? scene.words(phrase) : name,
            phrase)
        .withKey(key.toLowerCase(Locale.ROOT))
        .as(Optional.empty(), entry.isLand() ? List.of() : nouns, readout.lexicon.Gender.UNKNOWN)
        .from(entry.country(), entry.sectors(), entry.own())
        .because(List.of(basis(entry, name)));
  }

  /** That the registry or the user's list knows a name. */
  static Basis basis(Entry entry, String words) {
    String code = entry.country().orElse("") + entry.own().orElse("");
    String sectors = String.join(" ", entry.sectors());
    return new Basis(
        entry.users() ? Basis.Kind.LISTED : Basis.Kind.NAME,
        entry.users() ? entry.key() : (code + " " + sectors).strip(),
        words,
        entry.row());
  }

  private static Actor.Kind kind(Entry entry, boolean person) {
    if (entry.users() && person) {
      return Actor.Kind.PERSON;
    }
    return switch (entry.type()) {
      case STATE, REGION, CITY -> Actor.Kind.COUNTRY;
      case PEOPLE, ADJECTIVE -> Actor.Kind.GROUP;
      case CAPITAL -> Actor.Kind.GOVERNMENT;
      case SEAT ->
          entry.sectors().contains("GOV") ? Actor.Kind.GOVERNMENT : Actor.Kind.ORGANISATION;
      case BODY, GROUP, INSTITUTION -> Actor.Kind.ORGANISATION;
      case OUTLET -> Actor.Kind.OUTLET;
    };
  }
}
