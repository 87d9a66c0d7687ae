/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class MainTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int readout(OutputStream results, boolean watched, String... args) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            results,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            watched,
            Screen.NONE);
    return Main.run(new Setup(terminal, TinyReader::create, () -> "tiny 1"), args);
  }

  private int readout(String... args) {
    return readout(out, false, args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "cod x, unknown verb \"cod\" - did you mean code?",
    "explian x, unknown verb \"explian\" - did you mean explain?",
    "--versoin, unknown option \"--versoin\" - did you mean --version?",
    "code --htreads 2 x, unknown option \"--htreads\" - did you mean --threads?",
    "code --time-limt=3 x, unknown option \"--time-limt\" - did you mean --time-limit?",
    "code --threads two x, \"'two' is not an int\"",
    "code --threads 0 x, --threads must be 1 or more",
    "code --time-limit 0 x, --time-limit must be more than 0",
    "code --format evnts x, \"evnts\" is no format - did you mean events? There are jsonl",
    "code --format events --out d x, either --out",
    "code, Missing required parameter: 'INPUT'",
    "read --width 5 x, --width must be 40 or more",
    "read --color sometimes x, did you mean",
    "read, Missing required parameter: 'FILE'",
    "explain x, either --at OFFSET or --id ID",
    "explain x --at 1 --id s1, either --at OFFSET or --id ID",
  })
  void wrongUsageIsSaidAndExitsWith2(String line, String said) {
    assertThat(readout(line.split(" "))).isEqualTo(2);
    assertThat(err()).contains(said.replaceAll("^\"|\"$", ""), "--help");
    assertThat(out()).isEmpty();
  }

  @Test
  void noVerbIsWrongUsage() {
    assertThat(readout()).isEqualTo(2);
    assertThat(err()).contains("code", "explain");
  }

  @Test
  void helpAndVersionNeedNoReader() {
    assertThat(readout("--version")).isZero();
    assertThat(out()).matches("readout \\d+\\.\\d+.*\n");
    assertThat(readout("help")).isZero();
    assertThat(readout("help", "code")).isZero();
    assertThat(readout("code", "--help")).isZero();
    assertThat(out()).contains("Verbs:", "--time-limit", "[--threads=N]").doesNotContain("\r");
    assertThat(err()).isEmpty();
  }

  @Test
  void codeWritesALineADocumentInInputOrder() throws IOException {
    String b = file("b.txt", "“Sécurité” 🌍 said Ms Okafor.");
    String a = file("a.txt", "Officials said that it rained.");

    assertThat(readout("code", b, a)).isZero();

    assertThat(out().lines()).hasSize(2);
    assertThat(out().lines().findFirst().orElseThrow()).contains("“Sécurité” 🌍");
    assertThat(out()).endsWith("\n").doesNotContain("\r");
    assertThat(err()).isEmpty();
  }

  @Test
  void aRejectedInputIsListedAndTheOthersAreCoded() throws IOException {
    String a = file("a.txt", "Officials said that it rained.");
    String missing = folder.resolve("nowhere.txt").toString();

    assertThat(readout("code", missing, a)).isEqualTo(1);

    assertThat(out().lines()).hasSize(1);
    assertThat(err().lines().toList()).hasSize(2);
    assertThat(err()).contains(missing).contains(" - ").contains("1 of 2 inputs rejected");
  }

  @Test
  void aDocumentOverItsTimeIsRejected() throws IOException {
    String slow = file("slow.txt", TinyReader.SLEEPS);
    String a = file("a.txt", "Officials said that it rained.");

    assertThat(readout("code", "--time-limit", "0.2", "--threads", "1", slow, a)).isEqualTo(1);

    assertThat(out().lines()).hasSize(1);
    assertThat(err()).contains("slow", "took longer than 0.2 s", "--time-limit");
  }

  @Test
  void theSameBytesOnAnyNumberOfThreads() throws IOException {
    List<String> args = new ArrayList<>(List.of("code", "--threads", "1"));
    for (int i = 0; i < 60; i++) {
      args.add(file("d" + i + ".txt", ("Minister " + i + " said that it rained. ").repeat(i + 1)));
    }
    readout(args.toArray(String[]::new));
    String one = out();
    assertThat(one.lines()).hasSize(60);
    for (String threads : List.of("2", "4")) {
      out.reset();
      args.set(2, threads);
      readout(args.toArray(String[]::new));
      assertThat(out()).isEqualTo(one);
    }
  }

  @Test
  void codeWritesOneTableAsCsv() throws IOException {
    String a = file("a.txt", "Officials said that it rained.");
    String b = file("b.txt", "It rained.");

    assertThat(readout("code", "--format", "statements", a, b)).isZero();

    assertThat(out().lines().toList()).hasSize(2);
    assertThat(out()).startsWith("document,published,").contains("\na,").contains("that it rained");
  }

  @Test
  void aFolderHoldsAllThatTheRunComesTo() throws IOException {
    List<String> args = new ArrayList<>(List.of("code", "--threads", "1", "--out", "", "gone.txt"));
    for (int i = 0; i < 30; i++) {
      args.add(file("d" + i + ".txt", ("Minister " + i + " said that it rained. ").repeat(i + 1)));
    }
    for (String threads : List.of("1", "2")) {
      args.set(2, threads);
      args.set(4, folder.resolve("out" + threads).toString());
      assertThat(readout(args.toArray(String[]::new))).isEqualTo(1);
    }
    assertThat(out()).isEmpty();
    Path one = folder.resolve("out1");
    try (Stream<Path> files = Files.list(one)) {
      for (Path file : files.toList()) {
        Path two = folder.resolve("out2").resolve(file.getFileName());
        if (!file.endsWith("timing.json")) {
          assertThat(two).hasSameTextualContentAs(file);
        }
      }
    }
    assertThat(Files.readAllLines(one.resolve("record.jsonl"))).hasSize(30);
    assertThat(Files.readAllLines(one.resolve("statements.csv"))).hasSize(1 + 30 * 31 / 2);
    assertThat(Files.readAllLines(one.resolve("events.csv"))).hasSize(1);
    assertThat(one.resolve("rejected.jsonl")).content().startsWith("{\"source\":\"gone.txt\"");
    assertThat(one.resolve("CODEBOOK.md")).content().contains("| `date_from` |");
    assertThat(one.resolve("run.json"))
        .content()
        .contains("\"engine\" : \"tiny 1\"", "\"rejected\" : 1", "\"statements\" : 465")
        .containsPattern("data/lexicon/en/cues.tsv\"[^}]*\"sha256\" : \"[0-9a-f]{64}");
    assertThat(one.resolve("timing.json")).content().contains("\"threads\" : 1");
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    String a = file("a.txt", "It rained.");
    assertThat(readout("code", "--out", folder.toString(), a)).isEqualTo(3);
    assertThat(err()).contains("is not empty");
    assertThat(readout("code", "--out", a, a)).isEqualTo(3);
    assertThat(err()).contains("is a file");
  }

  @Test
  void aClosedPipeEndsTheRunWithoutAWord() throws IOException {
    assertThat(readout(broken("Broken pipe"), false, "code", file("a.txt", "It rained."))).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void aFullDiskIsAnError() throws IOException {
    int exit =
        readout(broken("No space left on device"), false, "code", file("a.txt", "It rained."));
    assertThat(exit).isEqualTo(3);
    assertThat(err()).contains("No space left on device");
  }

  private static OutputStream broken(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void progressIsShownOnATerminalAndTakenAway() throws IOException {
    String a = file("a.txt", "Officials said that it rained.");
    readout(out, true, "code", a);
    assertThat(err()).contains("documents").endsWith("\r\u001b[K").doesNotContain("\n");
  }

  private String read(Screen screen, String... options) throws IOException {
    String a = file("a.txt", "Officials said that it rained.");
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            screen);
    List<String> args = new ArrayList<>(List.of("read", a, a));
    args.addAll(List.of(options));
    out.reset();
    assertThat(
            Main.run(
                new Setup(terminal, TinyReader::create, () -> "tiny 1"),
                args.toArray(String[]::new)))
        .isZero();
    return out();
  }

  @Test
  void readShowsTheTextWithItsFindings() throws IOException {
    assertThat(read(Screen.NONE))
        .contains("Officials said[s1] that it rained.", "s1   Officials (said): that it rained")
        .containsOnlyOnce("\n\n\na\n")
        .doesNotContain("\u001b");
    assertThat(readout("read", folder.resolve("gone.txt").toString())).isEqualTo(1);
    assertThat(err()).contains("gone.txt");
  }

  @Test
  void readHasColoursOnATerminalUnlessToldOtherwise() throws IOException {
    Screen terminal = Screen.of(true, Map.of("COLUMNS", "50"));
    Screen colourless = Screen.of(true, Map.of("NO_COLOR", "1"));
    assertThat(read(terminal)).contains("\u001b[", "─".repeat(50)).doesNotContain("─".repeat(51));
    assertThat(read(terminal, "--width", "60")).contains("─".repeat(60));
    assertThat(read(terminal, "--color=never")).doesNotContain("\u001b");
    assertThat(read(colourless)).doesNotContain("\u001b").contains("─".repeat(80));
    assertThat(read(colourless, "--color=always")).contains("\u001b");
    assertThat(read(Screen.of(false, Map.of()), "--color=always")).contains("\u001b");
    assertThat(read(Screen.of(true, Map.of("TERM", "dumb")))).doesNotContain("\u001b");
    assertThat(read(Screen.of(true, Map.of("COLUMNS", "many")))).contains("─".repeat(80));
  }

  @Test
  void explainTellsWhatStandsAtAPlace() throws IOException {
    String a = file("a.txt", "Officials said that it rained.");

    assertThat(readout("explain", a, "--at", "11")).isZero();

    assertThat(out())
        .contains("Officials s>a<id")
        .contains("s1  statement, indirect")
        .contains("\"Officials\" [0, 9)")
        .contains("\"said\" [10, 14) = say: communication, neutral")
        .contains("\"that it rained\" [15, 29)")
        .contains("stage tiny, rule that-clause");
  }

  @Test
  void explainNamesTheNearestWhereNothingIs() throws IOException {
    String a = file("a.txt", "Rain fell. Officials said that it rained. The sun shone.");

    readout("explain", a, "--at", "0");
    assertThat(out())
        .contains("Nothing is found here", "11 code points further on", "s1  statement");
    out.reset();
    readout("explain", a, "--at", "42");
    assertThat(out()).contains("Nothing is found here", "3 code points back", "s1  statement");
    out.reset();
    readout("explain", file("b.txt", "Rain fell."), "--at", "0");
    assertThat(out()).contains("Nothing is found in the whole document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "30"})
  void explainOutsideTheTextIsWrongUsage(String at) throws IOException {
    String a = file("a.txt", "Officials said that it rained.");
    assertThat(readout("explain", a, "--at", at)).isEqualTo(2);
    assertThat(err()).contains("less than 30");
  }

  @Test
  void explainFindsByIdOrSaysWhichThereAre() throws IOException {
    String a = file("a.txt", "Officials said that it rained.");
    assertThat(readout("explain", a, "--id", "s1")).isZero();
    assertThat(out()).contains("s1  statement");
    assertThat(readout("explain", a, "--id", "s9")).isEqualTo(2);
    assertThat(err()).contains("no finding \"s9\"", "[s1]");
  }
}
