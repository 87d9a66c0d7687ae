/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader made of one fixture.
 *
 * @param found its findings as marks
 * @param outcomes one for each expected finding, then the invented ones
 */
public record FixtureResult(Fixture fixture, List<Marked> found, List<Outcome> outcomes) {
  public FixtureResult {
    found = List.copyOf(found);
    outcomes = List.copyOf(outcomes);
  }

  public static FixtureResult of(Fixture fixture, List<Marked> found) {
    Words words = Words.of(fixture.text());
    return new FixtureResult(fixture, found, Alignment.of(words, fixture.findings(), found));
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
    show(out, "found", found);
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
            .map(m -> m.id() + m.attribute(Attribute.RULE).map(r -> " by rule " + r).orElse(""))
            .orElse("");
    return expected.isEmpty() || found.isEmpty()
        ? expected + found
        : expected + ", found as " + found + ": ";
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
        .filter(e -> !(e.getKey() == Attribute.CARRIED && e.getValue().equals("no")))
        .map(FixtureResult::attribute)
        .collect(Collectors.joining(" "));
  }

  private static String attribute(Map.Entry<Attribute, String> entry) {
    return entry.getKey() == Attribute.CARRIED
        ? "carried"
        : entry.getKey() + "=" + entry.getValue();
  }

  private static void line(StringBuilder out, String label, String content) {
    out.append((label + "          ").substring(0, 10)).append(content).append('\n');
  }
}
