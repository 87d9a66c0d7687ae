/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;

class CorpusTest {
  @TempDir Path folder;
  private Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder);
  }

  @Test
  void readsInTheOrderOfTheInputs() {
    inbox
        .put("b.txt", "Two.")
        .put("a.txt", "One.")
        .put("c.jsonl", "{\"id\":\"x\",\"text\":\"T.\"}\n");
    assertThat(Inbox.gist(inbox.read("b.txt", "c.jsonl", "a.txt"))).containsExactly("b", "x", "a");
  }

  @Test
  void walksFoldersInTheOrderOfNamesAndPassesOverWhatItDoesNotKnow() {
    inbox
        .put("b.txt", "Two.")
        .put("a/z.TXT", "One.")
        .put("a/deep/y.html", "<p>Words.")
        .put("c.pdf", "no")
        .put(".hidden.txt", "no")
        .put("B.txt", "Capitals first.");
    assertThat(Inbox.gist(inbox.read())).containsExactly("B", "y", "z", "b");
  }

  @Test
  void saysWhatIsNotThereAndGoesOn() {
    inbox.put("a.txt", "One.").put("empty/readme.md", "x");
    List<Input> inputs = inbox.read("nowhere.txt", "empty", "a.txt");
    assertThat(Inbox.gist(inputs)).containsExactly("nowhere.txt!", "empty!", "a");
    assertThat(Inbox.reason(inputs.get(0))).contains("no such file", "check");
    assertThat(Inbox.reason(inputs.get(1))).contains("no file that can be read", ".jsonl");
  }

  @Test
  void keepsTextAsItIs() {
    String text = "  One.\r\n\r\n\tTwo.\0 \u00a0\u2028Three. \n\n";
    inbox.put("a.txt", "\uFEFF" + text);
    Document document = Inbox.documents(inbox.read("a.txt")).get(0);
    assertThat(document.text()).hasToString(text);
    assertThat(document.origin()).isEqualTo(Origin.at(inbox.path("a.txt")));
  }

  @Test
  void aSidecarTellsTheOrigin() {
    inbox
        .put("a.txt", "One.")
        .put(
            "a.json",
            "{\"url\":\"https://news.example/1\",\"publisher\":\"The Courier\",\"date\":\"2019-03-02\","
                + "\"country\":\"ke\",\"title\":\"T\",\"language\":\"en\",\"genre\":\"readout\",\"desk\":7}");
    List<Input> inputs = inbox.read();
    assertThat(inputs).hasSize(1);
    Document document = Inbox.documents(inputs).get(0);
    Origin origin = document.origin();
    assertThat(origin.uri()).contains("https://news.example/1");
    assertThat(origin.publisher()).contains("The Courier");
    assertThat(origin.published().map(PartialDate::toString)).contains("2019-03-02");
    assertThat(origin.country()).contains("KEN");
    assertThat(origin.genre()).contains("readout");
    assertThat(document.extra()).containsEntry("desk", 7).hasSize(1);
  }

  @Test
  void aBrokenSidecarIsReportedAndItsTextRead() {
    inbox.put("a.txt", "One.").put("a.json", "{\"publisher\": ");
    List<Input> inputs = inbox.read("a.txt");
    assertThat(Inbox.gist(inputs)).containsExactly("a.json!", "a");
    assertThat(Inbox.reason(inputs.get(0))).contains("origin of", "mend it", "read without it");
  }

  @Test
  void aBrokenFieldOfASidecarCostsOnlyThatField() {
    inbox
        .put("a.txt", "One.")
        .put(
            "a.json",
            "{\"publisher\":\"P\",\"date\":\"soon\",\"country\":\"Narnia\",\"url\":null}");
    List<Input> inputs = inbox.read("a.txt");
    assertThat(Inbox.gist(inputs)).containsExactly("a.json!", "a.json!", "a");
    assertThat(Inbox.documents(inputs).get(0).origin().publisher()).contains("P");
  }

  @Test
  void aSidecarAmongTheInputsIsNoInput() {
    inbox.put("a.txt", "One.").put("a.json", "{}");
    assertThat(Inbox.gist(inbox.read("a.json", "a.txt"))).containsExactly("a");
    assertThat(Inbox.reason(inbox.read("a.json").get(0))).contains("name that file instead");
  }

  @Test
  void standardInputIsToldByItsBeginning() {
    assertThat(Inbox.gist(Inbox.piped("Officials said so.\n"))).containsExactly("stdin");
    assertThat(Inbox.gist(Inbox.piped(" {\"id\":\"x\",\"text\":\"T.\"}\n{\"text\":\"U.\"}")))
        .containsExactly("x", "stdin-2");
    assertThat(Inbox.documents(Inbox.piped("<!DOCTYPE html><p>Words.")).get(0).text())
        .hasToString("Words.");
    assertThat(Inbox.documents(Inbox.piped("One.")).get(0).origin()).isEqualTo(Origin.at("-"));
  }

  @Test
  void standardInputIsReadOnce() {
    List<Input> inputs =
        Inbox.all(Corpus.of(List.of("-", "-"), new ByteArrayInputStream(new byte[] {'a'})));
    assertThat(Inbox.gist(inputs)).containsExactly("stdin", "-!");
  }

  @Test
  void textWithoutWordsIsRefused() {
    inbox.put("a.txt", "").put("b.txt", " \n ").put("c.jsonl", "{\"text\":\"\"}").put("d.html", "");
    assertThat(Inbox.gist(inbox.read()))
        .containsExactly("a.txt!", "b.txt!", "c.jsonl:1!", "d.html!");
  }

  @Test
  void otherLanguagesAreRefusedInTheirPlace() {
    String german =
        "Die Ministerin sagte, dass die Gespräche nicht vor der nächsten Woche beginnen werden.";
    inbox.put("a.jsonl", "{\"text\":\"Talks go on.\"}\n{\"text\":\"" + german + "\"}\n");
    List<Input> inputs = inbox.read("a.jsonl");
    assertThat(Inbox.gist(inputs)).containsExactly("a-1", "a.jsonl:2!");
    assertThat(Inbox.reason(inputs.get(1))).startsWith("text is in German - ");
  }

  @Test
  void estimatesHowManyThereAre() {
    inbox.put("a.txt", "One.").put("a.json", "{}").put("x/b.html", "<p>Two.");
    inbox.put("c.jsonl", "{\"text\":\"x\"}\n".repeat(20_000));
    Corpus corpus = Corpus.of(List.of(folder.toString()), InputStream.nullInputStream());
    assertThat(corpus.estimate().orElseThrow()).isBetween(19_900L, 20_200L);
    assertThat(Corpus.of(List.of("-"), InputStream.nullInputStream()).estimate()).isEmpty();
  }

  @Test
  void readsAsItIsAskedSoThatAStreamNeedNotEnd() {
    byte[] line = "{\"text\":\"Talks go on.\"}\n".getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
              into[offset + i] = (byte) read();
            }
            return length;
          }
        };
    Corpus corpus = Corpus.of(List.of("-"), endless);
    for (int i = 1; i <= 5000; i++) {
      assertThat(((Input.Read) corpus.next()).document().id()).isEqualTo("stdin-" + i);
    }
  }

  @Test
  void aFormatThatFailsHarmsNoOther() {
    Format faulty =
        new Format() {
          @Override
          public String name() {
            return "faulty";
          }

          @Override
          public Set<String> endings() {
            return Set.of("bad");
          }

          @Override
          public boolean recognises(String head) {
            return false;
          }

          @Override
          public Iterator<Input> read(Source source) {
            throw new IllegalStateException("oops");
          }
        };
    inbox.put("a.bad", "x").put("b.txt", "One.");
    List<Input> inputs =
        Inbox.all(
            Corpus.of(
                List.of(folder.toString()),
                InputStream.nullInputStream(),
                List.of(faulty, new TextFormat())));
    assertThat(Inbox.gist(inputs)).containsExactly("a.bad!", "b");
    assertThat(Inbox.reason(inputs.get(0))).contains("oops", "report");
  }
}
