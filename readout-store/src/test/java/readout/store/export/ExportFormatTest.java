/* SPDX-License-Identifier: Apache-2.0 */
package readout.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.DocumentRecord;
import readout.store.Found;
import readout.store.Query;
import readout.store.Store;
import readout.store.Synthetic;

final class ExportFormatTest {
  @TempDir Path folder;
  private Store store;
  private Query query;

  @BeforeEach
  void fill() throws Exception {
    store = Store.open(folder.resolve("talks.db"));
    List<DocumentRecord> records = new ArrayList<>();
    for (int n = 0; n < 150; n++) {
      records.add(DocumentRecord.parse(Synthetic.line(n)));
    }
    store.addAll(records);
    query = Query.parse("actor:RUS,USA,CHN,FRA -type:meeting after:2020");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<Found> shown() {
    List<Found> shown = new ArrayList<>();
    store.each(query, shown::add);
    assertThat(shown).hasSizeGreaterThan(250);
    return shown;
  }

  private byte[] export(ExportFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(store, query, out);
    return out.toByteArray();
  }

  @Test
  void jsonLinesHoldWhatTheQueryShows() throws Exception {
    JsonMapper json = new JsonMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : new String(export(ExportFormat.JSONL), StandardCharsets.UTF_8).split("\n")) {
      rows.add(json.readTree(line));
    }
    List<Found> shown = shown();
    assertThat(rows).extracting(r -> r.get("id").asText()).isEqualTo(ids(shown));
    assertThat(rows.get(0).get("finding").toString()).isEqualTo(shown.get(0).json().toString());
  }

  @Test
  void csvHoldsWhatTheQueryShows() throws Exception {
    String csv = new String(export(ExportFormat.CSV), StandardCharsets.UTF_8);
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv))
            .getRecords();
    List<Found> shown = shown();
    assertThat(rows).extracting(r -> r.get("id")).isEqualTo(ids(shown));
    assertThat(rows)
        .extracting(r -> r.get("words"))
        .isEqualTo(shown.stream().map(Found::words).toList());
  }

  @Test
  void parquetHoldsWhatTheQueryShows() throws Exception {
    Path file = Files.write(folder.resolve("rows.parquet"), export(ExportFormat.PARQUET));
    List<String> ids = new ArrayList<>();
    List<String> days = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            duck.createStatement().executeQuery("select id, day_from from '" + file + "'")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
        days.add(String.valueOf(rows.getObject(2)));
      }
    }
    List<Found> shown = shown();
    assertThat(ids).isEqualTo(ids(shown));
    assertThat(days).isEqualTo(shown.stream().map(row -> row.days().from()).toList());
  }

  @Test
  void documentsAreExportedAsRecords() throws Exception {
    query = Query.parse("kind:documents doc:report-7");
    assertThat(new String(export(ExportFormat.JSONL), StandardCharsets.UTF_8))
        .isEqualTo(Synthetic.line(7) + "\n");
  }

  private static List<String> ids(List<Found> rows) {
    return rows.stream().map(Found::id).toList();
  }
}
