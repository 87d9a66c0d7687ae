/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import readout.finding.Actor;
import readout.finding.Finding;
import readout.finding.Statement;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** Why a reading holds what it holds, in words for people. */
final class Explanation {
  private final Reading reading;
  private final Text text;
  private final StringBuilder page = new StringBuilder();

  Explanation(Reading reading) {
    this.reading = reading;
    this.text = reading.document().text();
  }

  /**
   * The findings whose words hold the code point at {@code offset}; where there is none, says so
   * and shows the nearest.
   *
   * @param offset inside the text
   */
  String at(int offset) {
    say("At %d of %s: %s".formatted(offset, reading.document().id(), around(offset)));
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
    List<Finding> all = new ArrayList<>();
    if (reading.has(Layer.STATEMENTS)) {
      all.addAll(reading.get(Layer.STATEMENTS));
    }
    return all.stream().filter(which).toList();
  }

  private void tell(Finding finding) {
    if (page.length() > 0) {
      say("");
    }
    if (finding instanceof Statement statement) {
      tell(statement);
    }
    row("why", "stage %s, rule %s".formatted(finding.trace().stage(), finding.trace().rule()));
    DataRow.find(finding.trace().row()).forEach(line -> row("data", line));
  }

  private void tell(Statement statement) {
    say(
        "%s  statement, %s, confidence %s"
            .formatted(statement.id(), statement.form(), statement.confidence()));
    if (statement.sources().isEmpty()) {
      row("source", "no one is named");
    }
    for (Statement.Source source : statement.sources()) {
      String who = actor(source.actor());
      row(
          "source",
          source.extent().isEmpty()
              ? who + ", named earlier"
              : words(source.extent()) + " = " + who);
    }
    row(
        "cue",
        statement.cue().isEmpty()
            ? "none"
            : "%s = %s: %s, %s"
                .formatted(
                    words(statement.cue()),
                    statement.cueLemma(),
                    statement.cueType(),
                    statement.factivity()));
    row("content", words(statement.content()));
    statement.addressees().forEach(to -> row("to", actor(to)));
    chain(statement).forEach(outer -> row("within", brief(outer)));
  }

  /** The statements around it, innermost first. */
  private List<Statement> chain(Statement statement) {
    List<Statement> chain = new ArrayList<>();
    Optional<String> outer = statement.within();
    while (outer.isPresent() && chain.size() < reading.get(Layer.STATEMENTS).size()) {
      String id = outer.get();
      Optional<Statement> next =
          reading.get(Layer.STATEMENTS).stream().filter(s -> s.id().equals(id)).findFirst();
      next.ifPresent(chain::add);
      outer = next.flatMap(Statement::within);
    }
    return chain;
  }

  private String brief(Statement statement) {
    String who =
        statement.sources().stream()
            .map(s -> s.extent().isEmpty() ? actor(s.actor()) : words(s.extent()))
            .collect(Collectors.joining(" and "));
    String cue = statement.cue().isEmpty() ? "(no cue)" : words(statement.cue());
    return "%s  %s %s".formatted(statement.id(), who.isEmpty() ? "no one named" : who, cue);
  }

  private String actor(String id) {
    if (!reading.has(Layer.ACTORS)) {
      return id;
    }
    return reading.get(Layer.ACTORS).stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .map(Explanation::brief)
        .orElse(id);
  }

  private static String brief(Actor actor) {
    String code = actor.code().toOptional().map(c -> ", " + c).orElse("");
    return "%s %s (%s%s)".formatted(actor.id(), actor.name(), actor.kind(), code);
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

  /** {@code "words" [start, end)}, pieces of a broken extent one after the other. */
  private String words(Extent extent) {
    return extent.spans().stream()
        .map(s -> "\"%s\" [%d, %d)".formatted(oneLine(text.words(s)), s.start(), s.end()))
        .collect(Collectors.joining(" … "));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private void row(String name, String value) {
    say("  %-8s %s".formatted(name, value));
  }

  private void say(String line) {
    page.append(line).append('\n');
  }
}
