/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import readout.document.Document;
import readout.document.PartialDate;

class HtmlFormatTest {
  private static final String SENTENCE =
      "The council said that it would vote on the new harbour, and that the islands would be asked. ";

  @TempDir Path folder;
  private Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder);
  }

  private Document page(String html) {
    return Inbox.documents(inbox.put("p.html", html).read("p.html")).get(0);
  }

  private String text(String html) {
    return page(html).text().toString();
  }

  @Test
  void readsTheArticleWithoutThePageAroundIt() throws IOException {
    try (InputStream in = HtmlFormatTest.class.getResourceAsStream("courier.html")) {
      inbox.put("courier.html", Objects.requireNonNull(in).readAllBytes());
    }
    Document document = Inbox.documents(inbox.read("courier.html")).get(0);
    assertThat(document.text())
        .hasToString(
            """
            The two envoys agreed on a ferry route between the islands, the harbour master said on Saturday.
            It will open in June.

            “We have what we came for,” one of them told the council, “and so have they.”

            What comes next

            The council is to vote on the plan next week, and no one expected it to say no.

            The fare should be no higher than that of the bus, she wrote.

            Short end.""");
    assertThat(document.id()).isEqualTo("courier");
    assertThat(document.origin().title()).contains("Envoys agree on \"ferry\" route");
    assertThat(document.origin().publisher()).contains("The Harbour Courier");
    assertThat(document.origin().published().map(PartialDate::toString)).contains("2019-03-02");
    assertThat(document.origin().uri()).contains("https://courier.example/world/ferry-route");
    assertThat(document.origin().language()).contains("en-GB");
    assertThat(document.origin().genre()).contains("news");
  }

  @Test
  void openGraphAndMetaServeWhereThereIsNoJsonLd() {
    Document document =
        page(
            "<head><script type='application/ld+json'>{broken</script>"
                + "<meta property='og:title' content='Ferry to open'>"
                + "<meta name='og:site_name' content='The Courier'>"
                + "<meta property='article:published_time' content='2019-03-02T08:00'>"
                + "<meta property='og:url' content='https://c.example/1'></head><p>"
                + SENTENCE);
    assertThat(document.origin().title()).contains("Ferry to open");
    assertThat(document.origin().publisher()).contains("The Courier");
    assertThat(document.origin().published().map(PartialDate::toString)).contains("2019-03-02");
    assertThat(document.origin().uri()).contains("https://c.example/1");
  }

  @Test
  void visibleMarkUpServesLast() {
    Document document =
        page("<title>Ferry</title><time>2 March 2019</time><p>" + SENTENCE + "</p>");
    assertThat(document.origin().title()).contains("Ferry");
    assertThat(document.origin().published().map(PartialDate::toString)).contains("2019-03-02");
    assertThat(document.origin().publisher()).isEmpty();
    assertThat(document.origin().uri()).contains(inbox.path("p.html"));
  }

  @Test
  void oldPagesPartParagraphsWithLineBreaks() {
    assertThat(text("<body><font>" + SENTENCE + "<br><br>" + SENTENCE + "<br>End.</font>"))
        .isEqualTo(SENTENCE.strip() + "\n\n" + SENTENCE.strip() + "\nEnd.");
  }

  @Test
  void anArticleInPiecesIsOneArticle() {
    String part = "<div class=part><p>" + SENTENCE + "</p><p>" + SENTENCE + "</p></div>";
    assertThat(text("<div id=page>" + part + "<div class=ad><p>Buy.</p></div>" + part + "</div>"))
        .isEqualTo(
            String.join("\n\n", List.of(SENTENCE, SENTENCE, SENTENCE, SENTENCE))
                .replace(" \n", "\n")
                .strip());
  }

  @Test
  void textThatThePageOnlyRepeatsInItsMetadataIsTaken() {
    assertThat(
            text(
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                    + SENTENCE.repeat(4)
                    + "\"}</script><p>Loading…</p>"))
        .isEqualTo(SENTENCE.repeat(4).strip());
  }

  @Test
  void shortPagesAreReadToo() {
    assertThat(text("<p>Talks go on.</p><p>She said no.</p>"))
        .isEqualTo("Talks go on.\n\nShe said no.");
  }

  @Test
  void declaredCharsetIsHeeded() {
    inbox.put(
        "p.html",
        ("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>“"
                + SENTENCE
                + "”")
            .getBytes(Charset.forName("windows-1252")));
    assertThat(Inbox.documents(inbox.read("p.html")).get(0).text().toString()).startsWith("“The");
  }

  @Test
  void hostilePagesAreReadInTime() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          text("<div>".repeat(50_000) + SENTENCE);
          text("<b>".repeat(20_000) + SENTENCE);
          text("<p>" + "x".repeat(1_000_000));
          text("<p>" + SENTENCE + "<".repeat(100_000));
          text("<p>\0‏שלום😀 " + SENTENCE + "<script>");
          text("<table><tr><td>" + SENTENCE + "<table>".repeat(2000));
        });
  }

  @TestFactory
  List<DynamicTest> chromeIsToldByItsExamples() {
    Chrome chrome = new Chrome();
    return Chrome.table().rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.key(),
                    () -> {
                      assertThat(chrome.named(row.get("example"))).isTrue();
                      assertThat(chrome.named(row.get("keeps"))).isFalse();
                    }))
        .toList();
  }
}
