/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.compare.Telling.Strength;

/** How the sides stand to each other in what was said: by voices, numbers, denial and strength. */
final class Judgement {
  private static final double SAME = 0.45;
  private static final double LESS = 0.7;
  private static final double ROUNDING = 0.1;

  private final Sides sides;

  Judgement(Sides sides) {
    this.sides = sides;
  }

  /** A difference and its reason. */
  record Verdict(Difference difference, String why) {}

  /**
   * @param told one telling an account, of one matter
   */
  Verdict of(List<Telling> told) {
    if (told.size() > 1) {
      Optional<Verdict> clash = clash(told);
      if (clash.isPresent()) {
        return clash.get();
      }
    }
    Set<String> through = through(told);
    if (told.size() == 1 || through.size() <= 1) {
      return new Verdict(
          Difference.ONLY_ONE,
          through.isEmpty()
              ? "one account tells it"
              : "told only through " + through.iterator().next());
    }
    return overlap(told);
  }

  private Set<String> through(List<Telling> told) {
    Set<String> through = new TreeSet<>();
    told.forEach(t -> sides.of(t, told).ifPresent(through::add));
    if (through.isEmpty()) {
      told.forEach(t -> t.speaker().flatMap(Figure::land).ifPresent(through::add));
    }
    return through;
  }

  private Optional<Verdict> clash(List<Telling> told) {
    Set<Strength> strengths = EnumSet.noneOf(Strength.class);
    told.forEach(t -> strengths.add(t.strength()));
    if (strengths.contains(Strength.MAY)
        && (strengths.contains(Strength.PLEDGED)
            || strengths.contains(Strength.WILL)
            || strengths.contains(Strength.MUST))) {
      return Optional.of(
          new Verdict(
              Difference.DIFFERENT, "a possibility in one, a certainty or pledge in another"));
    }
    Optional<Verdict> numbers = numbers(told);
    if (numbers.isPresent()) {
      return numbers;
    }
    boolean bothSides = through(told).size() > 1;
    List<Telling> denied = told.stream().filter(t -> !t.affirmed()).toList();
    List<Telling> affirmed = told.stream().filter(Telling::affirmed).toList();
    if (!bothSides || denied.isEmpty() || affirmed.isEmpty()) {
      return Optional.empty();
    }
    boolean same =
        denied.stream()
            .anyMatch(d -> affirmed.stream().anyMatch(a -> a.predicate().equals(d.predicate())));
    return Optional.of(
        new Verdict(
            same ? Difference.CONTRARY : Difference.DIFFERENT,
            "one affirms what the other denies"));
  }

  /** Other numbers of the same things: a correction where one voice gives both. */
  private Optional<Verdict> numbers(List<Telling> told) {
    for (Telling one : told) {
      for (Telling other : told) {
        for (Map.Entry<String, Set<Double>> counted : one.counts().entrySet()) {
          Set<Double> theirs = other.counts().getOrDefault(counted.getKey(), Set.of());
          if (!theirs.isEmpty() && apart(counted.getValue(), theirs)) {
            boolean same = sides.of(one).isPresent() && sides.of(one).equals(sides.of(other));
            return Optional.of(
                new Verdict(
                    same ? Difference.UPDATED : Difference.DIFFERENT,
                    same ? "the same side gives another number" : "other numbers"));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean apart(Set<Double> one, Set<Double> other) {
    return one.stream().noneMatch(a -> other.stream().anyMatch(b -> isRounded(a, b)));
  }

  /** The same number, or one of them round and near: "about 40" for 38. */
  private static boolean isRounded(double one, double other) {
    boolean round = one % 10 == 0 || other % 10 == 0;
    return one == other
        || round && Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  }

  /** Between sides: how much of what one tells the other tells too. */
  private Verdict overlap(List<Telling> told) {
    List<Double> both = new ArrayList<>();
    List<Double> less = new ArrayList<>();
    for (Telling one : told) {
      for (Telling other : told) {
        if (one.account() < other.account() && !sides.of(one).equals(sides.of(other))) {
          long shared = one.terms().stream().filter(other.terms()::contains).count();
          both.add(2.0 * shared / (one.terms().size() + other.terms().size()));
          less.add((double) shared / Math.min(one.terms().size(), other.terms().size()));
        }
      }
    }
    double alike = both.stream().mapToDouble(d -> d).average().orElse(1);
    double within = less.stream().mapToDouble(d -> d).average().orElse(1);
    if (alike >= SAME) {
      return new Verdict(Difference.SAME, "the same in sense");
    }
    return within >= LESS
        ? new Verdict(Difference.VAGUER, "compatible; one says less")
        : new Verdict(Difference.DIFFERENT, "both sides speak to it, in other words");
  }
}
