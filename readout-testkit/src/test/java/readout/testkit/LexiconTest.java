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
import readout.lexicon.Table;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.EnglishReader;
import readout.stage.Reader;
import readout.text.Extent;

/** The examples of the lexicons hold, all of them, on stored parses. */
class LexiconTest {
  private static Path data(String name) {
    Path path = Path.of("..", "data").resolve(name);
    assumeTrue(Files.exists(path), () -> path + " is not here");
    return path;
  }

  @Test
  void examplesHold() throws IOException, InterruptedException {
    Reader reader = EnglishReader.of(StoredParses.load(data("parses")));
    RowExamples examples = new RowExamples(() -> reader);
    List<RowExamples.Problem> problems = new ArrayList<>();
    for (String table : RowExamples.TABLES) {
      problems.addAll(examples.problems(Table.load(table)));
    }
    System.out.printf("%d examples%n", examples.run());
    assertThat(problems).isEmpty();
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
}
