/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param clause whether it has a verb and a subject: less is told by a phrase alone
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

  /** Numbers that it tells. */
  Set<String> numbers() {
    return terms.stream()
        .filter(t -> t.startsWith("#"))
        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
  }

  /** Terms that are words, not names or times. */
  Stream<String> words() {
    return terms.stream().filter(t -> "@#=".indexOf(t.charAt(0)) < 0);
  }
}
