/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import readout.document.Document;
import readout.document.Value;
import readout.finding.Actor;
import readout.formats.Findings;
import readout.formats.OneOfEach;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Span;

class TablesTest {
  private static final Path CODEBOOK = Path.of("..", "docs", "codebook.md");

  static final List<RecordTable<?>> ALL = RecordTable.ALL;

  private static List<CSVRecord> read(RecordTable<?> table, Csv csv, Reading... readings)
      throws IOException {
    StringBuilder file = new StringBuilder(csv.header(table));
    for (Reading reading : readings) {
      file.append(csv.lines(table, Findings.of(reading)));
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(file.toString())).getRecords();
  }

  /** The one row of a table, its empty cells and those of every table left out. */
  private static Map<String, String> filled(String table) throws IOException {
    List<CSVRecord> rows =
        read(RecordTable.named(table).orElseThrow(), Csv.PLAIN, OneOfEach.reading());
    Map<String, String> cells = new TreeMap<>(rows.get(rows.size() - 1).toMap());
    cells.values().removeIf(String::isEmpty);
    cells.keySet().removeAll(List.of("document", "published", "dateline_date", "document_hash"));
    return cells;
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyRowHasACellForEveryHeading(RecordTable<?> table) throws IOException {
    List<CSVRecord> rows = read(table, Csv.PLAIN, OneOfEach.reading(), OneOfEach.reading());
    assertThat(rows).isNotEmpty();
    for (CSVRecord row : rows) {
      assertThat(row.toList()).hasSameSizeAs(table.headings());
      assertThat(row.get("document")).isEqualTo("a");
      assertThat(row.get("published")).isEqualTo("2019-03-03");
      assertThat(row.get("dateline_date")).isEqualTo("2019-03-03");
      assertThat(row.get("document_hash")).startsWith("sha256:");
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void aReadingWithoutFindingsHasNoRowsButItsOwn(RecordTable<?> table) throws IOException {
    Reading nothing = Reading.of(Document.of("x", "Rain."));
    assertThat(read(table, Csv.PLAIN, nothing)).hasSize(table.name().equals("documents") ? 1 : 0);
  }

  @Test
  void anEventIsOneRowWithItsListsInStep() throws IOException {
    assertThat(filled("events"))
        .containsEntry("event", "e1")
        .containsEntry("date_from", "2019-03-03")
        .containsEntry("date_basis", "dateline")
        .containsEntry("actor_ids", "a2;a1")
        .containsEntry("actor_names", "Togo's minister;Ama Boadu")
        .containsEntry("actor_codes", ";GHAGOV")
        .containsEntry("recipient_words", "her")
        .containsEntry("cameo", "041")
        .containsEntry("score", "1.5")
        .containsEntry("status", "asserted")
        .containsEntry("according_to", "s1")
        .containsEntry("said_by", "Ama Boadu")
        .containsEntry("trigger_words", "called")
        .containsEntry("trigger_places", "55-61")
        .containsEntry("sentence", "0")
        .containsEntry("row", "frames.tsv#call/V")
        .containsEntry("missing", "where=NOT_STATED")
        .hasEntrySatisfying("sentence_text", text -> assertThat(text).startsWith("Envoy Ama"));
  }

  @Test
  void aCarriedSourceHasNoWords() throws IOException {
    assertThat(filled("statements"))
        .containsEntry("statement", "s2")
        .containsEntry("source_names", "Ama Boadu")
        .containsEntry("content_words", "\"We will reply by Friday if asked,\"")
        .containsEntry("addressee_ids", "a2")
        .containsEntry("within", "s1")
        .containsEntry("chain", "s1")
        .doesNotContainKeys("source_words", "source_places", "missing");
  }

  @Test
  void theOtherKindsSayWhatTheyHold() throws IOException {
    assertThat(filled("commitments"))
        .containsEntry("kind", "promise")
        .containsEntry("act_words", "reply")
        .containsEntry("condition_words", "if asked")
        .containsEntry("due_from", "2019-03-08")
        .containsEntry("due_words", "by Friday");
    assertThat(filled("contacts"))
        .containsEntry("participant_ids", "a2;a1")
        .containsEntry("duration_minutes", "90")
        .containsEntry("duration_approximate", "true")
        .containsEntry("duration_said_by", "Ama Boadu")
        .containsEntry("initiator_names", "Togo's minister")
        .containsEntry("scheduled_words", "called")
        .containsEntry("missing", "date_from=NOT_STATED;date_to=NOT_STATED;where=NOT_STATED");
    assertThat(filled("agreements"))
        .containsEntry("year", "1998")
        .containsEntry("keeping_what", "not-enforced");
    assertThat(filled("claims"))
        .containsEntry("telling_words", "called her;she added")
        .containsEntry("telling_places", "55-65;124-133");
    assertThat(filled("author-voice")).containsEntry("why", "evaluative");
    assertThat(filled("actors"))
        .containsEntry("actor", "a2")
        .containsEntry("event_count", "1")
        .containsEntry("missing", "country=NOT_RESOLVED;code=NOT_RESOLVED;role=NOT_STATED");
    assertThat(filled("documents"))
        .containsEntry("statements", "2")
        .containsEntry("sentences", "3")
        .containsEntry("missing", "title=NOT_STATED;genre=NOT_STATED");
  }

  @Test
  void placesHoldTheWordsBesideThem() throws IOException {
    for (RecordTable<?> table : RecordTable.ALL) {
      for (CSVRecord row : read(table, Csv.PLAIN, OneOfEach.reading())) {
        for (String heading : table.headings()) {
          String words = heading.replace("_places", "_words");
          if (!heading.equals(words) && table.headings().contains(words)) {
            assertThat(OneOfEach.wordsAt(row.get(heading))).as(heading).isEqualTo(row.get(words));
          }
        }
      }
    }
  }

  @Test
  void wordsAreAsTheyStandUnlessASpreadsheetWouldRunThem() throws IOException {
    String name = "=1+1, \"x\";\ud83d\0\ny";
    Reading reading = named(name);
    RecordTable<?> actors = RecordTable.named("actors").orElseThrow();
    assertThat(read(actors, Csv.PLAIN, reading).get(0).get("name"))
        .isEqualTo("=1+1, \"x\";\uFFFD\uFFFD\ny");
    assertThat(Csv.SPREADSHEET.header(actors)).startsWith("\uFEFFdocument,");
    assertThat(Csv.SPREADSHEET.lines(actors, Findings.of(reading))).contains("\"'=1+1, \"\"x\"\"");
    assertThat(Csv.SPREADSHEET.lines(actors, Findings.of(named("-5.5")))).contains(",-5.5,");
    assertThat(Csv.SPREADSHEET.lines(actors, Findings.of(named("--02-12")))).contains(",'--02-12,");
  }

  private static Reading named(String name) {
    Actor actor =
        new Actor(
            "a1",
            name,
            Actor.Kind.GROUP,
            Value.missing("NOT_RESOLVED"),
            List.of(),
            Value.missing("NOT_RESOLVED"),
            Value.missing("NOT_STATED"),
            List.of(new Span(0, 1)),
            Actor.Via.TEXT);
    return Reading.of(Document.of("x", "Rain.")).with(Layer.ACTORS, List.of(actor));
  }

  @Test
  void aColumnWithoutMeaningIsRefused() {
    assertThatThrownBy(() -> Column.column("x", " ", "text", r -> "")).hasMessageContaining("x");
    assertThatThrownBy(() -> Column.column("x", "An x.", "", r -> "")).hasMessageContaining("x");
    assertThatThrownBy(() -> Column.column("X y", "An x.", "text", r -> ""))
        .hasMessageContaining("like_this");
  }

  /** {@code -Dcodebook=refresh} writes the page anew. */
  @Test
  void theCodebookInTheDocsIsTheOneThatIsWritten() throws IOException {
    if (System.getProperty("codebook", "").equals("refresh")) {
      Files.writeString(CODEBOOK, Codebook.page());
    }
    assertThat(Codebook.page()).isEqualTo(Files.readString(CODEBOOK));
    for (String line : Codebook.page().lines().toList()) {
      assertThat(line.startsWith("|") ? line.replaceAll("[^|]", "").length() : 4).isEqualTo(4);
    }
  }
}
