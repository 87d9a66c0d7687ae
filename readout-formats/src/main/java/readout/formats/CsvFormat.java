/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import readout.document.Document;
import readout.document.Origin;
import readout.text.Text;

/**
 * CSV with a header row (RFC 4180; also with semicolons or tabs, told by the header): one document
 * a row. The columns are {@code text}, and if there are any {@code id, date, url, publisher,
 * title}, in any order and under the usual other names ({@code columns.tsv}); every other column is
 * carried to the record under {@code extra} and never read. Without an id a document is called by
 * its file and line: {@code wire-17}.
 */
public final class CsvFormat implements Format {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public Set<String> endings() {
    return Set.of("csv", "tsv");
  }

  /** Never: prose has commas too, so a stream is not taken for CSV. */
  @Override
  public boolean recognises(String head) {
    return false;
  }

  @Override
  public long estimate(Path file) throws IOException {
    return Math.max(Lines.estimate(file) - 1, 1);
  }

  @Override
  public Iterator<Input> read(Source source) throws IOException {
    CsvRows rows = new CsvRows(source.lines());
    CsvColumns columns = CsvColumns.of(rows.header());
    return new Rows() {
      @Override
      boolean more(List<Input> found) throws IOException {
        Optional<CsvRows.Row> row = rows.next(columns.size());
        row.ifPresent(r -> document(source, columns, r, found));
        return row.isPresent();
      }
    };
  }

  private static void document(
      Source source, CsvColumns columns, CsvRows.Row row, List<Input> found) {
    if (row instanceof CsvRows.Bad bad) {
      found.add(Input.refused(source.name(), bad.line(), bad.reason()));
      return;
    }
    CSVRecord cells = ((CsvRows.Good) row).cells();
    Map<String, String> known = columns.known(cells);
    Origin origin =
        OriginFields.read(
            known, problem -> found.add(Input.refused(source.name(), row.line(), problem)));
    String id =
        Optional.ofNullable(known.get("id"))
            .filter(given -> !given.isBlank())
            .orElse(source.id() + "-" + row.line());
    Document document =
        new Document(
            id,
            Text.of(known.getOrDefault("text", "")),
            origin.orElse(Origin.at(source.name())),
            columns.extra(cells));
    found.add(new Input.Read(document, source.name(), row.line()));
  }
}
