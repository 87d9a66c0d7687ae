/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.document.Document;
import readout.finding.AuthorVoice;
import readout.finding.Trace;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Span;
import readout.text.Text;

class ReadingPageTest {
  private static final Path PAGES = Path.of("src/test/resources/readout/cli/page");

  /** {@code -Dpages=refresh} writes the pages anew: look at them before you keep them. */
  @ParameterizedTest
  @CsvSource({"plain-80.txt, 80, false", "coloured-80.txt, 80, true", "plain-40.txt, 40, false"})
  void thePageIsAsItIsKept(String file, int width, boolean coloured) throws IOException {
    String page = ReadingPage.of(Ferry.reading(), width, coloured);
    if (System.getProperty("pages", "").equals("refresh")) {
      Files.writeString(PAGES.resolve(file), page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGES.resolve(file)));
  }

  @Test
  void coloursChangeNoWord() {
    String coloured = ReadingPage.of(Ferry.reading(), 72, true);
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[\\d*m", ""))
        .isEqualTo(ReadingPage.of(Ferry.reading(), 72, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 47, 60, 100, 200})
  void noLineIsWiderThanThePage(int width) {
    String page = ReadingPage.of(Ferry.reading(), width, false);
    assertThat(page.lines()).allMatch(line -> Width.of(line) <= width);
    assertThat(page.lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void aDocumentOfWhichNothingIsKnownIsAPage() {
    String page = ReadingPage.of(Reading.of(Document.of("empty", "")), 100, false);
    assertThat(page)
        .contains("empty", "publisher not stated", "day of publication not stated", "no dateline")
        .contains("0 statements, 0 events, 0 commitments");
  }

  /** A mark is put behind words of any kind, and the text is the same but for the marks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He met the envoy today",
        "会谈在北京举行，双方发表了联合声明并同意继续磋商",
        "השר נפגש אתמול עם השליח בירושלים",
        "voila\u0300 le re\u0301sume\u0301 de la re\u0301union",
        "signed\tin\u00a0ink \ud83e\udd1d\ud83c\udffd done",
        "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenfabrikant"
      })
  void marksStandBehindTheirWords(String words) {
    Text text = Text.of(words);
    for (int end = 1; end <= text.length(); end++) {
      AuthorVoice voice =
          new AuthorVoice(
              "v1", new Span(0, end), AuthorVoice.Why.EVALUATIVE, new Trace("x", "y", ""));
      Reading reading =
          Reading.of(Document.of("x", words)).with(Layer.AUTHOR_VOICE, List.of(voice));
      String page = ReadingPage.of(reading, 24, false);
      assertThat(page.lines()).allMatch(line -> Width.of(line) <= 24);
      String shown = page.lines().skip(5).reduce("", String::concat);
      String before = shown.substring(0, shown.indexOf("[v1]")).replaceAll("\\s", "");
      String all = words.replaceAll("\\s", "");
      assertThat(all).startsWith(before);
      String least = text.words(new Span(0, end)).replaceAll("\\s", "");
      assertThat(before).startsWith(least);
      assertThat(Width.of(before)).isEqualTo(Width.of(least));
    }
  }

  @Test
  void theWorldsTextCannotCommandTheTerminal() {
    Document document = Document.of("x\u001b[2J", "a\u001b[31m b\u0007\r\n\u202Ec");
    assertThat(ReadingPage.of(Reading.of(document), 60, false))
        .doesNotContain("\u001b", "\u0007", "\u202E");
  }

  @Test
  void paragraphsAreLinesWhereNoLineIsBlank() {
    assertThat(words("a\nb\n")).containsExactly("a", "b");
    assertThat(words("a\nb\n\n c \n\n")).containsExactly("a\nb", "c");
    assertThat(words("a\r\n \r\nb")).containsExactly("a", "b");
    assertThat(words("\n\n")).isEmpty();
  }

  private static List<String> words(String text) {
    Text all = Text.of(text);
    return MarkedText.paragraphs(all).stream().map(all::words).toList();
  }

  @Test
  void aCarriedSourceAndAnOuterOneAreShown() {
    assertThat(ReadingPage.of(Ferry.reading(), 200, false))
        .contains(
            "Radio Zitouna ← Karoui's office (quoting): ",
            "Carmen Zerafa, named earlier (denied): ")
        .contains("about 40 minutes, according to Radio Zitouna ← Karoui's office");
  }
}
