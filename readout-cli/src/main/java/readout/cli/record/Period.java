/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import readout.document.PartialDate;

/** Stretches of time that a panel counts by. */
public enum Period {
  DAY,
  /** Weeks as ISO 8601 counts them, from Monday. */
  WEEK,
  MONTH,
  YEAR;

  /** First day of the period that a date lies in; empty where the date is coarser than that. */
  public Optional<LocalDate> begin(PartialDate date) {
    OptionalInt year = date.year();
    if (year.isEmpty() || this != YEAR && date.month().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year.getAsInt(), date.month().orElse(1), date.day().orElse(1));
    return switch (this) {
      case YEAR -> Optional.of(first.withDayOfYear(1));
      case MONTH -> Optional.of(first.withDayOfMonth(1));
      case WEEK ->
          date.toLocalDate().map(d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case DAY -> date.toLocalDate();
    };
  }

  public LocalDate next(LocalDate begin) {
    return switch (this) {
      case DAY -> begin.plusDays(1);
      case WEEK -> begin.plusWeeks(1);
      case MONTH -> begin.plusMonths(1);
      case YEAR -> begin.plusYears(1);
    };
  }

  /** {@code 2022-02-12}, {@code 2022-W06}, {@code 2022-02}, {@code 2022}. */
  public String name(LocalDate begin) {
    return switch (this) {
      case DAY -> begin.toString();
      case WEEK ->
          "%04d-W%02d"
              .formatted(
                  begin.get(IsoFields.WEEK_BASED_YEAR),
                  begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> begin.toString().substring(0, 7);
      case YEAR -> begin.toString().substring(0, 4);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
