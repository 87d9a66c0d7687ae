/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoreVerbsTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String input = "";
  private String store = "";

  @BeforeEach
  void name() {
    store = folder.resolve("talks.db").toString();
  }

  private int readout(String... args) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Screen.NONE);
    return Main.run(new Setup(terminal, TinyReader::create, () -> "tiny 1"), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String text(String name) throws IOException {
    return Files.writeString(
            folder.resolve(name), "Officials said that the border posts would reopen.")
        .toString();
  }

  @Test
  void textsAreCodedAndStoredOnce() throws IOException {
    String text = text("posts.txt");
    assertThat(readout("add", store, text)).isZero();
    assertThat(out()).startsWith("stored\tposts\t");
    assertThat(readout("add", store, text)).isZero();
    assertThat(out()).isEqualTo("known\tposts\t0\n");
    assertThat(readout("query", store, "kind:documents")).isZero();
    assertThat(out()).contains("posts");
    assertThat(err()).contains("1 of 1 shown");
  }

  @Test
  void recordsAreTakenAsTheyAre() throws IOException {
    assertThat(readout("code", text("posts.txt"))).isZero();
    String record = out();
    input = record;
    assertThat(readout("add", store, "-")).isZero();
    assertThat(out()).startsWith("stored\tposts\t");
    Path file = Files.writeString(folder.resolve("r.jsonl"), record + "{\"schema\": 7}\n" + record);
    assertThat(readout("add", store, file.toString())).isEqualTo(1);
    assertThat(out()).isEqualTo("known\tposts\t0\nknown\tposts\t0\n");
    assertThat(err()).contains("r.jsonl:2: its schema is \"7\"").contains("1 rejected");
    assertThat(readout("export", store, "kind:documents")).isZero();
    assertThat(out()).isEqualTo(record);
  }

  @Test
  void aFolderOfAWholeRunIsItsRecords() throws IOException {
    String coded = folder.resolve("coded").toString();
    assertThat(readout("code", "--out", coded, text("posts.txt"))).isZero();
    assertThat(readout("add", store, coded)).isZero();
    assertThat(out()).startsWith("stored\tposts\t");
  }

  @Test
  void whatIsNewIsShownOnce() throws IOException {
    readout("add", store, text("posts.txt"));
    assertThat(readout("new", store, "--who", "ana", "kind:documents")).isZero();
    assertThat(out()).contains("posts");
    assertThat(readout("new", store, "--who", "ana", "kind:documents")).isZero();
    assertThat(out()).isEmpty();
    assertThat(readout("new", store, "--since", "2020-01-01", "kind:documents")).isZero();
    assertThat(out()).contains("posts");
  }

  @Test
  void exportsWriteFilesAndNeverOverThem() throws IOException {
    readout("add", store, text("posts.txt"));
    String file = folder.resolve("rows.csv").toString();
    assertThat(readout("export", store, "--out", file)).isZero();
    assertThat(Path.of(file)).content().startsWith("id,kind,type,status");
    assertThat(readout("export", store, "--out", file)).isEqualTo(3);
    assertThat(err()).contains("is there already");
    assertThat(readout("export", store, "--format", "parqet")).isEqualTo(2);
    assertThat(err()).contains("did you mean parquet?");
  }

  @Test
  void wrongUsageIsSaid() throws IOException {
    assertThat(readout("query", store)).isEqualTo(2);
    assertThat(err()).contains("there is no store").contains("readout add");
    readout("add", store, text("posts.txt"));
    assertThat(readout("query", store, "actr:RUS")).isEqualTo(2);
    assertThat(err()).contains("did you mean actor:?").contains("at character 1");
    assertThat(readout("query", store, "--count", "typ")).isEqualTo(2);
    assertThat(err()).contains("did you mean type?");
    assertThat(readout("query", store, "--page", "x")).isEqualTo(2);
    assertThat(err()).contains("not of this query");
    assertThat(readout("brief", store, "--day", "today")).isEqualTo(2);
    String letter = Files.writeString(folder.resolve("letter"), "Dear minister").toString();
    assertThat(readout("query", letter)).isEqualTo(3);
    assertThat(err()).contains("letter");
  }

  @Test
  void pagesOfADayAndOfDebtsAreShown() throws IOException {
    readout("add", store, text("posts.txt"));
    assertThat(readout("brief", store, "--day", "2024-03-14")).isZero();
    assertThat(out()).startsWith("2024-03-14");
    assertThat(readout("commitments", store, "--due")).isZero();
  }

  @Test
  void termsThatTheShellUnquotedAreWholeAgain() {
    assertThat(
            QueryWords.read(java.util.List.of("text:security guarantees", "-type:AID"), command()))
        .hasToString("text:\"security guarantees\" -type:AID");
    assertThat(QueryWords.read(java.util.List.of("actor:RUS type:AID"), command()))
        .hasToString("actor:RUS type:AID");
  }

  private static picocli.CommandLine command() {
    return new picocli.CommandLine(new Lexicon());
  }
}
