/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {
  private static final String HEAD =
      """
      # format: see docs
      # source: written for this test
      # licence: Apache-2.0
      # version: 2026-11-24
      word\texamples\tcounterexamples
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int check(String name, String content) throws IOException {
    String file = Files.writeString(folder.resolve(name), content).toString();
    return readout("lexicon", "check", file);
  }

  private int readout(String... args) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Screen.NONE);
    return Main.run(new Setup(terminal, TinyReader::create, () -> "tiny 1"), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anExampleThatIsFoundAndACounterexampleThatIsNotHold() throws IOException {
    String rows = "say\t[src:Officials] [cue:said] [con:that it rained].\tHe has his say.\n";

    assertThat(check("words.tsv", HEAD + rows)).isZero();
    assertThat(out()).isEqualTo("1 files, 1 rows, 2 examples: all hold\n");
  }

  @Test
  void anExampleThatIsNotFoundFailsWithItsLine() throws IOException {
    String rows =
        """
        say\t[src:Officials] [cue:said] [con:that it rained].\t-
        warn\t[src:Officials] [cue:warned] [con:that it rained].\t-
        claim\t[src:Kites] [cue:said that] [con:it rained].\t-
        """;

    assertThat(check("words.tsv", HEAD + rows)).isEqualTo(1);
    assertThat(out())
        .contains("words.tsv:7: the example's s1 is not found: ")
        .contains("words.tsv:8: the example's s1 differs: cue is \"said\", not \"said that\"")
        .contains("2 failures");
  }

  @Test
  void aCounterexampleThatItsOwnRowFindsFails() throws IOException {
    String row = "say\t[src:Officials] [cue:said] [con:that it rained].\tIt said that it rained.\n";

    assertThat(check("cited.tsv", HEAD + row)).isZero();
    out.reset();
    assertThat(check(TinyReader.ROW_FILE, HEAD + row)).isEqualTo(1);
    assertThat(out())
        .contains(
            TinyReader.ROW_FILE
                + ":6: the counterexample's \"It … said … that it rained\" is found, by rule that-clause");
  }

  @Test
  void wrongMarksAndWrongTablesAreNamedWithTheirLine() throws IOException {
    assertThat(check("marks.tsv", HEAD + "say\t[source:Officials] said so.\t-\n")).isEqualTo(1);
    assertThat(out()).contains("marks.tsv:6: ");
    out.reset();
    assertThat(check("cells.tsv", HEAD + "say\tOne cell too few.\n")).isEqualTo(1);
    assertThat(out()).contains("cells.tsv:6: 2 cells where there are 3 columns");
    out.reset();
    assertThat(check("cues.tsv", HEAD)).isEqualTo(1);
    assertThat(out()).contains("cues.tsv:1: ");
    out.reset();
    assertThat(readout("lexicon", "check", folder.resolve("none.tsv").toString())).isEqualTo(1);
    assertThat(out()).contains("none.tsv: cannot be read");
  }

  @Test
  void theProgramsOwnFilesAreFound() throws IOException {
    assertThat(DataFiles.own()).contains("lexicon/en/cues.tsv").isSorted();
  }

  @Test
  void withoutItsVerbItIsWrongUsage() {
    assertThat(readout("lexicon")).isEqualTo(2);
    assertThat(readout("lexicon", "chek")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean check?");
    assertThat(readout("lexicon", "check", "--help")).isZero();
  }
}
