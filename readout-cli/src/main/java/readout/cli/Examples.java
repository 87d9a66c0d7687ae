/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import readout.finding.Statement;
import readout.lexicon.Table;
import readout.reading.Layer;
import readout.stage.Reader;
import readout.testkit.Fixture;
import readout.testkit.FixtureException;
import readout.testkit.Marked;
import readout.testkit.Role;
import readout.text.Span;
import readout.text.Text;

/**
 * Runs what the rows of a table show: an example's marked findings must be found, and in a
 * counterexample its row must find nothing.
 */
final class Examples {
  private static final List<String> SHOWN = List.of("examples", "example");
  private static final String COUNTER = "counterexamples";

  private final Supplier<Reader> reader;
  private int run;

  /**
   * @param reader asked for when the first example is there
   */
  Examples(Supplier<Reader> reader) {
    this.reader = reader;
  }

  /** Number of examples and counterexamples so far. */
  int run() {
    return run;
  }

  /** What does not hold, a line each: file, line, reason, next step. */
  List<String> problems(Table table) throws InterruptedException {
    List<String> problems = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      for (String column : SHOWN) {
        for (String marked : cells(table, row, column)) {
          example(table, row, marked, problems);
        }
      }
      for (String sentence : cells(table, row, COUNTER)) {
        counterexample(table, row, sentence, problems);
      }
    }
    return problems;
  }

  private static List<String> cells(Table table, Table.Row row, String column) {
    return table.columns().contains(column) ? row.list(column) : List.of();
  }

  private void example(Table table, Table.Row row, String marked, List<String> problems)
      throws InterruptedException {
    Fixture fixture;
    try {
      fixture = Fixture.of(table.file(), row.line(), marked);
    } catch (FixtureException wrong) {
      problems.add(String.valueOf(wrong.getMessage()));
      return;
    }
    if (fixture.isNegative()) {
      return; // it shows a word in use and claims nothing
    }
    List<Marked> found = statements(fixture).map(Marked::of).toList();
    for (Marked expected : fixture.findings()) {
      if (found.stream().noneMatch(f -> agrees(fixture.text(), expected, f))) {
        problems.add(
            problem(table, row, "the example finds " + what(found, fixture.text()), marked));
      }
    }
  }

  private void counterexample(Table table, Table.Row row, String sentence, List<String> problems)
      throws InterruptedException {
    Fixture fixture = Fixture.of(table.file(), row.line(), sentence);
    List<Marked> found =
        statements(fixture)
            .filter(s -> DataRow.names(table, row, s.trace().row()))
            .map(Marked::of)
            .toList();
    if (!found.isEmpty()) {
      problems.add(
          problem(table, row, "the counterexample finds " + what(found, fixture.text()), sentence));
    }
  }

  private Stream<Statement> statements(Fixture fixture) throws InterruptedException {
    run++;
    return reader.get().read(fixture.document()).get(Layer.STATEMENTS).stream();
  }

  private static boolean agrees(Text text, Marked expected, Marked found) {
    return expected.kind() == found.kind()
        && Stream.of(Role.SOURCE, Role.CUE, Role.CONTENT, Role.SCARE)
            .allMatch(role -> words(text, expected, role).equals(words(text, found, role)));
  }

  /** Words without the marks around them, which never matter. */
  private static List<String> words(Text text, Marked marked, Role role) {
    StringBuilder words = new StringBuilder();
    for (Span span : marked.extent(role).spans()) {
      words.append(' ').append(text.words(span));
    }
    return List.of(words.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
  }

  private static String what(List<Marked> found, Text text) {
    if (found.isEmpty()) {
      return "nothing";
    }
    Marked first = found.get(0);
    return "source \"%s\", cue \"%s\", content \"%s\""
        .formatted(
            first.extent(Role.SOURCE).words(text),
            first.extent(Role.CUE).words(text),
            first.extent(Role.CONTENT).words(text));
  }

  private static String problem(Table table, Table.Row row, String reason, String sentence) {
    return "%s:%d: %s: %s - see what the head of the file says of the row's cells"
        .formatted(table.file(), row.line(), reason, sentence);
  }
}
