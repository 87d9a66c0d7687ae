/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import readout.formats.Lines.Line;

/**
 * The rows of a CSV file, each parsed by itself.
 *
 * <p>A quotation mark that is never closed would make a parser swallow the rest of the file. So the
 * lines of a row are gathered first: while a quoted cell is open, the next line belongs to the row.
 * If the cell never closes, or what was gathered is no row with as many cells as the header, then
 * only the row's first line is refused, and the lines behind it are looked at anew.
 */
final class CsvRows {
  /** Characters that a row may have before an open quotation mark is taken for a mistake. */
  private static final int LONGEST_ROW = 8 * 1024 * 1024;

  private final Lines lines;
  private final Deque<Line> again = new ArrayDeque<>();
  private CSVFormat format = CSVFormat.RFC4180;

  sealed interface Row {
    /** From 1. */
    long line();
  }

  record Good(long line, CSVRecord cells) implements Row {}

  record Bad(long line, String reason) implements Row {}

  CsvRows(Lines lines) {
    this.lines = lines;
  }

  /**
   * The cells of the first row, which also tell the delimiter.
   *
   * @throws IOException when there is none that can be read
   */
  List<String> header() throws IOException {
    Optional<Line> first = line();
    if (first.isEmpty() || first.get().text().isBlank()) {
      throw new IOException("its first line is empty - it should name the columns");
    }
    char delimiter = delimiter(first.get().text());
    format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    again.push(first.get());
    Row row = next(Integer.MAX_VALUE).orElseThrow();
    if (row instanceof Bad bad) {
      throw new IOException("its first line should name the columns: " + bad.reason());
    }
    return ((Good) row).cells().toList();
  }

  private static char delimiter(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /**
   * The next row; empty at the end. Blank lines between rows are passed over.
   *
   * @param columns how many cells a row has at most
   */
  Optional<Row> next(int columns) throws IOException {
    List<Line> row = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    State state = State.START;
    Optional<Line> line = line();
    while (line.isPresent() && line.get().text().isBlank() && !line.get().tooLong()) {
      line = line();
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    while (line.isPresent()) {
      row.add(line.get());
      text.append(line.get().text());
      state = after(line.get().text(), state);
      if (line.get().tooLong() || state != State.QUOTED || text.length() > LONGEST_ROW) {
        break;
      }
      line = line();
    }
    long first = row.get(0).number();
    if (row.get(0).tooLong()) {
      return Optional.of(new Bad(first, Line.TOO_LONG));
    }
    if (state == State.QUOTED) {
      return Optional.of(bad(row, "a cell opens with a quotation mark that is never closed"));
    }
    return Optional.of(parse(row, text.toString(), columns));
  }

  private Row parse(List<Line> row, String text, int columns) {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        return bad(row, "the line holds " + records.size() + " rows");
      }
      int cells = records.get(0).size();
      if (cells > columns) {
        return bad(
            row, "the row has " + cells + " cells where the header names " + columns + " columns");
      }
      if (cells < columns && row.size() > 1) {
        return bad(row, "a cell opens with a quotation mark that seems never closed");
      }
      return new Good(row.get(0).number(), records.get(0));
    } catch (IOException | UncheckedIOException e) {
      return bad(row, "a quotation mark stands within a cell or opens one that is not closed");
    }
  }

  /** Refuses the first line of a row; those behind it will be looked at anew. */
  private Bad bad(List<Line> row, String reason) {
    for (int i = row.size() - 1; i > 0; i--) {
      again.push(row.get(i));
    }
    return new Bad(
        row.get(0).number(),
        reason + " - put such a cell in quotation marks and double those within it");
  }

  private Optional<Line> line() throws IOException {
    return again.isEmpty() ? lines.next() : Optional.of(again.pop());
  }

  private enum State {
    /** Where a cell begins. */
    START,
    /** In a cell without quotation marks, or behind the closing one. */
    PLAIN,
    QUOTED
  }

  private State after(String text, State before) {
    char delimiter = format.getDelimiterString().charAt(0);
    State state = before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (state == State.QUOTED) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else if (c == '"') {
          state = State.PLAIN;
        }
      } else if (c == delimiter || c == '\n') {
        state = State.START;
      } else {
        state = c == '"' && state == State.START ? State.QUOTED : State.PLAIN;
      }
    }
    return state;
  }
}
