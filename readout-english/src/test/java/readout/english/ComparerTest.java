/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.compare.Cell;
import readout.compare.Comparer;
import readout.compare.Comparison;
import readout.compare.Difference;
import readout.compare.Episode;
import readout.compare.Question;
import readout.compare.Row;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.reading.Reading;
import readout.stage.EnglishReader;
import readout.stage.Reader;
import readout.text.Text;

/** A whole comparison, on four short accounts of an invented call and one of another. */
final class ComparerTest {
  private static final String LIMA =
      """
      Statement of the Government of Peru

      President Karim Osei of Peru spoke by telephone with President Lena Holm of Chile on 3 May. The call lasted 40 minutes \
      and took place at the request of Chile.

      President Osei said that Peru would reopen the harbour of Ilo in June. President Holm said that Chile could lift the duty on copper.
      """;
  private static final String SANTIAGO =
      """
      Statement of the Government of Chile

      President Lena Holm of Chile spoke by telephone with President Karim Osei of Peru on 3 May. The call lasted almost three quarters \
      of an hour and took place at the request of Peru.

      President Holm said that Chile could lift the duty on copper. President Holm stressed that the border must stay open.
      """;
  private static final String WIRE =
      """
      LIMA, May 4 (Reuters) - Chile's President Lena Holm and Peru's President Karim Osei spoke by telephone on Friday, officials said.

      Peru will reopen the harbour of Ilo in June, a spokesman for the Peruvian president told reporters. The two presidents had not \
      spoken since the strike in the mines began, and neither side would say when they would speak again.
      """;
  private static final String PAPER =
      """
      Chile's President Lena Holm and Peru's President Karim Osei spoke by telephone on Friday, officials said.

      Peru will reopen the harbour of Ilo in June. The two presidents had not \
      spoken since the strike in the mines began, and neither side would say when they would speak again.
      """;
  private static final String OTHER =
      """
      ACCRA, May 4 (AFP) - Ghana's President Ama Mensah met Togo's President Kofi Lawson in Accra on Friday. Ghana and Togo agreed to \
      build a road, Ghana's foreign ministry said. Togo will pay for the bridge, Togo's government said.
      """;

  private static Comparison comparison = new Comparison(List.of(), List.of(), List.of());

  @BeforeAll
  static void compare() throws InterruptedException {
    Reader reader = EnglishReader.of(EnglishEngine.load());
    List<Reading> readings = new ArrayList<>();
    for (Map.Entry<String, String> text :
        List.of(
            Map.entry("lima", LIMA),
            Map.entry("santiago", SANTIAGO),
            Map.entry("wire", WIRE),
            Map.entry("paper", PAPER),
            Map.entry("other", OTHER))) {
      readings.add(reader.read(document(text.getKey(), text.getValue())));
    }
    comparison = new Comparer().compare(readings, List.of());
  }

  private static Document document(String id, String text) {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PartialDate.parse("2019-05-04"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Document(id, Text.of(text), origin, Map.of());
  }

  private static Episode episode() {
    assertThat(comparison.episodes()).hasSize(1);
    return comparison.episodes().get(0);
  }

  private static Row row(Question question) {
    return episode().rows().stream()
        .filter(r -> r.question() == question)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anotherHappeningIsLeftOutWithTheReason() {
    assertThat(episode().accounts()).extracting(a -> a.id()).doesNotContain("other").hasSize(4);
    assertThat(comparison.otherEvents())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.id()).isEqualTo("other");
              assertThat(a.why()).contains("another happening");
            });
  }

  @Test
  void copyIsNoWitnessOfItsOwn() {
    assertThat(episode().accounts().get(2).witness().id())
        .isEqualTo(episode().accounts().get(3).witness().id());
    assertThat(episode().witnesses()).isEqualTo(3);
  }

  @Test
  void statementSpeaksForItsGovernment() {
    assertThat(episode().accounts().get(0).side()).contains("PER");
    assertThat(episode().accounts().get(1).side()).contains("CHL");
    assertThat(episode().accounts().get(2).side()).isEmpty();
  }

  @Test
  void roundedLengthIsTheSameAndOtherAskersAreContrary() {
    assertThat(row(Question.DURATION).difference()).isEqualTo(Difference.SAME);
    assertThat(row(Question.INITIATOR).difference()).isEqualTo(Difference.CONTRARY);
  }

  @Test
  void cellsStandWhereTheySay() {
    for (Row row : episode().rows()) {
      for (Cell cell : row.cells()) {
        String text =
            switch (cell.account()) {
              case "lima" -> LIMA;
              case "santiago" -> SANTIAGO;
              case "wire" -> WIRE;
              default -> PAPER;
            };
        assertThat(cell.extent().words(Text.of(text))).isEqualTo(cell.value());
      }
    }
  }
}
