/* SPDX-License-Identifier: Apache-2.0 */
package readout.store.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import readout.store.Found;
import readout.store.Kind;
import readout.store.Query;
import readout.store.Store;

/** A format in which all rows of a query can be written, in the order in which it shows them. */
public enum ExportFormat {
  /**
   * One JSON object a line: the columns, and under {@code finding} what the record holds. Of {@code
   * kind:documents}, the records themselves, as {@code readout add} takes them.
   */
  JSONL {
    @Override
    public void write(Store store, Query query, OutputStream out) throws IOException {
      Writer lines = writer(out);
      each(store, query, row -> lines.append(line(store, row)).append('\n'));
      lines.flush();
    }
  },
  /** Comma-separated, as RFC 4180 says, in UTF-8, with a line of headings. */
  CSV {
    @Override
    public void write(Store store, Query query, OutputStream out) throws IOException {
      CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
      Writer lines = writer(out);
      format.printRecord(lines, ExportColumn.ALL.stream().map(ExportColumn::name).toArray());
      each(
          store,
          query,
          row ->
              format.printRecord(
                  lines, ExportColumn.ALL.stream().map(c -> c.cell().apply(row)).toArray()));
      lines.flush();
    }
  },
  /** Apache Parquet: days as dates, what is not known as null. */
  PARQUET {
    @Override
    public void write(Store store, Query query, OutputStream out) throws IOException {
      ParquetExport.write(store, query, out);
    }
  };

  private static final JsonMapper JSON = new JsonMapper();

  /** What is done with a row. */
  interface Step {
    void with(Found row) throws IOException;
  }

  /**
   * Writes all rows; the stream stays open.
   *
   * @throws IOException when the stream takes no more
   */
  public abstract void write(Store store, Query query, OutputStream out) throws IOException;

  /** As it is named on the command line, and as files of it end. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name. */
  public static Optional<ExportFormat> named(String ending) {
    return Arrays.stream(values()).filter(f -> f.ending().equals(ending)).findFirst();
  }

  /** The names of all. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ExportFormat::ending).toList();
  }

  static void each(Store store, Query query, Step step) throws IOException {
    try {
      store.each(
          query,
          row -> {
            try {
              step.with(row);
            } catch (IOException full) {
              throw new UncheckedIOException(full);
            }
          });
    } catch (UncheckedIOException full) {
      throw full.getCause();
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  private static String line(Store store, Found row) throws IOException {
    if (row.kind() == Kind.DOCUMENT) {
      return store.record(row.source().key()).orElseThrow();
    }
    ObjectNode object = JSON.createObjectNode();
    for (ExportColumn column : ExportColumn.ALL) {
      String cell = column.cell().apply(row);
      if (column.type().equals("INTEGER")) {
        object.put(column.name(), Integer.parseInt(cell));
      } else if (column.type().equals("DATE") && cell.isEmpty()) {
        object.putObject(column.name()).put("missing", "NOT_KNOWN");
      } else {
        object.put(column.name(), cell);
      }
    }
    object.set("finding", row.json());
    return JSON.writeValueAsString(object)
        .replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
