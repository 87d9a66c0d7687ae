/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.finding.Actor;
import readout.lexicon.Cue;
import readout.lexicon.Cues;
import readout.lexicon.Registry;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;

/** The actors of a document, as those who can take part in a contact. */
final class Cast {
  private static final String PRESS = "MED";

  /** How {@code cues.tsv} writes that the object of a verb is spoken to. */
  private static final String OBJECT = "object";

  private final Presence presence;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, String> byWord = new HashMap<>();

  Cast(Reading reading) {
    this.presence = Presence.of(reading);
    for (Actor actor : reading.get(Layer.ACTORS)) {
      byId.put(actor.id(), actor);
      byWord.putIfAbsent(bare(actor.name()), actor.id());
      if (actor.kind() == Actor.Kind.PERSON) {
        String name = bare(actor.name());
        byWord.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), actor.id());
      }
    }
    for (Mention mention : reading.get(Layer.MENTIONS)) {
      if (mention.actors().size() == 1) {
        byWord.putIfAbsent(
            bare(reading.document().text().words(mention.span())), mention.actors().get(0));
      }
    }
  }

  /** Whether a verb reports and its object is the one spoken to: "warned the envoy that". */
  boolean addresses(Token verb) {
    return Cues.english().find(verb.lemma(), Cue.Tag.V).stream()
        .anyMatch(cue -> cue.addressees().stream().anyMatch(OBJECT::equals));
  }

  private static String bare(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** Those of a phrase and of what "and" joins to it; no documents among them. */
  List<String> at(int index, Sentence sentence, Token head) {
    return presence.actors(index, sentence, head).stream().filter(this::canTakePart).toList();
  }

  /** The one whom a name in the document names: a half of "Okafor-Lind". */
  Optional<String> named(String word) {
    return Optional.ofNullable(byWord.get(bare(word))).filter(this::canTakePart);
  }

  private boolean canTakePart(String id) {
    Actor actor = byId.get(id);
    return actor != null && actor.kind() != Actor.Kind.DOCUMENT;
  }

  boolean isPerson(String id) {
    Actor actor = byId.get(id);
    return actor != null && actor.kind() == Actor.Kind.PERSON;
  }

  /** A person or a group of people. */
  boolean isPeople(String id) {
    Actor actor = byId.get(id);
    return isPerson(id)
        || actor != null
            && (actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.UNNAMED);
  }

  /**
   * A person, named or not, a government or country, the people of one: one side of a contact; not
   * "officials" or "the sources".
   */
  boolean isOneSide(String id) {
    Actor actor = byId.get(id);
    boolean people =
        actor != null
            && actor.kind() == Actor.Kind.GROUP
            && actor.country().toOptional().isPresent();
    return actor != null
        && (people || actor.kind() != Actor.Kind.GROUP)
        && actor.kind() != Actor.Kind.OUTLET;
  }

  /** The state that the document speaks of in whose land the place lies. */
  Optional<String> stateAround(String place) {
    List<String> words = List.of(place.split(" "));
    Optional<String> country =
        Registry.english().cover(words).get(0).stream()
            .filter(m -> m.length() == words.size())
            .flatMap(m -> Registry.one(m.values(), Optional.empty()).stream())
            .flatMap(e -> e.country().stream())
            .findFirst();
    return country.flatMap(
        c ->
            byId.values().stream()
                .filter(Cast::isState)
                .filter(a -> a.country().toOptional().equals(Optional.of(c)))
                .map(Actor::id)
                .min(Comparator.comparingInt((String id) -> id.length()).thenComparing(id -> id)));
  }

  boolean isState(String id) {
    return Optional.ofNullable(byId.get(id)).filter(Cast::isState).isPresent();
  }

  /** Whether all of both are known to be of one country. */
  boolean ofOneCountry(List<String> some, List<String> others) {
    Set<Optional<String>> countries = new LinkedHashSet<>();
    Stream.concat(some.stream(), others.stream())
        .map(id -> Optional.ofNullable(byId.get(id)).flatMap(a -> a.country().toOptional()))
        .forEach(countries::add);
    return countries.size() == 1 && countries.stream().allMatch(Optional::isPresent);
  }

  boolean isPress(String id) {
    Actor actor = byId.get(id);
    return actor != null && (actor.kind() == Actor.Kind.OUTLET || actor.sectors().contains(PRESS));
  }

  /** The same one, or a country and someone who governs or leads it. */
  boolean agree(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Actor a = byId.get(one);
    Actor b = byId.get(other);
    if (a != null && b != null && (holds(a, b) || holds(b, a))) {
      return true;
    }
    if (a == null || b == null || !(isState(a) || isState(b))) {
      return false;
    }
    Optional<String> country = a.country().toOptional();
    return country.isPresent() && country.equals(b.country().toOptional());
  }

  /** Whether the office by which one is known is the other's: "the Vice President". */
  private static boolean holds(Actor office, Actor person) {
    boolean persons = office.kind() == Actor.Kind.PERSON && person.kind() == Actor.Kind.PERSON;
    return persons
        && person
            .role()
            .toOptional()
            .filter(r -> r.toLowerCase(Locale.ROOT).equals(bare(office.name())))
            .isPresent();
  }

  private static boolean isState(Actor actor) {
    return actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.GOVERNMENT;
  }

  /** Whether everyone of the smaller company is in the larger. */
  boolean agree(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = one.size() <= other.size() ? other : one;
    return small.stream().allMatch(id -> large.stream().anyMatch(o -> agree(id, o)));
  }

  /** Both companies, no one twice: of a country and its leader, the leader. */
  Set<String> joined(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    for (String id : other) {
      Optional<String> same = all.stream().filter(o -> agree(o, id)).findFirst();
      if (same.isEmpty()) {
        all.add(id);
      } else if (isPerson(id) && !isPerson(same.get())) {
        all.remove(same.get());
        all.add(id);
      }
    }
    return all;
  }
}
