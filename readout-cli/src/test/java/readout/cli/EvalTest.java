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

class EvalTest {
  private static final String GOLD =
      """
      # format: docs/fixtures.md
      # source: written for this test
      # licence: Apache-2.0
      # version: 2026-11-24

      id: found
      [src:Officials] [cue:said] [con:that it rained].

      id: missed
      [con:It rained], [cue:according to] [src:officials].
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int eval(String gold, String... options) throws IOException {
    String file = Files.writeString(folder.resolve("own.fix"), gold).toString();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Screen.NONE);
    String[] args = new String[options.length + 2];
    args[0] = "eval";
    args[1] = file;
    System.arraycopy(options, 0, args, 2, options.length);
    return Main.run(new Setup(terminal, TinyReader::create, () -> "tiny 1"), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsFiguresForPeople() throws IOException {
    assertThat(eval(GOLD)).isZero();
    assertThat(out()).contains("2 texts", "statement", "that-clause");
    assertThat(err.size()).isZero();
  }

  @Test
  void printsFiguresForPrograms() throws IOException {
    assertThat(eval(GOLD, "--json")).isZero();
    assertThat(out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void showsWhatIsNotReadAsTheGoldHasIt() throws IOException {
    assertThat(eval(GOLD, "--failures")).isZero();
    assertThat(out()).contains("own.fix:9", "missed").doesNotContain("own.fix:6");
  }

  @Test
  void aWrongGoldFileIsNamedWithItsLine() throws IOException {
    assertThat(eval(GOLD + "\nid: wrong\n[source:Officials] said so.\n")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("own.fix:13: ");
  }
}
