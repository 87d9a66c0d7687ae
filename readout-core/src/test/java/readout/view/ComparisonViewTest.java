/* SPDX-License-Identifier: Apache-2.0 */
package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.compare.Account;
import readout.compare.Aside;
import readout.compare.Cell;
import readout.compare.Comparison;
import readout.compare.Difference;
import readout.compare.Episode;
import readout.compare.Question;
import readout.compare.Row;
import readout.compare.Witness;
import readout.document.Document;
import readout.document.Value;
import readout.reading.Reading;
import readout.text.Extent;
import readout.text.Span;

final class ComparisonViewTest {
  private static final String TEXT = "The talks <b>lasted</b> 40 minutes & no more.\n\nThe end.";

  private static Account account(String id, String witness) {
    Reading reading = Reading.of(Document.of(id, TEXT));
    return new Account(
        id,
        reading,
        Extent.of(reading.document().text().span()),
        new Witness(witness, ""),
        "its words are those of the others",
        Optional.empty(),
        id.equals("b"));
  }

  private static Comparison comparison() {
    Extent words = Extent.of(new Span(10, 34));
    Cell cell = new Cell("a", "<b>lasted</b> 40 minutes", words, List.of("Lima | radio"), true);
    Row row =
        new Row(Question.DURATION, "how long", Difference.ONLY_ONE, "one tells it", List.of(cell));
    Episode episode =
        new Episode(
            "h1",
            "talks: <Lima>",
            Value.missing("NOT_STATED"),
            List.of("PER"),
            List.of(account("a", "w1"), account("b", "w2")),
            List.of(row));
    return new Comparison(
        List.of(episode), List.of(), List.of(new Aside("c", "text is in <French>")));
  }

  @Test
  void htmlEscapesWhatComesFromTextsAndLinksToItsPlace() {
    String page = ComparisonHtml.of(comparison());
    assertThat(page)
        .doesNotContain("<b>lasted")
        .doesNotContain("<script")
        .doesNotContain("http")
        .contains("href=\"#h1-0-10\">&lt;b&gt;lasted&lt;/b&gt; 40 minutes</a>")
        .contains("<a id=\"h1-0-10\"></a>&lt;b&gt;lasted")
        .contains("text is in &lt;French&gt;")
        .contains("silent; may be cut")
        .contains("according to Lima | radio (the last restored)");
  }

  @Test
  void markdownKeepsItsTableWhateverTheTextsHold() {
    String page = ComparisonMarkdown.of(comparison());
    assertThat(page)
        .contains("Lima \\| radio")
        .contains("\\<b\\>lasted\\</b\\> 40 minutes")
        .contains("2 accounts, 2 witnesses");
  }
}
