/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.finding.Commitment;
import readout.text.Extent;

/**
 * One thing that one account tells, in a clause or so.
 *
 * @param account index of the account
 * @param sentence index of its sentence
 * @param extent the shortest words that tell it
 * @param terms what its words stand for
 * @param voices who says it, the one who spoke first in front; empty where the account speaks
 * @param kind what it is
 * @param strength how firmly it is told
 * @param affirmed false for what is denied
 * @param commitment the kind of commitment that it is
 * @param condition words that tell on what it hangs
 * @param predicate what its verb, or the noun that it predicates, stands for
 * @param clause whether it is a main clause: a phrase or a clause on the side tells less alone
 */
record Telling(
    int account,
    int sentence,
    Extent extent,
    Set<String> terms,
    List<Figure> voices,
    Kind kind,
    Strength strength,
    boolean affirmed,
    Optional<Commitment.Kind> commitment,
    Extent condition,
    String predicate,
    boolean clause) {
  /** What is told. */
  enum Kind {
    /** What someone says. */
    SPEECH,
    /** What both or all agreed. */
    AGREED,
    /** What the text tells itself. */
    OWN
  }

  /** From a mere possibility to a pledge. */
  enum Strength {
    MAY,
    PLAIN,
    WILL,
    MUST,
    PLEDGED
  }

  /** The one whose words they are; empty where the account speaks. */
  Optional<Figure> speaker() {
    return voices.stream().findFirst();
  }

  /** What it counts, with the numbers: {@code container -> 37}. */
  Map<String, Set<Double>> counts() {
    Map<String, Set<Double>> counts = new TreeMap<>();
    for (String term : terms) {
      int at = term.indexOf('#');
      if (term.startsWith(Terms.COUNT)
          && at > 0
          && term.substring(at + 1).matches("\\d+(\\.\\d+)?")) {
        counts
            .computeIfAbsent(term.substring(1, at), k -> new TreeSet<>())
            .add(Double.parseDouble(term.substring(at + 1)));
      }
    }
    return counts;
  }

  /** Terms that are words, not names or times. */
  Stream<String> words() {
    return terms.stream().filter(t -> "@#=%".indexOf(t.charAt(0)) < 0);
  }
}
