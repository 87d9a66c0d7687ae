/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A documented data file: UTF-8, tab-separated, comments first.
 *
 * <pre>
 * # What the file is about, in a sentence or two.
 * # format: what each column holds
 * # source: where the rows come from
 * # licence: SPDX identifier
 * # version: date of the last change, 2026-11-24
 * lemma     type           example
 * say       communication  [src:Officials] [cue:said] [con:that the bridge was safe].
 * </pre>
 *
 * The four named comments are required; the first line that is neither a comment nor blank names
 * the columns. An empty cell may be written {@code -}. A cell that holds a list separates its items
 * with {@code |}. Everything wrong with a file is reported with file, line, reason and the next
 * step ({@link LexiconException}).
 */
public final class Table {
  private static final List<String> REQUIRED = List.of("format", "source", "licence", "version");

  private final String file;
  private final Map<String, String> header;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String file, Map<String, String> header, List<String> columns, List<Row> rows) {
    this.file = file;
    this.header = header;
    this.columns = columns;
    this.rows = rows;
  }

  /** One data row. */
  public final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** Line in the file, from 1. */
    public int line() {
      return line;
    }

    /** The cell, without white space at its ends; empty for {@code -} or nothing. */
    public String get(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new LexiconException(
            file, line, "no column \"" + column + "\"", "the columns are " + columns);
      }
      return cells.get(i);
    }

    /** The items of a cell that holds a list. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    /** The cell, or empty where the table has no such column. */
    public String optional(String column) {
      return columns.contains(column) ? get(column) : "";
    }

    /** What a trace names as the row that decided: {@code cues.tsv#warn}. */
    public String key() {
      return file.substring(file.lastIndexOf('/') + 1) + "#" + cells.get(0);
    }

    /**
     * Whether a trace means this row: a table with several rows a word adds another cell to the key
     * ({@code cues.tsv#claim/N}), and spellings of one word go by the first.
     */
    public boolean isNamedBy(String trace) {
      String key = key().replaceFirst("\\|.*", "");
      return trace.equals(key) || cells.stream().anyMatch(cell -> trace.equals(key + "/" + cell));
    }

    /** The cell as one of the enum's constants, written as their {@code toString} writes them. */
    public <E extends Enum<E>> E get(String column, Class<E> type) {
      String cell = get(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.toString().equals(cell)) {
          return constant;
        }
      }
      throw problem(
          "\"" + cell + "\" is no " + column,
          "use one of " + Arrays.toString(type.getEnumConstants()));
    }

    /**
     * The cell as a share, written with two digits: {@code 0.85}.
     *
     * @throws LexiconException for anything but {@code 0.00} to {@code 1.00}
     */
    public double share(String column) {
      String cell = get(column);
      if (!cell.matches("0\\.\\d\\d|1\\.00")) {
        throw problem("\"" + cell + "\" is no " + column, "write two digits from 0.00 to 1.00");
      }
      return Double.parseDouble(cell);
    }

    public LexiconException problem(String reason, String next) {
      return new LexiconException(file, line, reason, next);
    }
  }

  /** A file of the project's own data, such as {@code lexicon/en/cues.tsv}. */
  public static Table load(String path) {
    try (InputStream in = Table.class.getResourceAsStream("/readout/data/" + path)) {
      if (in == null) {
        throw new LexiconException(
            path, 0, "no such data file", "it should stand under data/ in the project");
      }
      return read(path, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new LexiconException(path, 0, "cannot be read: " + e.getMessage(), "check the file");
    }
  }

  /** A file from anywhere; {@code file} is what its errors and traces call it. */
  public static Table read(String file, Reader characters) throws IOException {
    Table table = new Table(file, new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    table.fill(characters, List.of());
    for (String name : REQUIRED) {
      if (!table.header.containsKey(name)) {
        throw new LexiconException(
            file, 1, "the comment \"# " + name + ": …\" is missing", "add it above the columns");
      }
    }
    return table;
  }

  /**
   * A user's list: as {@link #read}, but no comment is required, cells missing at the end of a line
   * are empty, and where the first line does not hold the name of the first of these columns, the
   * columns are these.
   *
   * @param columns at least one
   */
  public static Table list(String file, Reader characters, List<String> columns)
      throws IOException {
    Table table = new Table(file, new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    table.fill(characters, columns);
    return table;
  }

  /**
   * @param usual columns of a list that may be without a line of them; none where it may not
   */
  private void fill(Reader characters, List<String> usual) throws IOException {
    BufferedReader lines = new BufferedReader(characters);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          header.putIfAbsent(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
        }
      } else if (!line.isBlank()) {
        line(number, cells(line), usual);
      }
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1))
        .map(String::strip)
        .map(c -> c.equals("-") ? "" : c)
        .toList();
  }

  /** One line that is no comment: the columns' names, or a row. */
  private void line(int number, List<String> cells, List<String> usual) {
    if (columns.isEmpty()) {
      boolean named = usual.isEmpty() || cells.contains(usual.get(0));
      columns.addAll(named ? cells : usual);
      if (named) {
        return;
      }
    }
    int missing = columns.size() - cells.size();
    if (missing < 0 || missing > 0 && usual.isEmpty()) {
      throw new LexiconException(
          file,
          number,
          cells.size() + " cells where there are " + columns.size() + " columns",
          "separate cells with one tab each; write - for an empty one");
    }
    List<String> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(missing, ""));
    rows.add(new Row(number, List.copyOf(all)));
  }

  public String file() {
    return file;
  }

  /** What a header comment says: {@code version}, {@code licence}. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(header.get(name));
  }

  public List<String> columns() {
    return List.copyOf(columns);
  }

  public List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }
}
