/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import java.util.List;
import readout.compare.Account;
import readout.compare.Cell;
import readout.compare.Comparison;
import readout.compare.Episode;
import readout.compare.Row;

/**
 * A comparison as CSV, a line a cell: what a spreadsheet can turn into any table. {@code start} and
 * {@code end} are code points of the account's text, from the first piece to the last.
 */
public final class ComparisonCsv {
  private static final List<String> HEADINGS =
      List.of(
          "episode",
          "happening",
          "question",
          "row",
          "difference",
          "why",
          "account",
          "publisher",
          "witness",
          "side",
          "value",
          "accordingTo",
          "restored",
          "start",
          "end");

  private final Csv csv;
  private final StringBuilder out = new StringBuilder();

  private ComparisonCsv(Csv csv) {
    this.csv = csv;
  }

  public static String of(Comparison comparison, Csv csv) {
    ComparisonCsv table = new ComparisonCsv(csv);
    table.out.append(csv.line(HEADINGS));
    comparison.episodes().forEach(table::episode);
    return table.out.toString();
  }

  private void episode(Episode episode) {
    for (Row row : episode.rows()) {
      for (Account account : episode.accounts()) {
        row.of(account).ifPresent(cell -> out.append(line(episode, row, account, cell)));
      }
    }
  }

  private String line(Episode episode, Row row, Account account, Cell cell) {
    return csv.line(
        List.of(
            episode.id(),
            episode.label(),
            row.question().toString(),
            row.label(),
            row.difference().name(),
            row.why(),
            account.id(),
            account.publisher().orElse(""),
            account.witness().id(),
            account.side().orElse(""),
            cell.value(),
            String.join("; ", cell.accordingTo()),
            String.valueOf(cell.restored()),
            String.valueOf(cell.extent().start()),
            String.valueOf(cell.extent().end())));
  }
}
