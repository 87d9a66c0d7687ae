/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Precision, recall and F1, summed over texts (micro-averaged) and divided in several ways.
 * Optional findings, and what was found for them, are left out everywhere.
 */
public final class Score {
  /** The ways to divide. */
  public enum Division {
    /** By {@link Kind}: same content by half, same source. */
    KIND,
    /**
     * Statements, ever stricter: {@code relation} (as by kind), {@code relation+cue} (the cues meet
     * too), {@code full} (source, cue and content exact).
     */
    MEASURE,
    /** Exact words of a role, on their own: a value of one is the value of another. */
    ROLE,
    /** By the form that the quotation marks of the text give, for expected and found alike. */
    FORM,
    /** By type of cue, where it is said. */
    CUE_TYPE,
    /** By the rule that found it: recall is the share of all expected that the rule gives. */
    RULE,
    /** What is said beyond the words: of the right ones that say it, the share that agree. */
    ATTRIBUTE;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  private static final List<Role> ROLES = List.of(Role.SOURCE, Role.CUE, Role.CONTENT, Role.SCARE);

  private final Map<Division, SortedMap<String, Tally>> tallies = new EnumMap<>(Division.class);

  /** Adds what became of the findings of one text. */
  public void add(Words words, List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      if (outcome.verdict() != Verdict.FREE) {
        outcome.expected().ifPresent(m -> expected(words, outcome, m));
        outcome.found().ifPresent(m -> found(words, outcome, m));
        if (outcome.isRight()) {
          attributes(outcome);
        }
      }
    }
    ROLES.forEach(role -> role(words, outcomes, role));
  }

  private void expected(Words words, Outcome outcome, Marked expected) {
    boolean right = outcome.isRight();
    add(Division.KIND, expected.kind().toString(), Tally.expected(right));
    if (expected.kind() == Kind.STATEMENT) {
      each(words, outcome, expected, Tally::expected);
    }
  }

  private void found(Words words, Outcome outcome, Marked found) {
    boolean right = outcome.isRight();
    add(Division.KIND, found.kind().toString(), Tally.found(right));
    found
        .attribute(Attribute.RULE)
        .ifPresent(rule -> add(Division.RULE, rule, new Tally(right ? 1 : 0, 1, right ? 1 : 0, 0)));
    if (found.kind() == Kind.STATEMENT) {
      each(words, outcome, found, Tally::found);
    }
  }

  private interface Side {
    Tally of(boolean right);
  }

  private void each(Words words, Outcome outcome, Marked finding, Side side) {
    boolean right = outcome.isRight();
    add(Division.MEASURE, "relation", side.of(right));
    add(Division.MEASURE, "relation+cue", side.of(right && outcome.cuesMeet()));
    add(Division.MEASURE, "full", side.of(right && exact(words, outcome)));
    String form = words.form(words.of(finding.extent(Role.CONTENT))).toString();
    add(Division.FORM, form, side.of(right));
    finding
        .attribute(Attribute.TYPE)
        .ifPresent(type -> add(Division.CUE_TYPE, type, side.of(right)));
  }

  private static boolean exact(Words words, Outcome outcome) {
    Optional<Marked> expected = outcome.expected();
    Optional<Marked> found = outcome.found();
    return expected.isPresent()
        && found.isPresent()
        && List.of(Role.SOURCE, Role.CUE, Role.CONTENT).stream()
            .allMatch(
                role ->
                    words
                        .of(expected.get().extent(role))
                        .equals(words.of(found.get().extent(role))));
  }

  private void attributes(Outcome outcome) {
    Marked expected = outcome.expected().orElseThrow();
    for (Attribute attribute : expected.attributes().keySet()) {
      boolean agrees = !outcome.wrong().contains(attribute);
      add(Division.ATTRIBUTE, attribute.toString(), Tally.expected(agrees));
    }
  }

  private void role(Words words, List<Outcome> outcomes, Role role) {
    Map<BitSet, int[]> counts = new HashMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.verdict() != Verdict.FREE) {
        outcome.expected().ifPresent(m -> count(counts, words.of(m.extent(role)), 0));
        outcome.found().ifPresent(m -> count(counts, words.of(m.extent(role)), 1));
      }
    }
    counts.forEach(
        (value, n) -> {
          int right = Math.min(n[0], n[1]);
          add(Division.ROLE, role.toString(), new Tally(right, n[1], right, n[0]));
        });
  }

  private static void count(Map<BitSet, int[]> counts, BitSet value, int side) {
    if (!value.isEmpty()) {
      counts.computeIfAbsent(value, v -> new int[2])[side]++;
    }
  }

  private void add(Division division, String group, Tally tally) {
    tallies.computeIfAbsent(division, d -> new TreeMap<>()).merge(group, tally, Tally::plus);
  }

  /** The groups of a division, in the order of their names; empty where there is none. */
  public SortedMap<String, Tally> by(Division division) {
    SortedMap<String, Tally> groups =
        new TreeMap<>(tallies.getOrDefault(division, new TreeMap<>()));
    if (division == Division.RULE) {
      int all = by(Division.KIND).values().stream().mapToInt(Tally::expected).sum();
      groups.replaceAll((rule, t) -> t.plus(new Tally(0, 0, 0, all)));
    }
    return Collections.unmodifiableSortedMap(groups);
  }

  /** One group; {@link Tally#NONE} where there is none. */
  public Tally of(Division division, String group) {
    return by(division).getOrDefault(group, Tally.NONE);
  }
}
