/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.reading.Token;

/** Where the cast has been seen so far, and who was seen last. */
final class Sights {
  /** How many places are looked back over: about a dozen sentences. */
  private static final int MEMORY = 60;

  private final List<Sight> all = new ArrayList<>();
  private final Map<Long, Sight> byHead = new HashMap<>();
  private final Map<Long, List<Sight>> joined = new HashMap<>();
  private final Map<Long, List<Sight>> with = new HashMap<>();

  void add(Sight sight) {
    all.add(sight);
    Token head = sight.head();
    byHead.putIfAbsent(key(sight.line(), head.index()), sight);
    if (head.is("conj")) {
      joined.computeIfAbsent(key(sight.line(), head.head()), k -> new ArrayList<>()).add(sight);
    } else if (isCompanion(sight)) {
      with.computeIfAbsent(key(sight.line(), head.head()), k -> new ArrayList<>()).add(sight);
    }
  }

  private static boolean isCompanion(Sight sight) {
    return sight.head().is("obl")
        && NounPhrase.preposition(sight.phrase().line().sentence(), sight.head())
            .filter("with"::equals)
            .isPresent();
  }

  private static long key(int line, int token) {
    return ((long) line << 32) | token;
  }

  List<Sight> all() {
    return all;
  }

  Optional<Sight> at(int line, Token head) {
    return Optional.ofNullable(byHead.get(key(line, head.index())));
  }

  /** The last ones, latest first. */
  List<Sight> back() {
    List<Sight> last = new ArrayList<>(all.subList(Math.max(0, all.size() - MEMORY), all.size()));
    java.util.Collections.reverse(last);
    return last;
  }

  /** The figures of a subject and of those "with" whom it does what it does. */
  List<Figure> company(Sight sight) {
    List<Figure> figures = new ArrayList<>(together(sight));
    if (sight.isSubject() && sight.head().head() >= 0) {
      for (Sight other : with.getOrDefault(key(sight.line(), sight.head().head()), List.of())) {
        figures.addAll(together(other));
      }
    }
    return figures.stream().distinct().toList();
  }

  /** The figures of a place and of those that "and" joins to it. */
  List<Figure> together(Sight sight) {
    List<Figure> figures = new ArrayList<>(sight.figures());
    for (Sight other : joined.getOrDefault(key(sight.line(), sight.head().index()), List.of())) {
      figures.addAll(other.figures());
    }
    return figures.stream().distinct().toList();
  }
}
