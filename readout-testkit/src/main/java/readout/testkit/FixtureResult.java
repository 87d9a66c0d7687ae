/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader made of one fixture.
 *
 * @param found its findings as marks, of every kind
 * @param outcomes of the kinds that the fixture judges: one for each expected finding, then the
 *     invented ones
 */
public record FixtureResult(Fixture fixture, List<Marked> found, List<Outcome> outcomes) {
  public FixtureResult {
    found = List.copyOf(found);
    outcomes = List.copyOf(outcomes);
  }

  public static FixtureResult of(Fixture fixture, List<Marked> found) {
    Words words = Words.of(fixture.text());
    List<Outcome> outcomes =
        Alignment.of(words, fixture.findings(), found).stream()
            .filter(outcome -> fixture.judges().contains(outcome.kind()))
            .toList();
    return new FixtureResult(fixture, found, outcomes);
  }

  /** Whether every word and every attribute is as expected, and nothing else was found. */
  public boolean passes() {
    return outcomes.stream()
        .allMatch(o -> o.verdict() == Verdict.MATCHED || o.verdict() == Verdict.FREE);
  }

  /**
   * @throws AssertionError with {@link #message()} when it does not pass
   */
  public void check() {
    if (!passes()) {
      throw new AssertionError(message());
    }
  }

  /** For people: the marks as expected over the marks as found, then what differs. */
  public String message() {
    StringBuilder out = new StringBuilder(fixture.place()).append('\n');
    show(out, "expected", fixture.findings());
    show(out, "found", found.stream().filter(m -> fixture.judges().contains(m.kind())).toList());
    for (Outcome o : outcomes) {
      if (o.verdict() != Verdict.MATCHED && o.verdict() != Verdict.FREE) {
        line(out, o.verdict().toString(), name(o) + String.join("; ", o.differences()));
      }
    }
    return out.toString();
  }

  private static String name(Outcome outcome) {
    String expected = outcome.expected().map(Marked::id).orElse("");
    String found =
        outcome
            .found()
            .or(() -> outcome.expected().flatMap(e -> outcome.near()))
            .map(m -> m.id() + m.attribute(Attribute.RULE).map(r -> " by rule " + r).orElse(""))
            .orElse("");
    String as = outcome.isRight() ? ", found as " : ", not the same as ";
    return expected.isEmpty() || found.isEmpty() ? expected + found : expected + as + found + ": ";
  }

  private void show(StringBuilder out, String label, List<Marked> findings) {
    String text =
        findings.isEmpty() && label.equals("found")
            ? "nothing"
            : MarkWriter.write(fixture.text(), findings);
    line(out, label, text.replace("\n\n", "\n          ¶\n          "));
    for (Marked finding : findings) {
      if (!finding.attributes().isEmpty()) {
        line(out, "", finding.id() + " " + attributes(finding));
      }
    }
  }

  private static String attributes(Marked finding) {
    return finding.attributes().entrySet().stream()
        .filter(e -> !(isFlag(e.getKey()) && e.getValue().equals("no")))
        .map(FixtureResult::attribute)
        .collect(Collectors.joining(" "));
  }

  private static String attribute(Map.Entry<Attribute, String> entry) {
    if (isFlag(entry.getKey())) {
      return entry.getKey().toString();
    }
    String value = entry.getValue();
    return entry.getKey() + "=" + (value.indexOf(' ') < 0 ? value : '"' + value + '"');
  }

  private static boolean isFlag(Attribute attribute) {
    return attribute == Attribute.CARRIED || attribute == Attribute.APPROXIMATE;
  }

  private static void line(StringBuilder out, String label, String content) {
    out.append((label + "          ").substring(0, 10)).append(content).append('\n');
  }
}
