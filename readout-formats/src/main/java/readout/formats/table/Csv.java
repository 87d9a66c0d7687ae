/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import readout.formats.Findings;

/**
 * Tables as CSV: quoted as RFC 4180 says, lines ended by {@code \n}. Cells hold the words as they
 * stand in the text, line breaks included. What no reader of CSV can hold - an unpaired surrogate,
 * NUL - is written as U+FFFD. Thread-safe.
 */
public enum Csv {
  /** For programs: words as they are. */
  PLAIN,
  /**
   * For spreadsheets, which take a cell that begins with {@code = + - @}, a tab or a line break for
   * a formula: an apostrophe before such a cell unless it is a number, and a byte order mark before
   * the header so that they read it as UTF-8.
   */
  SPREADSHEET;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n]");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern UNHOLDABLE = Pattern.compile("[\\x{D800}-\\x{DFFF}\\x00]");

  /** The line of headings. */
  public String header(RecordTable<?> table) {
    return (this == SPREADSHEET ? "\uFEFF" : "") + line(table.headings());
  }

  /** The lines of one document. */
  public String lines(RecordTable<?> table, Findings findings) {
    StringBuilder lines = new StringBuilder();
    table.cells(findings).forEach(row -> lines.append(line(row)));
    return lines.toString();
  }

  /** One line of cells, its line end included. */
  String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    try {
      FORMAT.printRecord(line, cells.stream().map(this::cell).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    return line.toString();
  }

  private String cell(String value) {
    String held = UNHOLDABLE.matcher(value).replaceAll("\uFFFD");
    boolean formula =
        this == SPREADSHEET && FORMULA.matcher(held).lookingAt() && !NUMBER.matcher(held).matches();
    return formula ? "'" + held : held;
  }
}
