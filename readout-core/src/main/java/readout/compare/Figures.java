/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.finding.Actor;
import readout.reading.Layer;
import readout.reading.Reading;

/**
 * Who is who across readings. Persons are one by their surname, all others by country and sector; a
 * country that one text tells of a person holds in the others too.
 */
final class Figures {
  private static final Set<String> NOT_OFFICIAL = Set.of("MED", "CVL", "EDU", "BUS", "LAB", "NGO");

  private final IdentityHashMap<Reading, Map<String, Figure>> byReading = new IdentityHashMap<>();

  private Figures() {}

  static Figures of(List<Reading> readings) {
    Figures figures = new Figures();
    Map<String, Map<String, Integer>> lands = new HashMap<>();
    Map<String, String> longest = new HashMap<>();
    for (Reading reading : readings) {
      Map<String, Figure> own = new HashMap<>();
      for (Actor actor : reading.get(Layer.ACTORS)) {
        Figure figure = figure(actor);
        own.put(actor.id(), figure);
        figure.land().ifPresent(l -> count(lands, figure.key(), l));
        longest.merge(figure.key(), figure.name(), Figures::better);
      }
      figures.byReading.put(reading, own);
    }
    figures
        .byReading
        .values()
        .forEach(own -> own.replaceAll((id, f) -> complete(f, lands, longest)));
    return figures;
  }

  private static void count(Map<String, Map<String, Integer>> lands, String key, String land) {
    lands.computeIfAbsent(key, k -> new TreeMap<>()).merge(land, 1, Integer::sum);
  }

  private static String better(String one, String other) {
    return other.length() > one.length() ? other : one;
  }

  private static Figure complete(
      Figure figure, Map<String, Map<String, Integer>> lands, Map<String, String> longest) {
    if (!figure.person()) {
      return figure;
    }
    Optional<String> land =
        lands.getOrDefault(figure.key(), Map.of()).entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    return new Figure(
        figure.key(),
        longest.getOrDefault(figure.key(), figure.name()),
        land,
        figure.official(),
        figure.outlet(),
        true);
  }

  private static Figure figure(Actor actor) {
    boolean named = !actor.name().isEmpty() && Character.isUpperCase(actor.name().codePointAt(0));
    boolean person =
        actor.kind() == Actor.Kind.PERSON && named && !actor.name().contains(" of the ");
    boolean outlet =
        actor.kind() == Actor.Kind.OUTLET
            || (!actor.sectors().isEmpty() && actor.sectors().get(0).equals("MED"));
    boolean official =
        !outlet
            && (actor.kind() == Actor.Kind.GOVERNMENT
                || actor.kind() == Actor.Kind.ORGANISATION && actor.sectors().isEmpty()
                || actor.kind() == Actor.Kind.COUNTRY
                || person
                || actor.sectors().stream().anyMatch(s -> !NOT_OFFICIAL.contains(s)));
    Optional<String> land = land(actor);
    String key =
        person
            ? "p:" + surname(actor.name())
            : land.map(l -> "c:" + l + String.join("", actor.sectors()))
                .orElse("n:" + plain(actor.name()));
    return new Figure(key, actor.name(), land, official, outlet, person);
  }

  /** His country; for a group or body its own code, so that a rebel army is a side of its own. */
  private static Optional<String> land(Actor actor) {
    boolean apart = actor.sectors().contains("REB") || actor.sectors().contains("SEP");
    Optional<String> land =
        apart && actor.code().toOptional().isPresent()
            ? actor.code().toOptional()
            : actor.country().toOptional();
    boolean body =
        actor.kind() == Actor.Kind.ORGANISATION
            && actor.sectors().isEmpty()
            && Character.isUpperCase(actor.name().codePointAt(0));
    return land.isEmpty() && body ? Optional.of(lastName(actor.name())) : land;
  }

  /** What every shorter form of a body's name keeps: the Front, the Lake Patriotic Front. */
  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String surname(String name) {
    String plain = plain(name);
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['’]s\\b|\\.", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /**
   * Whom an actor of a reading stands for; a figure of its own for an id that the reading lacks.
   */
  Figure of(Reading reading, String actor) {
    return Optional.ofNullable(byReading.get(reading))
        .flatMap(own -> Optional.ofNullable(own.get(actor)))
        .orElseGet(() -> new Figure("n:" + actor, actor, Optional.empty(), false, false, false));
  }

  List<Figure> of(Reading reading, List<String> actors) {
    return actors.stream().map(a -> of(reading, a)).distinct().toList();
  }
}
