/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import java.util.List;

/** What each table and column means, as a page: from the columns themselves. */
public final class Codebook {
  private static final String HEAD =
      """
      # Codebook

      What each column of the tables means. One row is one finding. An empty cell is either an empty list, a thing that the
      column's own meaning allows to be absent, or a value that is not known: then the row's column `missing` says why, as
      `where=NOT_STATED;cameo=NOT_CODED`. Nothing unknown is guessed.
      """;

  private static final String LAST =
      """
      | `missing` | Why cells of this row are empty that could have been filled. | column=REASON; a list, joined with ";" |
      | `document_hash` | Hash of the document's text: tells two documents of one id apart. | sha256: and 64 hexadecimal digits |
      """;

  private Codebook() {}

  /** In Markdown. */
  public static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    for (RecordTable<?> table : RecordTable.ALL) {
      page.append("\n## ").append(table.name()).append("\n\n");
      page.append(table.about()).append("\n\n| column | meaning | values |\n|---|---|---|\n");
      lines(table.columns(), page);
      page.append(LAST);
    }
    return page.toString();
  }

  private static <F> void lines(List<Column<F>> columns, StringBuilder page) {
    for (Column<F> column : columns) {
      page.append(
          "| `%s` | %s | %s |\n".formatted(column.name(), column.meaning(), column.values()));
    }
  }
}
