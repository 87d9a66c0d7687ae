/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.reading.Sentence;
import readout.reading.Token;

/** Where the cast has been seen so far, and who was seen last. */
final class Sights {
  /** How many places are looked back over: about a dozen sentences. */
  private static final int MEMORY = 60;

  private final List<Sight> all = new ArrayList<>();
  private final Map<Long, Sight> byHead = new HashMap<>();

  void add(Sight sight) {
    all.add(sight);
    byHead.putIfAbsent(key(sight.line(), sight.head()), sight);
  }

  private static long key(int line, Token head) {
    return ((long) line << 32) | head.index();
  }

  List<Sight> all() {
    return all;
  }

  Optional<Sight> at(int line, Token head) {
    return Optional.ofNullable(byHead.get(key(line, head)));
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
    Sentence sentence = sight.phrase().line().sentence();
    Optional<Token> verb = sight.isSubject() ? sentence.head(sight.head()) : Optional.empty();
    for (Token child : verb.map(sentence::children).orElse(List.of())) {
      boolean with =
          child.is("obl")
              && NounPhrase.preposition(sentence, child).filter("with"::equals).isPresent();
      if (with) {
        at(sight.line(), child).ifPresent(s -> figures.addAll(together(s)));
      }
    }
    return figures.stream().distinct().toList();
  }

  /** The figures of a place and of those that "and" joins to it. */
  List<Figure> together(Sight sight) {
    List<Figure> figures = new ArrayList<>(sight.figures());
    Sentence sentence = sight.phrase().line().sentence();
    for (Token child : sentence.children(sight.head())) {
      if (child.is("conj")) {
        at(sight.line(), child).ifPresent(s -> figures.addAll(s.figures()));
      }
    }
    return figures.stream().distinct().toList();
  }
}
