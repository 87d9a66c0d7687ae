/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import java.util.function.Function;
import readout.document.Value;

/**
 * One column of a table: heading, line of the codebook, and cells, all in one place.
 *
 * @param name heading, lower case with underscores, unique in its table
 * @param meaning what a cell says, in a sentence for someone who has only the table
 * @param values what a cell may hold: a type, a unit, the words of a closed list
 * @param cell what stands in the row of one finding; a missing value is an empty cell whose reason
 *     goes to the row's column {@code missing}
 */
public record Column<F>(
    String name, String meaning, String values, Function<Row<F>, Value<String>> cell) {
  public Column {
    if (!name.matches("[a-z][a-z_]*")) {
      throw new IllegalArgumentException("a column is named like_this, not \"" + name + "\"");
    }
    if (meaning.isBlank() || values.isBlank()) {
      throw new IllegalArgumentException(
          "column " + name + " does not say what it means and which values it has");
    }
  }

  /** A column that always has its value, be it an empty list. */
  static <F> Column<F> column(
      String name, String meaning, String values, Function<Row<F>, ?> cell) {
    return new Column<>(name, meaning, values, row -> Value.known(cell.apply(row).toString()));
  }

  /** A column whose value may be unknown. */
  static <F> Column<F> maybe(
      String name, String meaning, String values, Function<Row<F>, Value<?>> cell) {
    return new Column<>(name, meaning, values, row -> written(cell.apply(row)));
  }

  private static Value<String> written(Value<?> value) {
    return value instanceof Value.Missing<?> missing
        ? Value.missing(missing.reason())
        : Value.known(((Value.Known<?>) value).value().toString());
  }
}
