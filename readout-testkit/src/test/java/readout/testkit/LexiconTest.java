/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.lexicon.Table;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.EnglishReader;
import readout.stage.Reader;
import readout.text.Extent;

/**
 * The examples of the lexicons hold, on stored parses, but for those that {@code
 * data/gold/known-failures.tsv} lists; {@code -Dknown=shrink} takes from it what holds now.
 */
class LexiconTest {
  private static final String HEAD =
      "# format: x\n# source: x\n# licence: x\n# version: x\nrow\texample\treason\n";

  @TempDir Path folder;

  private static Path data(String name) {
    Path path = Path.of("..", "data").resolve(name);
    assumeTrue(Files.exists(path), () -> path + " is not here");
    return path;
  }

  @Test
  void examplesHoldButForTheKnownFailures() throws IOException, InterruptedException {
    Reader reader = EnglishReader.of(StoredParses.load(data("parses")));
    RowExamples examples = new RowExamples(() -> reader);
    List<RowExamples.Problem> problems = new ArrayList<>();
    for (String table : RowExamples.TABLES) {
      problems.addAll(examples.problems(Table.load(table)));
    }
    KnownFailures known = KnownFailures.read(data("gold/known-failures.tsv"));
    if ("shrink".equals(System.getProperty("known"))) {
      known.shrink(problems);
      known = KnownFailures.read(known.file());
    }
    System.out.printf("%d examples, %d known failures%n", examples.run(), known.reasons().size());
    assertThat(known.against(problems)).isEmpty();
  }

  /** A counterexample without the word would hold whatever the row says. */
  @Test
  void aCounterexampleHoldsTheWordOfItsRow() throws IOException {
    StoredParses parses = StoredParses.load(data("parses"));
    for (String file : RowExamples.TABLES) {
      Table table = Table.load(file);
      for (Table.Row row : table.rows()) {
        List<String> words = Arrays.asList(row.get(table.columns().get(0)).split("[ |-]"));
        List<String> sentences =
            table.columns().contains("counterexamples") ? row.list("counterexamples") : List.of();
        for (String sentence : sentences) {
          Fixture fixture = Fixture.of(file, row.line(), sentence);
          assertThat(parses.analyse(fixture.text(), Extent.NONE))
              .as("%s:%d %s", file, row.line(), sentence)
              .anyMatch(parsed -> holds(parsed, words));
        }
      }
    }
  }

  private static boolean holds(Sentence sentence, List<String> words) {
    for (Token token : sentence.tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      if (words.contains(word) || words.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static RowExamples.Problem problem(String row, String example) {
    return new RowExamples.Problem("lexicon/en/cues.tsv", 7, row, example, "it is not found");
  }

  @Test
  void whatIsListedMustFailAndWhatFailsMustBeListed() throws IOException {
    Path file = folder.resolve("known.tsv");
    Files.writeString(file, HEAD + "cues.tsv#say/V\tHe said so.\tbelow\n");
    KnownFailures known = KnownFailures.read(file);
    RowExamples.Problem listed = problem("cues.tsv#say/V", "He said so.");
    RowExamples.Problem other = problem("cues.tsv#say/V", "She said no.");
    assertThat(known.against(List.of(listed))).isEmpty();
    assertThat(known.against(List.of(listed, other)))
        .containsExactly(other.toString())
        .allMatch(line -> line.startsWith("lexicon/en/cues.tsv:7: it is not found: She said no."));
    assertThat(known.against(List.of()))
        .singleElement()
        .asString()
        .endsWith("cues.tsv#say/V: He said so. holds now - remove its line");
    known.shrink(List.of(other));
    assertThat(Files.readString(file)).isEqualTo(HEAD);
  }
}
