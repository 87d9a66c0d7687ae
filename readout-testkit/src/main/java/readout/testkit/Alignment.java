/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.text.Extent;

/**
 * Holds what was found against what was expected, one to one: the pairs that are most alike first,
 * by their contents, then by their sources and cues. A pair is the same finding when its contents
 * share half of their words (Jaccard) and its sources can be the same.
 */
public final class Alignment {
  private final Words words;
  private final List<Marked> expected;
  private final List<Marked> found;
  private final Map<Integer, Integer> foundOf = new HashMap<>();

  private record Candidate(double likeness, int expected, int found) {}

  private Alignment(Words words, List<Marked> expected, List<Marked> found) {
    this.words = words;
    this.expected = worded(expected);
    this.found = worded(found);
  }

  /** One outcome for each expected finding, in text order, then one for each invented. */
  public static List<Outcome> of(Words words, List<Marked> expected, List<Marked> found) {
    Alignment alignment = new Alignment(words, expected, found);
    alignment.pair();
    return alignment.outcomes();
  }

  private List<Marked> worded(List<Marked> findings) {
    return findings.stream().filter(m -> !words.of(m.extent()).isEmpty()).toList();
  }

  private void pair() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double likeness = likeness(expected.get(i), found.get(j));
        if (likeness > 0) {
          candidates.add(new Candidate(likeness, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.<Candidate>comparingDouble(c -> -c.likeness())
            .thenComparingInt(Candidate::expected)
            .thenComparingInt(Candidate::found));
    Set<Integer> taken = new HashSet<>();
    for (Candidate c : candidates) {
      if (!foundOf.containsKey(c.expected()) && taken.add(c.found())) {
        foundOf.put(c.expected(), c.found());
      }
    }
  }

  private BitSet of(Marked finding, Role role) {
    return words.of(finding.extent(role));
  }

  private double likeness(Marked a, Marked b) {
    Role key = a.kind().key();
    if (a.kind() != b.kind()) {
      return 0;
    }
    BitSet keyA = of(a, key);
    BitSet keyB = of(b, key);
    if (!keyA.intersects(keyB) && !touch(a, b)) {
      return 0;
    }
    double keys = keyA.isEmpty() && keyB.isEmpty() ? 0 : Words.overlap(keyA, keyB);
    if (a.kind() != Kind.STATEMENT) {
      return keys;
    }
    double rest =
        Words.overlap(of(a, Role.SOURCE), of(b, Role.SOURCE))
            + Words.overlap(of(a, Role.CUE), of(b, Role.CUE));
    return keys + rest / 4;
  }

  /** Whether content or cue of one meets content or cue of the other. */
  private boolean touch(Marked a, Marked b) {
    BitSet both = of(a, Role.CONTENT);
    both.or(of(a, Role.CUE));
    return both.intersects(of(b, Role.CONTENT)) || both.intersects(of(b, Role.CUE));
  }

  private boolean same(Marked a, Marked b) {
    BitSet key = of(a, a.kind().key());
    return !key.isEmpty()
        && Words.overlap(key, of(b, b.kind().key())) >= .5
        && words.sameSource(of(a, Role.SOURCE), of(b, Role.SOURCE));
  }

  private List<Outcome> outcomes() {
    Map<String, String> foundIds = new HashMap<>();
    foundOf.forEach((i, j) -> foundIds.put(expected.get(i).id(), found.get(j).id()));
    List<Outcome> out = new ArrayList<>();
    Set<Integer> done = new HashSet<>();
    for (int i = 0; i < expected.size(); i++) {
      Marked wanted = expected.get(i);
      Integer j = foundOf.get(i);
      if (j != null && same(wanted, found.get(j))) {
        done.add(j);
        out.add(met(wanted, found.get(j), foundIds));
      } else if (!wanted.optional()) {
        out.add(alone(Verdict.MISSED, Optional.of(wanted), Optional.empty()));
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!done.contains(j)) {
        out.add(alone(Verdict.INVENTED, Optional.empty(), Optional.of(found.get(j))));
      }
    }
    return out;
  }

  private static Outcome alone(Verdict verdict, Optional<Marked> wanted, Optional<Marked> got) {
    return new Outcome(verdict, wanted, got, false, Set.of(), List.of());
  }

  private Outcome met(Marked wanted, Marked got, Map<String, String> foundIds) {
    List<String> differences = new ArrayList<>();
    for (Role role : Role.values()) {
      boolean asked = role != Role.ADDRESSEE || !wanted.each(role).isEmpty();
      if (asked && !sets(wanted.each(role)).equals(sets(got.each(role)))) {
        differences.add(role + " is " + shown(got, role) + ", not " + shown(wanted, role));
      }
    }
    Map<Attribute, String> wrong = wrongAttributes(wanted, got, foundIds);
    wrong.forEach((attribute, value) -> differences.add(attribute + " is " + value));
    Verdict verdict = differences.isEmpty() ? Verdict.MATCHED : Verdict.PARTIAL;
    if (wanted.optional()) {
      verdict = Verdict.FREE;
    }
    boolean cuesMeet = of(wanted, Role.CUE).intersects(of(got, Role.CUE));
    return new Outcome(
        verdict, Optional.of(wanted), Optional.of(got), cuesMeet, wrong.keySet(), differences);
  }

  private Set<BitSet> sets(List<Extent> extents) {
    return extents.stream().map(words::of).collect(Collectors.toSet());
  }

  private String shown(Marked finding, Role role) {
    return finding.each(role).isEmpty()
        ? "empty"
        : finding.each(role).stream()
            .map(e -> "\"" + e.words(words.text()) + "\"")
            .collect(Collectors.joining(" and "));
  }

  private static Map<Attribute, String> wrongAttributes(
      Marked wanted, Marked got, Map<String, String> foundIds) {
    Map<Attribute, String> wrong = new LinkedHashMap<>();
    wanted
        .attributes()
        .forEach(
            (attribute, value) -> {
              String right =
                  attribute == Attribute.WITHIN && !value.equals("-")
                      ? foundIds.getOrDefault(value, "the missed " + value)
                      : value;
              String is = got.attribute(attribute).orElse("-");
              if (!is.equals(right)) {
                wrong.put(attribute, is + ", not " + right);
              }
            });
    return wrong;
  }
}
