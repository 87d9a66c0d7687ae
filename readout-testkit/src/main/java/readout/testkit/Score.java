/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Precision, recall and F1, summed over texts (micro-averaged) and divided in several ways.
 * Optional findings, and what was found for them, are left out everywhere.
 */
public final class Score {
  /** The ways to divide. */
  public enum Division {
    /** By {@link Kind}: right ones as {@link Likeness} tells. */
    KIND,
    /**
     * Other views of a kind. Statements, ever stricter: {@code relation} (as by kind), {@code
     * relation+cue} (the cues meet too), {@code full} (source, cue and content exact). Events:
     * {@code event type} (trigger and type, whoever acts), {@code event pair} (actors and
     * recipients too, or none on both sides). Contacts: {@code contact participants} (all of them,
     * no one else).
     */
    MEASURE,
    /** Exact words of a role, on their own: a value of one is the value of another. */
    ROLE,
    /** By the form that the quotation marks of the text give, for expected and found alike. */
    FORM,
    /** By type of cue, where it is said. */
    CUE_TYPE,
    /**
     * By the rule that found it: recall is the share of the kind's expected that the rule gives.
     */
    RULE,
    /** What is said beyond the words: of the right ones that say it, the share that agree. */
    ATTRIBUTE;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  private static final List<Role> ROLES =
      Stream.of(Role.values()).filter(Role::isAlwaysJudged).toList();

  private final Map<Division, SortedMap<String, Tally>> tallies = new EnumMap<>(Division.class);
  private final Map<String, Kind> ruleKinds = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Integer>> statuses = new TreeMap<>();

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
    add(Division.KIND, expected.kind().toString(), Tally.expected(outcome.isRight()));
    each(words, outcome, expected, Tally::expected);
    if (expected.kind() == Kind.EVENT) {
      String got = outcome.found().or(outcome::near).map(Score::status).orElse(Confusion.MISSED);
      confuse(status(expected), got);
    }
  }

  private void found(Words words, Outcome outcome, Marked found) {
    Kind kind = found.kind();
    int right = outcome.isRight() ? 1 : 0;
    add(Division.KIND, kind.toString(), Tally.found(outcome.isRight()));
    found
        .attribute(Attribute.RULE)
        .map(kind::group)
        .ifPresent(
            rule -> {
              add(Division.RULE, rule, new Tally(right, 1, right, 0));
              ruleKinds.put(rule, kind);
            });
    each(words, outcome, found, Tally::found);
    if (kind == Kind.EVENT && outcome.expected().or(outcome::near).isEmpty()) {
      confuse(Confusion.INVENTED, status(found));
    }
  }

  private static String status(Marked event) {
    return event.attribute(Attribute.STATUS).orElse("(not said)");
  }

  private void confuse(String expected, String found) {
    statuses.computeIfAbsent(expected, e -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  private interface Side {
    Tally of(boolean right);
  }

  private void each(Words words, Outcome outcome, Marked finding, Side side) {
    for (String measure : Likeness.MEASURES.getOrDefault(finding.kind(), List.of())) {
      add(Division.MEASURE, measure, side.of(outcome.measures().contains(measure)));
    }
    if (finding.kind() == Kind.STATEMENT) {
      boolean right = outcome.isRight();
      String form = words.form(words.of(finding.extent(Role.CONTENT))).toString();
      add(Division.FORM, form, side.of(right));
      finding
          .attribute(Attribute.TYPE)
          .ifPresent(type -> add(Division.CUE_TYPE, type, side.of(right)));
    }
  }

  private void attributes(Outcome outcome) {
    Marked expected = outcome.expected().orElseThrow();
    for (Attribute attribute : expected.attributes().keySet()) {
      boolean agrees = !outcome.wrong().contains(attribute);
      add(Division.ATTRIBUTE, expected.kind().group(attribute), Tally.expected(agrees));
    }
    expected
        .attribute(Attribute.CAMEO)
        .ifPresent(
            code -> {
              String got = outcome.found().flatMap(f -> f.attribute(Attribute.CAMEO)).orElse("-");
              add(
                  Division.ATTRIBUTE,
                  "event cameo root",
                  Tally.expected(root(code).equals(root(got))));
            });
  }

  private static String root(String cameo) {
    return cameo.substring(0, Math.min(2, cameo.length()));
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
          add(Division.ROLE, role.kind().group(role), new Tally(right, n[1], right, n[0]));
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
      groups.replaceAll((rule, t) -> t.plus(new Tally(0, 0, 0, expectedOfKind(rule))));
    }
    return Collections.unmodifiableSortedMap(groups);
  }

  /** How many findings were expected of the kinds that a rule finds. */
  private int expectedOfKind(String rule) {
    Kind kind = ruleKinds.getOrDefault(rule, Kind.STATEMENT);
    return Kind.UNTOLD.contains(kind)
        ? Kind.UNTOLD.stream().mapToInt(k -> of(Division.KIND, k.toString()).expected()).sum()
        : of(Division.KIND, kind.toString()).expected();
  }

  /** The status of events: expected against found, also where another type was found. */
  public Confusion statuses() {
    return new Confusion(statuses);
  }

  /** One group; {@link Tally#NONE} where there is none. */
  public Tally of(Division division, String group) {
    return by(division).getOrDefault(group, Tally.NONE);
  }
}
