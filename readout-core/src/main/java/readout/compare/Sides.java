/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
      if (own.stream().anyMatch(t -> t.voices().stream().anyMatch(this::passesOn))) {
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
    int sum = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() >= FEWEST && e.getValue() * 3 >= sum * 2)
        .map(Map.Entry::getKey);
  }

  /** A voice that only an outlet has: another outlet, or one who speaks for others. */
  private boolean passesOn(Figure voice) {
    return voice.outlet() || voice.official() && !scene.principals().contains(voice.key());
  }

  /** The side through which it is told, by its own words. */
  Optional<String> named(Telling telling) {
    List<Figure> voices = telling.voices();
    for (int i = voices.size() - 1; i >= 0; i--) {
      Figure voice = voices.get(i);
      boolean principal = scene.principals().contains(voice.key());
      if (!voice.outlet() && !principal && voice.official() && voice.land().isPresent()) {
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

  /** The side through which it is told; that of the account where the words name none. */
  Optional<String> of(Telling telling) {
    Optional<String> named = named(telling);
    return named.isPresent() ? named : mouth(telling.account());
  }
}
