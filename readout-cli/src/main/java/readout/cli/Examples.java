/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import readout.finding.Statement;
import readout.lexicon.Table;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.Reader;
import readout.testkit.Fixture;
import readout.testkit.FixtureException;
import readout.testkit.FixtureResult;
import readout.testkit.Marked;
import readout.testkit.Outcome;
import readout.testkit.Verdict;

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
    List<Marked> found = Marked.of(read(fixture));
    for (Outcome outcome : FixtureResult.of(fixture, found).outcomes()) {
      if (outcome.expected().isPresent() && outcome.verdict() != Verdict.MATCHED) {
        problems.add(problem(table, row, "the example's " + differs(outcome), marked));
      }
    }
  }

  private void counterexample(Table table, Table.Row row, String sentence, List<String> problems)
      throws InterruptedException {
    Fixture fixture = Fixture.of(table.file(), row.line(), sentence);
    for (Statement statement : read(fixture).get(Layer.STATEMENTS)) {
      if (DataRow.names(table, row, statement.trace().row())) {
        String found =
            "the counterexample's \"%s\" is found as what is said, by rule %s"
                .formatted(statement.content().words(fixture.text()), statement.trace().rule());
        problems.add(problem(table, row, found, sentence));
      }
    }
  }

  private Reading read(Fixture fixture) throws InterruptedException {
    run++;
    return reader.get().read(fixture.document());
  }

  private static String differs(Outcome outcome) {
    String id = outcome.expected().map(Marked::id).orElse("");
    return outcome.verdict() == Verdict.MISSED
        ? id + " is not found"
        : id + " differs: " + String.join("; ", outcome.differences());
  }

  private static String problem(Table table, Table.Row row, String reason, String sentence) {
    return "%s:%d: %s: %s - see what the head of the file says of the row's cells"
        .formatted(table.file(), row.line(), reason, sentence);
  }
}
