/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.document.Document;
import readout.document.PartialDate;
import readout.reading.Reading;

/** JSON Lines and CSV. */
class RowFormatsTest {
  @TempDir Path folder;
  private Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder);
  }

  @Test
  void jsonLinesKeepEverythingAndReadOnlyWhatIsTheirs() {
    inbox.put(
        "w.jsonl",
        """
        {"id": 7, "text": " One. ", "date": "2019-03-02T10:00:00Z", "url": "u", "publisher": "p", "title": "t", "country": "KEN", "n": 1.10, "deep": {"z": [null, true]}}

        {"text": "Two."}
        """);
    List<Document> documents = Inbox.documents(inbox.read("w.jsonl"));
    Document first = documents.get(0);
    assertThat(first.id()).isEqualTo("7");
    assertThat(first.text()).hasToString(" One. ");
    assertThat(first.origin().published().map(PartialDate::toString)).contains("2019-03-02");
    assertThat(first.origin().country()).isEmpty();
    assertThat(first.extra()).containsOnlyKeys("country", "n", "deep");
    assertThat(first.extra()).containsEntry("n", new BigDecimal("1.10"));
    assertThat(documents.get(1).id()).isEqualTo("w-3");
    assertThat(documents.get(1).origin().uri()).contains(inbox.path("w.jsonl"));
  }

  @Test
  void aBrokenLineIsRefusedAndTheNextOneRead() {
    inbox.put(
        "w.jsonl",
        "{\"text\": \"One.\"}\n{\"text\": \"Tw\n[1]\n{\"text\": 3}\n{\"txt\": \"x\"}\nnull\n{\"text\": \"Five.\"} x\n"
            + "{\"text\": \"Six.\", \"x\": "
            + "[".repeat(10_000)
            + "]".repeat(10_000)
            + "}\n{\"text\": \"Last.\"}");
    List<Input> inputs = inbox.read("w.jsonl");
    assertThat(Inbox.gist(inputs))
        .containsExactly(
            "w-1",
            "w.jsonl:2!",
            "w.jsonl:3!",
            "w.jsonl:4!",
            "w.jsonl:5!",
            "w.jsonl:6!",
            "w.jsonl:7!",
            "w.jsonl:8!",
            "w-9");
    assertThat(Inbox.reason(inputs.get(1))).contains("not a JSON object", "mend the line");
    assertThat(Inbox.reason(inputs.get(4))).contains("no \"text\"");
  }

  @Test
  void aBadFieldIsReportedAndTheTextRead() {
    inbox.put("w.jsonl", "{\"text\":\"One.\",\"date\":\"2/12/2022\",\"url\":[1]}\n");
    List<Input> inputs = inbox.read("w.jsonl");
    assertThat(Inbox.gist(inputs)).containsExactly("w.jsonl:1!", "w.jsonl:1!", "w-1");
    assertThat(inputs.toString()).contains("\"date\" is \"2/12/2022\" - write it as 2022-02-12");
  }

  @Test
  void unpairedSurrogatesAndNulSurvive() {
    inbox.put("w.jsonl", "{\"text\":\"a\\ud83d b \\udc00 c \\u0000 \\ud83d\\ude00\"}\n");
    assertThat(Inbox.documents(inbox.read("w.jsonl")).get(0).text())
        .hasToString("a\ud83d b \udc00 c \0 \ud83d\ude00");
  }

  @Test
  void whatIsNestedDeepComesOutAgain() throws IOException {
    inbox.put(
        "w.jsonl",
        "{\"text\":\"One.\",\"x\":"
            + "[".repeat(450)
            + "]".repeat(450)
            + ",\"n\":NaN,\"e\":1e400}\n");
    Document document = Inbox.documents(inbox.read("w.jsonl")).get(0);
    assertThat(RecordJson.line(Reading.of(document)))
        .contains("\"extra\":{\"e\":1E+400,\"n\":\"NaN\",\"x\":[[[");
  }

  @Test
  void linesInOtherEncodingsDoNotSpoilEachOther() {
    byte[] utf8 = "{\"text\":\"“One”\"}\n".getBytes(StandardCharsets.UTF_8);
    byte[] old = "{\"text\":\"“Two”\"}\n".getBytes(Charset.forName("windows-1252"));
    byte[] both = new byte[utf8.length + old.length];
    System.arraycopy(utf8, 0, both, 0, utf8.length);
    System.arraycopy(old, 0, both, utf8.length, old.length);
    inbox.put("w.jsonl", both);
    inbox.put("x.jsonl", "\uFEFF{\"text\":\"“Three”\"}\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(Inbox.documents(inbox.read()).stream().map(d -> d.text().toString()))
        .containsExactly("“One”", "“Two”", "“Three”");
  }

  @Test
  void csvFindsItsColumnsByTheirUsualNames() {
    inbox.put(
        "w.csv",
        "Headline,Pub_Date,Article Body,desk\r\n\"Talks, again\",2019-03-02,\"He said: \"\"No\"\".\nThen left. \",7\r\n");
    Document document = Inbox.documents(inbox.read("w.csv")).get(0);
    assertThat(document.id()).isEqualTo("w-2");
    assertThat(document.text()).hasToString("He said: \"No\".\nThen left. ");
    assertThat(document.origin().title()).contains("Talks, again");
    assertThat(document.origin().published().map(PartialDate::toString)).contains("2019-03-02");
    assertThat(document.extra()).containsEntry("desk", "7").hasSize(1);
  }

  @Test
  void csvMayUseSemicolonsOrTabs() {
    inbox.put("a.csv", "id;text\n1;Yes, he said.\n").put("b.tsv", "id\ttext\n2\tNo; she said.\n");
    assertThat(Inbox.documents(inbox.read()).stream().map(d -> d.text().toString()))
        .containsExactly("Yes, he said.", "No; she said.");
  }

  @Test
  void anOpenQuotationMarkCostsOneRow() {
    inbox.put(
        "w.csv",
        "id,text\n1,One.\n2,\"Two never closes.\n3,Three.\n4,\"Four, closed.\"\n5,He is 5'11\" tall.\n6,\"Six\" bad\n7,a,b\n8,Eight.\n");
    List<Input> inputs = inbox.read("w.csv");
    assertThat(Inbox.gist(inputs))
        .containsExactly("1", "w.csv:3!", "3", "4", "5", "w.csv:7!", "w.csv:8!", "8");
    assertThat(Inbox.reason(inputs.get(6))).contains("3 cells", "2 columns", "quotation marks");
  }

  @Test
  void csvWithoutATextColumnSaysWhichThereAre() {
    inbox.put("w.csv", "a,b\n1,2\n").put("x.csv", "").put("y.csv", "\"text\n");
    List<Input> inputs = inbox.read();
    assertThat(Inbox.gist(inputs)).containsExactly("w.csv!", "x.csv!", "y.csv!");
    assertThat(Inbox.reason(inputs.get(0))).contains("[a, b]", "name the column");
  }
}
