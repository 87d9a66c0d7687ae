/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import readout.lexicon.LexiconException;
import readout.lexicon.Table;

/**
 * Why a finding is there: the stage and the rule that decided, and the row of data that let it.
 *
 * @param row {@code cues.tsv#warn/V}; empty where the rule needs none
 * @param place file and line of the row; empty where this program has no such row
 * @param cells the row's cells by column, the empty ones left out
 */
public record Why(String stage, String rule, String row, String place, List<Fact> cells) {
  private static final String FOLDER = "lexicon/en/";
  private static final ConcurrentHashMap<String, Why> KNOWN = new ConcurrentHashMap<>();

  /**
   * @param trace {@code {"stage", "rule", "row"}}
   */
  static Why of(JsonNode trace) {
    String stage = trace.path("stage").asText("");
    String rule = trace.path("rule").asText("");
    Why row = KNOWN.computeIfAbsent(trace.path("row").asText(""), Why::find);
    return new Why(stage, rule, row.row, row.place, row.cells);
  }

  private static Why find(String key) {
    Why nowhere = new Why("", "", key, "", List.of());
    int hash = key.indexOf('#');
    if (hash < 1 || !key.substring(0, hash).matches("[a-z-]+\\.tsv")) {
      return nowhere; // a record may come from anywhere: only names of our own tables are opened
    }
    String file = FOLDER + key.substring(0, hash);
    try {
      Table table = Table.load(file);
      return table.rows().stream()
          .filter(row -> row.isNamedBy(key))
          .findFirst()
          .map(
              row ->
                  new Why("", "", key, "data/%s:%d".formatted(file, row.line()), cells(table, row)))
          .orElse(nowhere);
    } catch (LexiconException notThere) {
      return nowhere;
    }
  }

  private static List<Fact> cells(Table table, Table.Row row) {
    return table.columns().stream()
        .filter(column -> !row.get(column).isEmpty())
        .map(column -> Fact.of(column, row.get(column)))
        .toList();
  }
}
