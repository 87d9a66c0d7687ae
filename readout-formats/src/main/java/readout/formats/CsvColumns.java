/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import readout.lexicon.Table;

/** Which column of a CSV file holds which field; the names are in {@code columns.tsv}. */
final class CsvColumns {
  private static final Map<String, List<String>> NAMES = names();

  private final List<String> header;
  private final Map<String, Integer> fields;

  private CsvColumns(List<String> header, Map<String, Integer> fields) {
    this.header = header;
    this.fields = fields;
  }

  /**
   * @throws IOException when no column holds the text
   */
  static CsvColumns of(List<String> header) throws IOException {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(key(header.get(i)), i);
    }
    Map<String, Integer> fields = new LinkedHashMap<>();
    NAMES.forEach(
        (field, names) ->
            names.stream()
                .filter(columns::containsKey)
                .findFirst()
                .ifPresent(name -> fields.put(field, columns.get(name))));
    if (!fields.containsKey("text")) {
      throw new IOException(
          "its first line names no column \"text\" but "
              + shown(header)
              + " - name the column that holds the text so");
    }
    return new CsvColumns(header, fields);
  }

  private static String shown(List<String> header) {
    String all = header.toString();
    return all.length() <= 120 ? all : all.substring(0, 120) + "…]";
  }

  int size() {
    return header.size();
  }

  /** The fields that Readout knows, by their own names. */
  Map<String, String> known(CSVRecord row) {
    Map<String, String> known = new TreeMap<>();
    fields.forEach(
        (field, column) -> {
          if (column < row.size()) {
            known.put(field, row.get(column));
          }
        });
    return known;
  }

  /** The other cells, by the names that the file gives their columns. */
  Map<String, Object> extra(CSVRecord row) {
    Map<String, Object> extra = new TreeMap<>();
    for (int i = 0; i < Math.min(row.size(), header.size()); i++) {
      if (!fields.containsValue(i)) {
        extra.putIfAbsent(header.get(i), row.get(i));
      }
    }
    return extra;
  }

  private static Map<String, List<String>> names() {
    try (InputStream in = CsvColumns.class.getResourceAsStream("columns.tsv")) {
      if (in == null) {
        throw new IllegalStateException("columns.tsv is not in the jar - build it again");
      }
      Map<String, List<String>> names = new LinkedHashMap<>();
      Table table = Table.read("columns.tsv", new InputStreamReader(in, StandardCharsets.UTF_8));
      for (Table.Row row : table.rows()) {
        List<String> keys = new ArrayList<>();
        row.list("names").forEach(name -> keys.add(key(name)));
        names.put(row.get("field"), keys);
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }
}
