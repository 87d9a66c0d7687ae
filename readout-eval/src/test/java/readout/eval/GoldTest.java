/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.testkit.Attribute;
import readout.testkit.Kind;
import readout.testkit.Marked;
import readout.testkit.Role;

/** The three shapes of gold. */
class GoldTest {
  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String words(GoldText text, int finding, Role role) {
    return text.expected().get(finding).extent(role).words(text.document().text());
  }

  @Test
  void readsFixtures() throws IOException {
    file(
        "a.fix",
        """
        # format: docs/fixtures.md
        # source: written by the project
        # licence: Apache-2.0
        # version: 2026-11-24

        id: one
        [src:He] [cue:said] [con:it rained].
        """);
    GoldText text = Gold.read(folder).get(0);
    assertThat(text.document().id()).isEqualTo("one");
    assertThat(words(text, 0, Role.CONTENT)).isEqualTo("it rained");
    assertThat(text.coverage()).isEqualTo(Coverage.ALL);
  }

  @Test
  void readsRecords() throws IOException {
    Path file =
        file(
            "b.jsonl",
            """
            {"schema": "readout/1", "document": {"id": "r", "text": "😀 He said it “rained”.", "published": "1994-07-03"}, "statements": [\
            {"id": "s1", "sources": [{"actor": "a1", "span": [2, 4]}], "cue": [[5, 9]], "cueType": "communication", "content": [[10, 22]], "form": "mixed", "within": null},\
            {"id": "s2", "sources": [{"actor": "a1", "span": null}], "cue": [], "content": [[10, 12]], "within": "s1", "optional": true},\
            {"id": "s3", "sources": [], "cue": [], "content": [[13, 21]], "form": "scare-quote"}]}
            """);
    GoldText text = Gold.read(file).get(0);
    assertThat(text.document().origin().published().orElseThrow()).hasToString("1994-07-03");
    assertThat(words(text, 0, Role.SOURCE)).isEqualTo("He");
    Marked first = text.expected().get(0);
    assertThat(first.attributes())
        .containsEntry(Attribute.FORM, "mixed")
        .containsEntry(Attribute.TYPE, "communication")
        .containsEntry(Attribute.WITHIN, "-")
        .containsEntry(Attribute.CARRIED, "no")
        .doesNotContainKey(Attribute.FACTIVITY);
    assertThat(text.expected().get(1).optional()).isTrue();
    assertThat(text.expected().get(1).attribute(Attribute.CARRIED)).contains("yes");
    assertThat(text.expected().get(1).attribute(Attribute.WITHIN)).contains("s1");
    assertThat(text.expected().get(2).kind()).isEqualTo(Kind.SCARE_QUOTE);
    assertThat(words(text, 2, Role.SCARE)).isEqualTo("“rained”");
  }

  @Test
  void readsAttributions() throws IOException {
    Path file =
        file(
            "c.jsonl",
            """
            {"id": "p", "text": "He said no, he did.", "publisher": "The Gazette", "attributions": [\
            {"id": "7", "source": [[0, 2]], "cue": [[3, 7]], "content": [[8, 10], [12, 18]]}, {"source": [], "cue": [[3, 7]], "content": [[8, 10]]}]}

            """);
    GoldText text = Gold.read(file).get(0);
    assertThat(text.coverage()).isEqualTo(Coverage.OUTERMOST);
    assertThat(text.document().origin().publisher()).contains("The Gazette");
    assertThat(text.expected()).extracting(Marked::id).containsExactly("7", "s2");
    assertThat(words(text, 0, Role.CONTENT)).isEqualTo("no … he did");
    assertThat(text.expected().get(1).each(Role.SOURCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"p\", \"text\": \"He\", |bad.jsonl:1: not JSON",
        "{\"id\": \"p\", \"text\": \"He\"}|neither a record nor attributions",
        "{\"id\": \"p\", \"attributions\": []}|no \"text\"",
        "{\"id\": \"p\", \"text\": \"He\", \"attributions\": [{\"cue\": [[1, 9]]}]}|[1,9] is no place in a text of 2",
        "{\"document\": {\"id\": \"p\", \"text\": \"He\"}, \"statements\": [{}]}|no \"id\"",
      })
  void saysWhereALineIsWrong(String line, String message) throws IOException {
    Path file = file("bad.jsonl", line + "\n");
    assertThatThrownBy(() -> Gold.read(file))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("bad.jsonl:1: ")
        .hasMessageContaining(message);
  }

  @Test
  void saysThatThereIsNone() {
    assertThatThrownBy(() -> Gold.read(folder.resolve("absent")))
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> Gold.read(folder)).hasMessageContaining("no gold stands here");
  }

  @Test
  void theOutermostOfNestedOnesCountAndThoseThatShareTheirCue() throws IOException {
    file(
        "d.fix",
        """
        # format: docs/fixtures.md
        # source: written by the project
        # licence: Apache-2.0
        # version: 2026-11-24

        [s1.src:A] [s1.cue:wrote] [s1.con:that [s2.src:B] [s2.cue:said] [s2.con:no]]; it was [x1.scare:“fun”], [s3.con:so there].

        [s1.con:[s2.src:B] [s1.cue:[s2.cue:told]] [s1.src:the agency] [s2.con:no]].
        s2 within=s1

        [s1.con:[s2.src:B] [s2.cue:says] [s2.con:no]].
        s2 within=s1
        """);
    List<GoldText> texts = Gold.read(folder);
    assertThat(ids(Coverage.ALL, texts.get(0))).containsExactly("s1", "s2", "x1", "s3");
    assertThat(ids(Coverage.STATEMENTS, texts.get(0))).containsExactly("s1", "s2", "s3");
    assertThat(ids(Coverage.OUTERMOST, texts.get(0))).containsExactly("s1");
    assertThat(ids(Coverage.OUTERMOST, texts.get(1))).containsExactly("s1", "s2");
    assertThat(ids(Coverage.OUTERMOST, texts.get(2))).containsExactly("s2");
  }

  private static List<String> ids(Coverage coverage, GoldText text) {
    return coverage.of(text.expected()).stream().map(Marked::id).toList();
  }
}
