/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;

/**
 * Through whom each thing is told. The side of a telling is that of the outermost official voice in
 * its chain. What an account tells without naming anyone is its own; an account that names no
 * official of its own accord, and whose bare words others give to one side, is that side's mouth -
 * a communiqué, a state agency. A principal's own words, told by no one in particular, have no side
 * until another account shows through whom they came.
 */
final class Sides {
  private static final int FEWEST = 2;

  private final Scene scene;
  private final List<Optional<String>> mouths;

  private Sides(Scene scene, List<Optional<String>> mouths) {
    this.scene = scene;
    this.mouths = mouths;
  }

  /**
   * @param groups tellings of one matter each
   */
  static Sides of(Scene scene, List<List<Telling>> groups) {
    Sides none = new Sides(scene, scene.accounts().stream().map(Account::side).toList());
    List<Optional<String>> mouths = new ArrayList<>();
    for (int i = 0; i < scene.accounts().size(); i++) {
      Optional<String> own = Letterhead.side(scene.accounts().get(i), scene.figures());
      mouths.add(own.isPresent() ? own : none.mouth(i, groups));
    }
    return new Sides(scene, mouths);
  }

  /** The side whose words an account carries where it names no one. */
  Optional<String> mouth(int account) {
    return mouths.get(account);
  }

  private Optional<String> mouth(int account, List<List<Telling>> groups) {
    Map<String, Integer> votes = new TreeMap<>();
    for (List<Telling> group : groups) {
      List<Telling> own = group.stream().filter(t -> t.account() == account).toList();
      if (own.stream().anyMatch(this::passesOn)) {
        return Optional.empty();
      }
      List<String> others =
          group.stream()
              .filter(t -> t.account() != account)
              .flatMap(t -> named(t).stream())
              .distinct()
              .toList();
      if (!own.isEmpty() && others.size() == 1) {
        votes.merge(others.get(0), 1, Integer::sum);
      }
    }
    firstNamed(account).ifPresent(land -> votes.merge(land, FEWEST, Integer::sum));
    int sum = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() >= FEWEST && e.getValue() * 3 >= sum * 2)
        .map(Map.Entry::getKey);
  }

  /** A government's own report names its own principal first. */
  private Optional<String> firstNamed(int account) {
    Reading reading = scene.accounts().get(account).reading();
    return reading.get(Layer.MENTIONS).stream()
        .sorted(Comparator.comparing(Mention::span))
        .flatMap(m -> scene.figures().of(reading, m.actors()).stream())
        .filter(f -> scene.principals().contains(f.key()))
        .findFirst()
        .flatMap(Figure::land);
  }

  /** A voice that only an outlet has: another outlet, or one who speaks for others. */
  private boolean passesOn(Telling telling) {
    if (telling.voices().isEmpty()) {
      return false;
    }
    Figure voice = telling.voices().get(telling.voices().size() - 1);
    boolean country = voice.key().equals("c:" + voice.land().orElse(""));
    if (country) {
      return false;
    }
    return voice.outlet() || voice.official() && !scene.principals().contains(voice.key());
  }

  /** The side through which it is told, by its own words. */
  Optional<String> named(Telling telling) {
    List<Figure> voices = telling.voices();
    for (int i = voices.size() - 1; i >= 0; i--) {
      Figure voice = voices.get(i);
      if (scene.principals().contains(voice.key())) {
        return Optional.empty(); // his own words, told by no one in particular
      }
      if (!voice.outlet() && voice.official() && voice.land().isPresent()) {
        return voice.land();
      }
      boolean own =
          voice.outlet()
              && voice.land().filter(scene.lands()::contains).isPresent()
              && telling.speaker().flatMap(Figure::land).equals(voice.land());
      if (own) {
        return voice.land();
      }
    }
    return Optional.empty();
  }

  /**
   * The side through which it is told, seen beside others of the same matter: what a party says or
   * does in a bare telling is told by whoever tells it in a full one.
   */
  Optional<String> of(Telling telling, List<Telling> beside) {
    if (telling.voices().size() == 1) {
      String speaker = telling.voices().get(0).key();
      Optional<String> full =
          beside.stream()
              .filter(t -> t.voices().size() > 1 && t.voices().get(0).key().equals(speaker))
              .flatMap(t -> named(t).stream())
              .findFirst();
      if (full.isPresent()) {
        return full;
      }
    }
    return of(telling);
  }

  /** The side through which it is told; that of the account where the words name none. */
  Optional<String> of(Telling telling) {
    Optional<String> named = named(telling);
    return named.isPresent() ? named : mouth(telling.account());
  }
}
