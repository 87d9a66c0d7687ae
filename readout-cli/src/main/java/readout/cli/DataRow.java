/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.List;
import java.util.stream.Collectors;
import readout.lexicon.LexiconException;
import readout.lexicon.Table;

/** Finds the row of data that a trace names, so that a person can read and change it. */
final class DataRow {
  private static final String FOLDER = "lexicon/en/";

  private DataRow() {}

  /**
   * @param key as a trace names it, {@code cues.tsv#warn/V}; empty for no row
   * @return {@code file#key}, then the row: file, line, and its cells by column; only the first
   *     where the file is not to be had
   */
  static List<String> find(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    String file = FOLDER + key.substring(0, Math.max(0, key.indexOf('#')));
    try {
      Table table = Table.load(file);
      return table.rows().stream()
          .filter(row -> row.isNamedBy(key))
          .findFirst()
          .map(
              row ->
                  List.of(
                      key,
                      "%s%s:%d".formatted(DataFiles.FOLDER, file, row.line()),
                      cells(table, row)))
          .orElseGet(() -> List.of(key));
    } catch (LexiconException notThere) {
      return List.of(key);
    }
  }

  private static String cells(Table table, Table.Row row) {
    return table.columns().stream()
        .filter(column -> !row.get(column).isEmpty())
        .map(column -> column + "=" + row.get(column))
        .collect(Collectors.joining("  "));
  }
}
