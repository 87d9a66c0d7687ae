/* SPDX-License-Identifier: Apache-2.0 */
package readout.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import readout.store.Found;
import readout.store.Query;
import readout.store.Store;

/**
 * Writes Parquet through DuckDB: rows into a table in a temporary folder, and its {@code COPY} to a
 * file there. Needs room for both; nothing is left behind.
 */
final class ParquetExport {
  private ParquetExport() {}

  static void write(Store store, Query query, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("readout-export");
    try (DuckDBConnection duck =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("rows.duckdb"))
                .unwrap(DuckDBConnection.class);
        Statement sql = duck.createStatement()) {
      sql.execute("SET memory_limit = '256MB'");
      sql.execute("SET threads = 1");
      sql.execute("CREATE TABLE rows (" + columns() + ")");
      try (DuckDBAppender rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "rows")) {
        ExportFormat.each(store, query, row -> append(rows, row));
      }
      Path file = folder.resolve("rows.parquet");
      sql.execute("COPY rows TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
      Files.copy(file, out);
    } catch (SQLException e) {
      throw new IOException("Parquet could not be written: " + e.getMessage(), e);
    } finally {
      remove(folder);
    }
  }

  private static String columns() {
    return ExportColumn.ALL.stream()
        .map(column -> column.name() + " " + column.type())
        .collect(Collectors.joining(", "));
  }

  private static void append(DuckDBAppender rows, Found row) throws IOException {
    try {
      rows.beginRow();
      for (ExportColumn column : ExportColumn.ALL) {
        String cell = column.cell().apply(row);
        switch (column.type()) {
          case "INTEGER" -> rows.append(Integer.parseInt(cell));
          case "DATE" -> {
            if (cell.isEmpty()) {
              rows.appendNull();
            } else {
              rows.append(LocalDate.parse(cell));
            }
          }
          default -> rows.append(cell);
        }
      }
      rows.endRow();
    } catch (SQLException e) {
      throw new IOException("Parquet could not be written: " + e.getMessage(), e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inside) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException left) {
      // the system empties its folder for temporary files
    }
  }
}
