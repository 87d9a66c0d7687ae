/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.finding.Finding;
import readout.lexicon.Table;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.Reader;

/**
 * Runs what the rows of a table show: an example's marked findings must be found, word for word,
 * and in a counterexample its row must find nothing. Examples stand in a column {@code examples} or
 * {@code example}, counterexamples in {@code counterexamples}. A table with a header comment {@code
 * # examples: …} has examples of another kind - which word changes the status of which - that the
 * class which reads it checks; none of them is run.
 */
public final class RowExamples {
  /** The tables whose examples the build runs; a new one joins with its line. */
  public static final List<String> TABLES =
      List.of(
          "lexicon/en/cues.tsv",
          "lexicon/en/hedges.tsv",
          "lexicon/en/source-nouns.tsv",
          "lexicon/en/agreements.tsv",
          "lexicon/en/commitment-outcomes.tsv",
          "lexicon/en/commitments.tsv",
          "lexicon/en/conditions.tsv",
          "lexicon/en/contact-frames.tsv",
          "lexicon/en/contacts.tsv",
          "lexicon/en/contested.tsv",
          "lexicon/en/duration-words.tsv",
          "lexicon/en/evaluative.tsv",
          "lexicon/en/time-anchors.tsv",
          "lexicon/en/time-limits.tsv",
          "lexicon/en/time-numbers.tsv",
          "lexicon/en/time-units.tsv",
          "lexicon/en/time-words.tsv",
          "lexicon/en/event-frames.tsv",
          "lexicon/en/event-light-verbs.tsv");

  /** A header comment of this name says that the examples mark no finding, but words of the row. */
  private static final String OF_THE_ROW = "examples";

  private static final List<String> SHOWN = List.of("examples", "example");
  private static final List<String> COUNTER = List.of("counterexamples", "counterexample");

  /**
   * A header comment of this name says that no finding names a row of the table: then nothing at
   * all of the kinds that its examples mark may be found in a counterexample.
   */
  private static final String UNNAMED = "counterexamples";

  private static final List<Layer<? extends List<? extends Finding>>> FINDINGS =
      List.of(
          Layer.STATEMENTS,
          Layer.EVENTS,
          Layer.COMMITMENTS,
          Layer.CONTACTS,
          Layer.AGREEMENTS,
          Layer.CLAIMS,
          Layer.AUTHOR_VOICE);

  private final Supplier<Reader> reader;
  private int run;

  /**
   * What does not hold.
   *
   * @param row the table's file and the row's first cells: {@code cues.tsv#claim/N}
   * @param example as the row has it
   * @param reason what is found instead
   */
  public record Problem(String file, int line, String row, String example, String reason) {
    /** File, line, reason, next step. */
    @Override
    public String toString() {
      return "%s:%d: %s: %s - see what the head of the file says of the row's cells"
          .formatted(file, line, reason, example);
    }
  }

  /**
   * @param reader asked for when the first example is there
   */
  public RowExamples(Supplier<Reader> reader) {
    this.reader = reader;
  }

  /** Number of examples and counterexamples so far. */
  public int run() {
    return run;
  }

  /** The examples and counterexamples of a table as texts, in the order of the file. */
  public static List<Fixture> texts(Table table) {
    List<Fixture> texts = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      examples(table, row).forEach(each -> texts.add(Fixture.of(table.file(), row.line(), each)));
      counterexamples(table, row)
          .forEach(each -> texts.add(Fixture.of(table.file(), row.line(), each)));
    }
    return texts;
  }

  /** What does not hold, in the order of the file. */
  public List<Problem> problems(Table table) throws InterruptedException {
    List<Problem> problems = new ArrayList<>();
    if (table.header(OF_THE_ROW).isPresent()) {
      return problems;
    }
    Set<Kind> unnamed = table.header(UNNAMED).isPresent() ? kinds(table) : Set.of();
    for (Table.Row row : table.rows()) {
      for (String marked : examples(table, row)) {
        example(table, row, marked, problems);
      }
      for (String sentence : counterexamples(table, row)) {
        counterexample(table, row, sentence, unnamed, problems);
      }
    }
    return problems;
  }

  /** The kinds of finding that the examples of a table mark. */
  private static Set<Kind> kinds(Table table) {
    return table.rows().stream()
        .flatMap(row -> examples(table, row).stream().map(each -> parsed(table, row, each)))
        .flatMap(fixture -> fixture.stream().flatMap(f -> f.findings().stream()))
        .map(Marked::kind)
        .collect(Collectors.toSet());
  }

  /** Empty for one whose marks are wrong, which is reported where it is run. */
  private static Optional<Fixture> parsed(Table table, Table.Row row, String marked) {
    try {
      return Optional.of(Fixture.of(table.file(), row.line(), marked));
    } catch (FixtureException wrong) {
      return Optional.empty();
    }
  }

  private static List<String> examples(Table table, Table.Row row) {
    return SHOWN.stream().flatMap(column -> cells(table, row, column).stream()).toList();
  }

  private static List<String> counterexamples(Table table, Table.Row row) {
    return COUNTER.stream().flatMap(column -> cells(table, row, column).stream()).toList();
  }

  private static List<String> cells(Table table, Table.Row row, String column) {
    return table.columns().contains(column) ? row.list(column) : List.of();
  }

  private void example(Table table, Table.Row row, String marked, List<Problem> problems)
      throws InterruptedException {
    Fixture fixture;
    try {
      fixture = Fixture.of(table.file(), row.line(), marked);
    } catch (FixtureException wrong) {
      String reason = Objects.toString(wrong.getMessage(), "").replaceFirst("^.*?:\\d+: ", "");
      problems.add(problem(table, row, reason, marked));
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

  private void counterexample(
      Table table, Table.Row row, String sentence, Set<Kind> unnamed, List<Problem> problems)
      throws InterruptedException {
    Fixture fixture = Fixture.of(table.file(), row.line(), sentence);
    Reading reading = read(fixture);
    for (Marked found : Marked.of(reading)) {
      if (unnamed.contains(found.kind())) {
        String words = found.extent().words(fixture.text());
        String reason = "the counterexample's \"%s\" is found as %s".formatted(words, found.kind());
        problems.add(problem(table, row, reason, sentence));
      }
    }
    for (Layer<? extends List<? extends Finding>> layer : FINDINGS) {
      for (Finding finding : reading.has(layer) ? reading.get(layer) : List.<Finding>of()) {
        if (row.isNamedBy(finding.trace().row())) {
          String found =
              "the counterexample's \"%s\" is found, by rule %s"
                  .formatted(finding.extent().words(fixture.text()), finding.trace().rule());
          problems.add(problem(table, row, found, sentence));
        }
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

  private static Problem problem(Table table, Table.Row row, String reason, String sentence) {
    String tag = table.columns().contains("tag") ? "/" + row.get("tag") : "";
    return new Problem(table.file(), row.line(), row.key() + tag, sentence, reason);
  }
}
