/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import readout.document.PartialDate;

/**
 * A stretch of days, both ends in it: a term of office, the life of a state, or a date of which the
 * day is not known.
 *
 * @param from {@link LocalDate#MIN} where it has no beginning
 * @param to {@link LocalDate#MAX} where it has no end
 */
public record Term(LocalDate from, LocalDate to) {
  public static final Term ALWAYS = new Term(LocalDate.MIN, LocalDate.MAX);

  /** The days that a date may mean; empty where its year is not known. */
  public static Optional<Term> of(PartialDate date) {
    if (date.year().isEmpty()) {
      return Optional.empty();
    }
    int year = date.year().getAsInt();
    if (date.month().isEmpty()) {
      return Optional.of(new Term(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    YearMonth month = YearMonth.of(year, date.month().getAsInt());
    return Optional.of(
        date.toLocalDate()
            .map(day -> new Term(day, day))
            .orElseGet(() -> new Term(month.atDay(1), month.atEndOfMonth())));
  }

  /** A row's columns {@code from} and {@code to}; one that is empty or not there is open. */
  static Term of(Table.Row row) {
    Optional<Term> from = cell(row, "from");
    Optional<Term> to = cell(row, "to");
    Term term =
        new Term(
            from.map(Term::from).orElse(LocalDate.MIN), to.map(Term::to).orElse(LocalDate.MAX));
    if (term.to.isBefore(term.from)) {
      throw row.problem(
          "it ends (" + row.optional("to") + ") before it begins (" + row.get("from") + ")",
          "exchange the two or correct one");
    }
    return term;
  }

  private static Optional<Term> cell(Table.Row row, String column) {
    String written = row.optional(column);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PartialDate.parse(written)
            .flatMap(Term::of)
            .orElseThrow(
                () ->
                    row.problem(
                        "\"" + written + "\" is no date", "write YYYY, YYYY-MM or YYYY-MM-DD")));
  }

  /** {@code 1999-12-31 to 2008-05-07}; an open end is left out. */
  @Override
  public String toString() {
    String begin = from.equals(LocalDate.MIN) ? "" : from + " ";
    return begin + (to.equals(LocalDate.MAX) ? "on" : "to " + to);
  }

  /** Whether every day of {@code date} lies in this term. */
  public boolean covers(Term date) {
    return !date.from.isBefore(from) && !date.to.isAfter(to);
  }

  /** Whether this term was over before the first day of {@code date}. */
  public boolean endsBefore(Term date) {
    return to.isBefore(date.from);
  }

  /** Whether this term begins after the last day of {@code date}. */
  public boolean beginsAfter(Term date) {
    return from.isAfter(date.to);
  }
}
