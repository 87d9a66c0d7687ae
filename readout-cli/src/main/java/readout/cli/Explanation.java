/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.finding.Finding;
import readout.formats.Findings;
import readout.reading.Reading;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** Why a reading holds what it holds, in words for people. */
final class Explanation {
  private final Findings all;
  private final Text text;
  private final StringBuilder page = new StringBuilder();

  Explanation(Reading reading) {
    this.all = Findings.of(reading);
    this.text = all.text();
  }

  /**
   * The findings whose words hold the code point at {@code offset}; where there is none, says so
   * and shows the nearest.
   *
   * @param offset inside the text
   */
  String at(int offset) {
    say("At %d of %s: %s".formatted(offset, all.document().id(), around(offset)));
    List<Finding> here = findings(f -> f.extent().contains(offset));
    if (!here.isEmpty()) {
      here.forEach(this::tell);
      return page.toString();
    }
    say("");
    say("Nothing is found here.");
    nearest(offset)
        .ifPresentOrElse(
            found -> {
              say("The nearest, " + away(found, offset) + ":");
              tell(found);
            },
            () -> say("Nothing is found in the whole document."));
    return page.toString();
  }

  /** One finding; empty when there is none with this id. */
  Optional<String> of(String id) {
    List<Finding> named = findings(f -> f.id().equals(id));
    named.forEach(this::tell);
    return named.isEmpty() ? Optional.empty() : Optional.of(page.toString());
  }

  /** The ids of all findings, in the order of the record. */
  List<String> ids() {
    return findings(f -> true).stream().map(Finding::id).toList();
  }

  private List<Finding> findings(Predicate<Finding> which) {
    return all.all().stream().filter(which).toList();
  }

  private void tell(Finding finding) {
    if (page.length() > 0) {
      say("");
    }
    new FindingRows(all, this::row, this::say).tell(finding);
    row("why", "stage %s, rule %s".formatted(finding.trace().stage(), finding.trace().rule()));
    DataRow.find(finding.trace().row()).forEach(line -> row("data", line));
  }

  private Optional<Finding> nearest(int offset) {
    return findings(f -> !f.extent().isEmpty()).stream()
        .min(Comparator.comparingInt(f -> distance(f.extent(), offset)));
  }

  private static int distance(Extent extent, int offset) {
    return extent.spans().stream()
        .mapToInt(s -> offset < s.start() ? s.start() - offset : Math.max(0, offset - s.end() + 1))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static String away(Finding finding, int offset) {
    int distance = distance(finding.extent(), offset);
    boolean after = finding.extent().contains(offset + distance);
    return "%d code point%s %s"
        .formatted(distance, distance == 1 ? "" : "s", after ? "further on" : "back");
  }

  /** The line with the offset's code point between arrows, shortened to what fits a screen. */
  private String around(int offset) {
    int from = Math.max(0, offset - 30);
    int to = Math.min(text.length(), offset + 31);
    return "%s%s>%s<%s%s"
        .formatted(
            from > 0 ? "…" : "",
            oneLine(text.words(new Span(from, offset))),
            oneLine(text.words(new Span(offset, offset + 1))),
            oneLine(text.words(new Span(offset + 1, to))),
            to < text.length() ? "…" : "");
  }

  static String oneLine(String words) {
    return words.replaceAll("\\s", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private void row(String name, String value) {
    say("  %-9s %s".formatted(name, value));
  }

  private void say(String line) {
    page.append(line).append('\n');
  }
}
