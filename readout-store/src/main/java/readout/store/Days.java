/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import readout.document.PartialDate;

/**
 * The days that a finding may be of: from the first to the last, both as ISO days; both empty where
 * none is known.
 *
 * @param basis whose day it is
 */
public record Days(String from, String to, Basis basis) {
  /** Whose day a finding's day is. */
  public enum Basis {
    /** The text tells when. */
    TOLD,
    /** The text does not tell: the day of the report. */
    REPORTED,
    /** Neither is known. */
    NONE;

    String stored() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The first day; empty when none is known. */
  public Optional<LocalDate> first() {
    return from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from));
  }

  /** The last day; empty when none is known. */
  public Optional<LocalDate> last() {
    return to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to));
  }

  static final Days NONE = new Days("", "", Basis.NONE);

  /** From the first day of {@code from} to the last of {@code to}; none without a year. */
  static Optional<Days> told(Optional<PartialDate> from, Optional<PartialDate> to) {
    Optional<LocalDate> first = from.or(() -> to).flatMap(Days::first);
    Optional<LocalDate> last = to.or(() -> from).flatMap(Days::last);
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      return Optional.empty();
    }
    return Optional.of(new Days(first.get().toString(), last.get().toString(), Basis.TOLD));
  }

  /** The day of a report. */
  static Optional<Days> reported(Optional<PartialDate> day) {
    return told(day, day).map(d -> new Days(d.from, d.to, Basis.REPORTED));
  }

  static Optional<LocalDate> first(PartialDate date) {
    return date.year().isEmpty()
        ? Optional.empty()
        : Optional.of(
            LocalDate.of(date.year().getAsInt(), date.month().orElse(1), date.day().orElse(1)));
  }

  private static Optional<LocalDate> last(PartialDate date) {
    if (date.day().isPresent() || date.year().isEmpty()) {
      return first(date);
    }
    int year = date.year().getAsInt();
    return Optional.of(
        date.month().isPresent()
            ? YearMonth.of(year, date.month().getAsInt()).atEndOfMonth()
            : LocalDate.of(year, 12, 31));
  }
}
