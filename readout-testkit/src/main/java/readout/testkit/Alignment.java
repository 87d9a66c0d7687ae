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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.text.Extent;

/**
 * Holds what was found against what was expected, one to one: the pairs that are most alike first.
 * Which pairs are the same finding, {@link Likeness} tells.
 */
public final class Alignment {
  private final Words words;
  private final Likeness likeness;
  private final List<Marked> expected;
  private final List<Marked> found;
  private final Map<Integer, Integer> foundOf = new HashMap<>();

  private record Candidate(double likeness, int expected, int found) {}

  private Alignment(Words words, List<Marked> expected, List<Marked> found) {
    this.words = words;
    this.likeness = new Likeness(words);
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
    return findings.stream()
        .filter(
            m -> m.extents().keySet().stream().anyMatch(role -> !likeness.of(m, role).isEmpty()))
        .toList();
  }

  private void pair() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double alike = likeness.of(expected.get(i), found.get(j));
        if (alike > 0) {
          candidates.add(new Candidate(alike, i, j));
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

  private List<Outcome> outcomes() {
    Map<String, String> foundIds = new HashMap<>();
    foundOf.forEach((i, j) -> foundIds.put(expected.get(i).id(), found.get(j).id()));
    List<Outcome> out = new ArrayList<>();
    Map<Integer, Integer> expectedOf = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      Marked wanted = expected.get(i);
      Integer j = foundOf.get(i);
      if (j == null) {
        alone(wanted, Optional.empty()).ifPresent(out::add);
      } else if (likeness.same(wanted, found.get(j))) {
        out.add(met(wanted, found.get(j), foundIds));
        expectedOf.put(j, -1);
      } else {
        alone(wanted, Optional.of(found.get(j))).ifPresent(out::add);
        expectedOf.put(j, i);
      }
    }
    for (int j = 0; j < found.size(); j++) {
      int i = expectedOf.getOrDefault(j, expected.size());
      if (i >= 0) {
        out.add(invented(found.get(j), i < expected.size() ? expected.get(i) : null));
      }
    }
    return out;
  }

  private Optional<Outcome> alone(Marked wanted, Optional<Marked> other) {
    if (wanted.optional()) {
      return Optional.empty();
    }
    Optional<Marked> near = other.filter(got -> likeness.keysMeet(wanted, got));
    return Optional.of(
        new Outcome(
            Verdict.MISSED,
            Optional.of(wanted),
            Optional.empty(),
            near,
            other.map(got -> likeness.measures(wanted, got)).orElse(Set.of()),
            Set.of(),
            near.map(got -> differences(wanted, got, Map.of())).orElse(List.of())));
  }

  private Outcome invented(Marked got, @Nullable Marked wanted) {
    return new Outcome(
        Verdict.INVENTED,
        Optional.empty(),
        Optional.of(got),
        Optional.ofNullable(wanted).filter(w -> likeness.keysMeet(w, got)),
        wanted == null || wanted.optional() ? Set.of() : likeness.measures(wanted, got),
        Set.of(),
        List.of());
  }

  private Outcome met(Marked wanted, Marked got, Map<String, String> foundIds) {
    List<String> differences = differences(wanted, got, foundIds);
    Verdict verdict = differences.isEmpty() ? Verdict.MATCHED : Verdict.PARTIAL;
    return new Outcome(
        wanted.optional() ? Verdict.FREE : verdict,
        Optional.of(wanted),
        Optional.of(got),
        Optional.empty(),
        likeness.measures(wanted, got),
        wrongAttributes(wanted, got, foundIds).keySet(),
        differences);
  }

  private List<String> differences(Marked wanted, Marked got, Map<String, String> foundIds) {
    List<String> differences = new ArrayList<>();
    for (Role role : Role.values()) {
      boolean asked = role.isAlwaysJudged() || !wanted.each(role).isEmpty();
      if (asked && !agree(role, wanted, got)) {
        differences.add(role + " is " + shown(got, role) + ", not " + shown(wanted, role));
      }
    }
    wrongAttributes(wanted, got, foundIds)
        .forEach((attribute, value) -> differences.add(attribute + " is " + value));
    return differences;
  }

  /** Sources are counted; of other roles, only the words are held together. */
  private boolean agree(Role role, Marked wanted, Marked got) {
    return role.kind() == Kind.STATEMENT
        ? sets(wanted.each(role)).equals(sets(got.each(role)))
        : likeness.of(wanted, role).equals(likeness.of(got, role));
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
              String right = attribute.isReference() ? renamed(value, foundIds) : value;
              String is = got.attribute(attribute).orElse(Attribute.NONE);
              if (!attribute.agree(right, is)) {
                wrong.put(attribute, is + ", not " + right);
              }
            });
    return wrong;
  }

  /** Ids of what is marked, as the ids of what was found for it. */
  private static String renamed(String ids, Map<String, String> foundIds) {
    return Stream.of(ids.split(","))
        .map(id -> id.equals(Attribute.NONE) ? id : foundIds.getOrDefault(id, "the missed " + id))
        .collect(Collectors.joining(","));
  }
}
