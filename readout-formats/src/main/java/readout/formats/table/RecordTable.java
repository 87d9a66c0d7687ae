/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.document.Value;
import readout.formats.Findings;

/**
 * One table of the record: which findings are its rows, and its columns.
 *
 * <p>Every table opens with the columns of the document and ends with {@code missing}, which says
 * why cells are empty that could have been filled, and {@code document_hash}, which together with
 * {@code document} tells rows of two inputs of one name apart.
 */
public final class RecordTable<F> {
  /** All tables, in the order of the codebook. */
  public static final List<RecordTable<?>> ALL =
      List.of(
          DocumentTable.TABLE,
          ActorTable.TABLE,
          StatementTable.TABLE,
          EventTable.TABLE,
          CommitmentTable.TABLE,
          ContactTable.TABLE,
          OtherTables.AGREEMENTS,
          OtherTables.CLAIMS,
          OtherTables.AUTHOR_VOICE);

  private final String name;
  private final String about;
  private final Function<Findings, List<F>> rows;
  private final List<Column<F>> columns;

  /**
   * @param about what a row is, in a sentence
   */
  RecordTable(
      String name, String about, Function<Findings, List<F>> rows, List<Column<F>> columns) {
    this.name = name;
    this.about = about;
    this.rows = rows;
    this.columns = Columns.join(Columns.document(), columns);
    if (headings().stream().distinct().count() != headings().size()) {
      throw new IllegalArgumentException("two columns of " + name + " have one name");
    }
  }

  /** As {@code --format} and the file are called: {@code author-voice}. */
  public String name() {
    return name;
  }

  public String about() {
    return about;
  }

  /** All columns but the last two, which no finding fills. */
  public List<Column<F>> columns() {
    return columns;
  }

  public List<String> headings() {
    List<String> headings = new ArrayList<>(columns.stream().map(Column::name).toList());
    headings.add("missing");
    headings.add("document_hash");
    return headings;
  }

  /** Cells in the order of the headings, a list a finding. */
  public List<List<String>> cells(Findings findings) {
    List<List<String>> all = new ArrayList<>();
    String hash = rows.apply(findings).isEmpty() ? "" : findings.document().hash();
    for (F finding : rows.apply(findings)) {
      List<String> row = row(new Row<>(findings, finding));
      row.add(hash);
      all.add(row);
    }
    return all;
  }

  private List<String> row(Row<F> row) {
    List<String> cells = new ArrayList<>(columns.size() + 2);
    List<String> missing = new ArrayList<>();
    for (Column<F> column : columns) {
      Value<String> cell = column.cell().apply(row);
      cells.add(cell.toOptional().orElse(""));
      if (cell instanceof Value.Missing<String> unknown) {
        missing.add(column.name() + "=" + unknown.reason());
      }
    }
    cells.add(String.join(";", missing));
    return cells;
  }

  /** The table of this name. */
  public static Optional<RecordTable<?>> named(String name) {
    return ALL.stream().filter(table -> table.name.equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name;
  }
}
