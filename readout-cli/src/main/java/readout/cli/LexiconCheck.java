/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.lexicon.Cues;
import readout.lexicon.EventFrames;
import readout.lexicon.EventWords;
import readout.lexicon.Hedges;
import readout.lexicon.LexiconException;
import readout.lexicon.LightVerbs;
import readout.lexicon.Modality;
import readout.lexicon.Ontology;
import readout.lexicon.Table;
import readout.testkit.RowExamples;

/** {@code readout lexicon check}: every cell of the data files, and every example of their rows. */
@Command(
    name = "check",
    description = "Checks every row of the data files, and runs the examples that they carry.",
    footer = {"", "Exit code: 0 all hold, 1 some do not, 2 wrong usage."})
final class LexiconCheck implements Callable<Integer> {
  private final Setup setup;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Which files; default: all that the program was built with.")
  List<Path> files = new ArrayList<>();

  private int rows;
  private int failures;

  LexiconCheck(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintStream page = setup.terminal().page();
    RowExamples examples = new RowExamples(setup.reader());
    List<Table> tables = tables(page);
    String place = files.isEmpty() ? DataFiles.FOLDER : "";
    for (Table table : tables) {
      rows += table.rows().size();
      for (RowExamples.Problem problem : examples.problems(table)) {
        fail(page, place + problem);
      }
    }
    page.print(
        "%d files, %d rows, %d examples: %s\n"
            .formatted(
                tables.size(),
                rows,
                examples.run(),
                failures == 0 ? "all hold" : failures + " failures"));
    page.flush();
    return failures == 0 ? 0 : 1;
  }

  private List<Table> tables(PrintStream page) throws IOException {
    List<Table> sound = new ArrayList<>();
    if (files.isEmpty()) {
      for (String path : DataFiles.own()) {
        load(path, page).ifPresent(sound::add);
      }
    }
    for (Path file : files) {
      load(file, page).ifPresent(sound::add);
    }
    return sound;
  }

  private Optional<Table> load(String path, PrintStream page) {
    try {
      return Optional.of(checked(Table.load(path)));
    } catch (LexiconException wrong) {
      fail(page, DataFiles.FOLDER + wrong.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Table> load(Path file, PrintStream page) {
    try (java.io.Reader characters = Files.newBufferedReader(file)) {
      return Optional.of(checked(Table.read(file.toString(), characters)));
    } catch (LexiconException wrong) {
      fail(page, String.valueOf(wrong.getMessage()));
    } catch (IOException unreadable) {
      fail(page, file + ": cannot be read - check the name, and that it is UTF-8");
    }
    return Optional.empty();
  }

  /** The table, once the class that uses it has taken every cell. */
  private static Table checked(Table table) {
    String file = table.file().substring(table.file().lastIndexOf('/') + 1);
    switch (file) {
      case "cues.tsv" -> Cues.of(table);
      case "hedges.tsv" -> Hedges.of(table);
      case "event-frames.tsv" -> EventFrames.of(table, EventWords.english(), Ontology.standard());
      case "event-light-verbs.tsv" -> LightVerbs.of(table);
      case "modality.tsv" -> Modality.of(table);
      default -> {
        // its cells are checked when the program reads it
      }
    }
    return table;
  }

  private void fail(PrintStream page, String problem) {
    failures++;
    page.print(problem + "\n");
  }
}
