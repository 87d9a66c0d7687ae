/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.reading.Sentence;
import readout.reading.Token;

/** Cuts the words of a clause down to what a cell can show. */
final class Shortening {
  /** Words that a cell may have. */
  static final int LONGEST = 18;

  private static final Set<String> LOOSE =
      Set.of("advcl", "acl", "parataxis", "appos", "advmod", "dep", "conj", "obl", "nmod");

  /** The clause without marks around it and, while it is too long, without its last loose parts. */
  BitSet shorten(Sentence sentence, Token head, BitSet words) {
    BitSet kept = (BitSet) words.clone();
    trim(sentence, kept);
    while (count(sentence, kept) > LONGEST) {
      Optional<BitSet> part = lastLoose(sentence, head, kept);
      if (part.isEmpty()) {
        cut(sentence, kept);
      } else {
        kept.andNot(part.get());
      }
      trim(sentence, kept);
    }
    return kept;
  }

  private static long count(Sentence sentence, BitSet words) {
    return words.stream().filter(i -> !sentence.token(i).isPunctuation()).count();
  }

  /** Of the loose parts that end last, the longest that leaves something to read. */
  private static Optional<BitSet> lastLoose(Sentence sentence, Token head, BitSet kept) {
    List<BitSet> parts =
        kept.stream()
            .mapToObj(sentence::token)
            .filter(t -> t.index() != head.index() && LOOSE.contains(t.baseRelation()))
            .map(
                t -> {
                  BitSet part = sentence.subtree(t);
                  part.and(kept);
                  return part;
                })
            .filter(p -> !p.get(head.index()) && p.cardinality() * 3 < kept.cardinality() * 2)
            .toList();
    return parts.stream()
        .max(Comparator.<BitSet>comparingInt(BitSet::length).thenComparingInt(BitSet::cardinality));
  }

  private static void cut(Sentence sentence, BitSet kept) {
    while (count(sentence, kept) > LONGEST) {
      kept.clear(kept.length() - 1);
    }
  }

  /** Takes marks, "and" and "that" from both ends, and marks that stand alone. */
  static void trim(Sentence sentence, BitSet words) {
    while (!words.isEmpty() && isLoose(sentence.token(words.nextSetBit(0)))) {
      words.clear(words.nextSetBit(0));
    }
    while (!words.isEmpty() && isLoose(sentence.token(words.length() - 1))) {
      words.clear(words.length() - 1);
    }
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (sentence.token(i).isPunctuation()
          && !words.get(i + 1)
          && !words.get(Math.max(0, i - 1))) {
        words.clear(i);
      }
    }
  }

  private static boolean isLoose(Token token) {
    return token.isPunctuation() || token.is("cc") || token.is("mark") && !token.tag().equals("TO");
  }
}
