/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.document.Value;
import readout.reading.Dateline;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Text;

class DatelineStageTest {
  private static final DatelineStage STAGE = new DatelineStage();

  private static Value<Dateline> value(String text, Optional<String> published) {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published.flatMap(PartialDate::parse),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Document document = new Document("d", Text.of(text), origin, Map.of());
    return STAGE.apply(Reading.of(document)).get(Layer.DATELINE);
  }

  private static Optional<Dateline> read(String text) {
    return value(text, Optional.empty()).toOptional();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAIROBI/KIGALI, Oct. 3 -- The two envoys met.           | NAIROBI/KIGALI, Oct. 3 --      | NAIROBI;KIGALI   | --10-03    |
          LIMA (AP) — Officials said no.                          | LIMA (AP) —                    | LIMA             |            | AP
          HANOI, March 3 (Xinhua) -- The port reopened.           | HANOI, March 3 (Xinhua) --     | HANOI            | --03-03    | Xinhua
          Accra, 5 May – Ministers met.                           | Accra, 5 May –                 | Accra            | --05-05    |
          SUVA, May 9 (Reef Wire) -- A pier was opened.           | SUVA, May 9 (Reef Wire) --     | SUVA             | --05-09    | Reef Wire
          GENEVA - The talks go on.                               | GENEVA -                       | GENEVA           |            |
          HERAT, Afghanistan (Reuters) - A bridge was closed.     | HERAT, Afghanistan (Reuters) - | HERAT, Afghanistan |          | Reuters
          DOVER, Del. — Voters queued.                            | DOVER, Del. —                  | DOVER, Del.      |            |
          MINSK, February 12. /TASS/. The envoy left.             | MINSK, February 12. /TASS/.    | MINSK            | --02-12    | TASS
          Shiraz, March 15, IRNA - A road was opened.             | Shiraz, March 15, IRNA -       | Shiraz           | --03-15    | IRNA
          Mumbai, Aug 25: The bank said so.                       | Mumbai, Aug 25:                | Mumbai           | --08-25    |
          KABUL: Officials said so.                               | KABUL:                         | KABUL            |            |
          OSLO, April 1, 1994 (AFP) - The envoy left.             | OSLO, April 1, 1994 (AFP) -    | OSLO             | 1994-04-01 | AFP
          (Reuters) - The envoy left.                             | (Reuters) -                    |                  |            | Reuters
          Aug 27 (Reuters) - The envoy left.                      | Aug 27 (Reuters) -             |                  | --08-27    | Reuters
          QUITO—The envoy left.                                   | QUITO—                         | QUITO            |            |
          N'DJAMENA, Chad (AFP) – "No," he said.                  | N'DJAMENA, Chad (AFP) –        | N'DJAMENA, Chad  |            | AFP
          """)
  void finds(String text, String words, String places, String date, String agency) {
    Dateline found = read(text).orElseThrow();
    assertThat(Text.of(text).words(found.span())).isEqualTo(words);
    assertThat(String.join(";", found.places())).isEqualTo(places == null ? "" : places);
    assertThat(found.date().map(PartialDate::toString)).isEqualTo(Optional.ofNullable(date));
    assertThat(found.agency()).isEqualTo(Optional.ofNullable(agency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "--",
        "WASHINGTON - style politics came to the valley.",
        "NATO — the alliance of thirty states — met.",
        "NATO - The alliance met.",
        "EXCLUSIVE - The minister is to go.",
        "UPDATE: The minister is to go.",
        "ROME (population 2.8m) - The city voted.",
        "Friday, March 3 - The council met.",
        "The minister – who had said no – went.",
        "London-based banks said so.",
        "PARIS-based banks said so.",
        "On March 3 - the day of the vote - it rained.",
        "March 3, 2019 - The council met.",
        "Paris - The city of light and of strikes.",
        "OSLO, Febtober 12 - The envoy left.",
      })
  void ratherMissesThanInvents(String text) {
    assertThat(value(text, Optional.empty())).isEqualTo(Value.missing("NO_DATELINE"));
  }

  @Test
  void standsBehindHeadlineAndByline() {
    String text = "Envoys meet in 😀 Kenya\n\nBy a reporter\n\n  NAIROBI, Oct. 3 -- They met.\n";
    Dateline found = read(text).orElseThrow();
    assertThat(Text.of(text).words(found.span())).isEqualTo("NAIROBI, Oct. 3 --");
  }

  @Test
  void isNotLookedForBehindBodyText() {
    assertThat(read("The envoys met. ".repeat(20) + "\n\nNAIROBI, Oct. 3 -- They met.")).isEmpty();
    assertThat(read("a\nb\nc\nd\nNAIROBI, Oct. 3 -- They met.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Feb. 12, 2022-02-14, 2022-02-12",
    "Dec. 31, 2022-01-01, 2021-12-31",
    "Jan. 1, 2021-12-31, 2022-01-01",
    "Feb. 12, 2022-09-01, --02-12",
    "Feb. 12, 2022-02, --02-12",
    "Feb. 29, 2022-03-01, --02-29",
    "Feb. 29, 2024-03-01, 2024-02-29",
  })
  void takesItsYearFromTheDayOfPublication(String day, String published, String date) {
    Value<Dateline> found = value("RIGA, " + day + " -- They met.", Optional.of(published));
    assertThat(found.toOptional().orElseThrow().date().orElseThrow()).hasToString(date);
  }

  @Test
  void survivesHostileText() {
    for (String text :
        List.of(
            "\0",
            "\uD83D",
            "A".repeat(1_000_000),
            "(".repeat(100_000),
            "\"\"''“”".repeat(1000),
            "‏שלום",
            "A ".repeat(200_000),
            "\n".repeat(100_000),
            "A/".repeat(50_000))) {
      assertThat(read(text)).isEmpty();
    }
  }
}
