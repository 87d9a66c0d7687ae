/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether two clauses tell the same in other words: whatever their verbs, most of what the shorter
 * one speaks of is in the longer one too, words that are rare in the document counting more. What
 * likeness of words cannot see is settled first: a denial, a number, what only may or will be.
 */
final class Paraphrase {
  /** Share of the lighter clause's words that the other must have, by how many they share. */
  private static final double MOST_OF_FEW = 0.64;

  private static final double MOST = 0.55;

  /** Share of the heavier clause's words. */
  private static final double SOME = 0.35;

  /** Two words in common may be chance. */
  private static final int FEW = 2;

  private static final int WINDOW = 60;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final List<Proposition> all;

  Paraphrase(List<Proposition> all) {
    this.all = List.copyOf(all);
    this.all.forEach(p -> content(p).forEach(t -> frequency.merge(t, 1, Integer::sum)));
  }

  /** Two tellings of one thing, the earlier first. */
  record Pair(Proposition first, Proposition second) {}

  List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = Math.max(0, i - WINDOW); j < i; j++) {
        if (isSame(all.get(j), all.get(i))) {
          found.add(new Pair(all.get(j), all.get(i)));
        }
      }
    }
    return found;
  }

  private boolean isSame(Proposition a, Proposition b) {
    boolean comparable =
        a.sentence() != b.sentence()
            && !a.reports()
            && !b.reports()
            && a.affirmed() == b.affirmed()
            && a.modality() == b.modality()
            && isCountedAlike(a.numbers(), b.numbers());
    return comparable && isAlike(content(a), content(b));
  }

  /** "the two ministers" are two where the other telling does not count them, too. */
  private static boolean isCountedAlike(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private boolean isAlike(Set<String> a, Set<String> b) {
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(b);
    long words = shared.stream().filter(t -> !t.startsWith("@")).count();
    if (shared.size() < FEW || words == 0) {
      return false;
    }
    double both = weight(shared);
    double light = Math.min(weight(a), weight(b));
    double heavy = Math.max(weight(a), weight(b));
    double most = shared.size() == FEW ? MOST_OF_FEW : MOST;
    return both / light >= most && both / heavy >= SOME;
  }

  private double weight(Set<String> terms) {
    return terms.stream()
        .mapToDouble(t -> Math.log(1 + (double) all.size() / frequency.getOrDefault(t, 1)))
        .sum();
  }

  private static Set<String> content(Proposition one) {
    Set<String> terms = new LinkedHashSet<>(one.terms());
    Stream.concat(Stream.of(one.predicate()), one.subject().stream()).forEach(terms::add);
    return terms;
  }
}
