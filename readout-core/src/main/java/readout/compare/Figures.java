/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.finding.Actor;
import readout.finding.Statement;
import readout.reading.Layer;
import readout.reading.Reading;

/**
 * Who is who across readings. Persons are one by their surname however it is spelt, all others by
 * country and sector; a country that one text tells of a person holds in the others too. A body
 * that belongs to no country, such as a rebel front, is a side of its own, and so is whoever bears
 * its name: "a spokesman of the Front".
 */
final class Figures {
  private static final Set<String> NOT_OFFICIAL = Set.of("MED", "CVL", "EDU", "BUS", "LAB", "NGO");
  private static final Set<String> APART = Set.of("REB", "SEP");

  private final IdentityHashMap<Reading, Map<String, Figure>> byReading = new IdentityHashMap<>();
  private final Set<String> bodies = new TreeSet<>();
  private Surnames surnames = Surnames.of(List.of());

  private Figures() {}

  static Figures of(List<Reading> readings) {
    Figures figures = new Figures();
    figures.bodies(readings);
    figures.surnames =
        Surnames.of(
            readings.stream()
                .flatMap(r -> r.get(Layer.ACTORS).stream())
                .filter(Figures::isPerson)
                .map(Actor::name)
                .toList());
    Map<String, Map<String, Integer>> lands = new HashMap<>();
    Map<String, String> longest = new HashMap<>();
    for (Reading reading : readings) {
      Map<String, Figure> own = new HashMap<>();
      Optional<String> home = home(reading);
      for (Actor actor : reading.get(Layer.ACTORS)) {
        Figure figure = figures.figure(actor, home);
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
    readings.forEach(figures::spokesmen);
    return figures;
  }

  /** Bodies without a country that two readings name: what every shorter name of theirs keeps. */
  private void bodies(List<Reading> readings) {
    Map<String, Integer> in = new TreeMap<>();
    for (Reading reading : readings) {
      Set<String> outlets = outlets(reading);
      reading.get(Layer.ACTORS).stream()
          .filter(a -> isBody(a) && !outlets.contains(a.id()))
          .map(a -> lastName(a.name()))
          .distinct()
          .forEach(n -> in.merge(n, 1, Integer::sum));
    }
    in.forEach(
        (name, n) -> {
          if (n > 1) {
            bodies.add(name);
          }
        });
  }

  /** Whom a reading has only as one that reports, or to whom someone spoke. */
  private static Set<String> outlets(Reading reading) {
    Set<String> outlets = new TreeSet<>();
    for (Statement statement : reading.get(Layer.STATEMENTS)) {
      boolean reports = statement.cueLemma().equals("report");
      if (reports) {
        statement.sources().forEach(s -> outlets.add(s.actor()));
      }
      outlets.addAll(statement.addressees());
    }
    return outlets;
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == Actor.Kind.ORGANISATION
        && actor.country().toOptional().isEmpty()
        && actor.sectors().isEmpty()
        && actor.name().contains(" ")
        && Character.isUpperCase(lastName(actor.name()).codePointAt(0));
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The country whose government a reading means by "the government". */
  private static Optional<String> home(Reading reading) {
    Map<String, Integer> governments = new TreeMap<>();
    for (Actor actor : reading.get(Layer.ACTORS)) {
      if (actor.kind() == Actor.Kind.GOVERNMENT) {
        actor
            .country()
            .toOptional()
            .ifPresent(c -> governments.merge(c, actor.mentions().size(), Integer::sum));
      }
    }
    return governments.size() == 1 ? governments.keySet().stream().findFirst() : Optional.empty();
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

  /**
   * "the spokesman, Brahim Lawan": a source by name of whom no side is known is of the one side
   * whose unnamed spokesmen the reading cites.
   */
  private void spokesmen(Reading reading) {
    Map<String, Figure> own = byReading.getOrDefault(reading, Map.of());
    Set<String> unnamed = new TreeSet<>();
    Set<String> sources = new TreeSet<>();
    reading
        .get(Layer.STATEMENTS)
        .forEach(s -> s.sources().forEach(source -> sources.add(source.actor())));
    for (Actor actor : reading.get(Layer.ACTORS)) {
      Figure figure = of(reading, actor.id());
      boolean someone = actor.kind() == Actor.Kind.UNNAMED || actor.kind() == Actor.Kind.PERSON;
      if (someone && !figure.person() && figure.official() && sources.contains(actor.id())) {
        figure.land().ifPresent(unnamed::add);
      }
    }
    if (unnamed.size() == 1) {
      own.replaceAll(
          (id, f) ->
              f.person() && f.land().isEmpty() && sources.contains(id)
                  ? f.in(unnamed.stream().findFirst())
                  : f);
    }
  }

  /** One person by name, not by office alone. */
  private static boolean isPerson(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON
        && !actor.name().isBlank()
        && !actor.name().endsWith(" ")
        && Character.isUpperCase(actor.name().codePointAt(0))
        && Character.isUpperCase(lastName(actor.name()).codePointAt(0))
        && !actor.name().startsWith("The ");
  }

  private Figure figure(Actor actor, Optional<String> home) {
    boolean person = isPerson(actor);
    boolean outlet =
        actor.kind() == Actor.Kind.OUTLET
            || (!actor.sectors().isEmpty() && actor.sectors().get(0).equals("MED"));
    Optional<String> land = land(actor, home);
    boolean official =
        !outlet
            && (actor.kind() == Actor.Kind.GOVERNMENT
                || actor.kind() == Actor.Kind.COUNTRY
                || person
                || land.filter(bodies::contains).isPresent()
                || actor.sectors().stream().anyMatch(s -> !NOT_OFFICIAL.contains(s)));
    String key =
        person
            ? "p:" + surnames.key(actor.name())
            : land.map(l -> "c:" + l + String.join("", actor.sectors()))
                .orElse("n:" + Spellings.plain(actor.name()));
    return new Figure(key, actor.name(), land, official, outlet, person);
  }

  /** His country; for one who bears the name of a body without a country, that body. */
  private Optional<String> land(Actor actor, Optional<String> home) {
    Optional<String> body =
        bodies.stream().filter(b -> (" " + actor.name() + " ").contains(" " + b + " ")).findFirst();
    Optional<String> country = actor.country().toOptional();
    boolean apart = actor.sectors().stream().anyMatch(APART::contains);
    if (apart || country.isEmpty()) {
      if (body.isPresent()) {
        return body;
      }
      if (apart) {
        Optional<String> only = bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
        return actor.code().toOptional().or(() -> only);
      }
    }
    boolean government =
        actor.name().toLowerCase(java.util.Locale.ROOT).matches("(the|a) government\\b.*");
    return country.or(() -> government ? home : Optional.empty());
  }

  /** The body without a country that a name holds. */
  Optional<String> body(String name) {
    String plain = " " + name.replaceAll("[^\\p{L}]+", " ") + " ";
    return bodies.stream().filter(b -> plain.contains(" " + b + " ")).findFirst();
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
