/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together what several accounts tell of one matter. Two tellings are alike by the terms that
 * they share, each weighed by how rare it is among all tellings; who speaks, and whether both are
 * agreements or commitments of one kind, adds to it or takes from it. What is denied or told in
 * another strength stays together: that is for {@link Judgement}.
 */
final class Alignment {
  private static final double LIKE = 0.32;
  private static final double GROUP = 0.26;
  private static final double NAME_WEIGHT = 0.45;
  private static final double RARE = 2.3;

  private final List<Telling> tellings;
  private final Map<String, Double> weights = new HashMap<>();

  private Alignment(List<Telling> tellings) {
    this.tellings = tellings;
    Map<String, Integer> counts = new HashMap<>();
    tellings.forEach(t -> t.terms().forEach(term -> counts.merge(term, 1, Integer::sum)));
    counts.forEach(
        (term, n) ->
            weights.put(
                term,
                Math.log(1.0 + (double) tellings.size() / n)
                    * (term.startsWith("@") ? NAME_WEIGHT : term.startsWith(Terms.COUNT) ? 0 : 1)));
  }

  /** Groups of tellings, each of one matter, in the order of their first telling. */
  static List<List<Telling>> of(List<Telling> tellings) {
    return new Alignment(tellings).groups();
  }

  private record Pair(int one, int other, double likeness) {}

  private List<List<Telling>> groups() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        double likeness = likeness(tellings.get(i), tellings.get(j));
        if (likeness >= LIKE) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    int[] groupOf = new int[tellings.size()];
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      groupOf[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs) {
      int one = groupOf[pair.one];
      int other = groupOf[pair.other];
      if (one != other && belong(groups.get(one), groups.get(other))) {
        groups.get(other).forEach(k -> groupOf[k] = one);
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
      }
    }
    return groups.stream()
        .filter(g -> !g.isEmpty())
        .map(g -> g.stream().sorted().map(tellings::get).toList())
        .toList();
  }

  private boolean belong(List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int i : one) {
      for (int j : other) {
        sum += likeness(tellings.get(i), tellings.get(j));
      }
    }
    return sum / (one.size() * other.size()) >= GROUP;
  }

  double weight(String term) {
    return weights.getOrDefault(term, 1.0);
  }

  private double weight(Set<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }

  /** From 0, nothing in common, to about 1. */
  double likeness(Telling a, Telling b) {
    Set<String> shared = new LinkedHashSet<>(a.terms());
    shared.retainAll(b.terms());
    long words =
        shared.stream().filter(t -> !t.startsWith("@") && !t.startsWith(Terms.COUNT)).count();
    double rarest =
        shared.stream().filter(t -> !t.startsWith("@")).mapToDouble(this::weight).max().orElse(0);
    double both = weight(shared);
    double one = weight(a.terms());
    double other = weight(b.terms());
    boolean alone = words == shared.size();
    boolean thin = words == 1 && (alone || rarest < RARE || both * 2 < Math.min(one, other));
    if (words == 0 || thin) {
      return 0;
    }
    double likeness = 0.5 * both / Math.min(one, other) + both / (one + other);
    return likeness * speakers(a, b) + (sameKind(a, b) ? 0.05 : 0);
  }

  private static boolean sameKind(Telling a, Telling b) {
    return a.kind() == Telling.Kind.AGREED && b.kind() == Telling.Kind.AGREED
        || a.commitment().isPresent() && a.commitment().equals(b.commitment());
  }

  /** What one land's speaker says is not what the other's says. */
  private static double speakers(Telling a, Telling b) {
    Optional<String> one = a.speaker().flatMap(Figure::land);
    Optional<String> other = b.speaker().flatMap(Figure::land);
    if (one.isEmpty() || other.isEmpty()) {
      return 1;
    }
    return one.equals(other) ? 1.1 : 0.6;
  }
}
