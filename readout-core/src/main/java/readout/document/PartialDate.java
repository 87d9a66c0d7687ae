/* SPDX-License-Identifier: Apache-2.0 */
package readout.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date of which parts may be unknown, written as ISO 8601 writes them: {@code
 * 2022-02-12}, {@code 2022-02}, {@code 2015}, and {@code --02-12} for a twelfth of February of an
 * unknown year. A part that is not known is left out, never guessed.
 *
 * @param year empty when not known
 * @param month 1 to 12, empty when not known
 * @param day 1 to 31, empty when not known; only with a month
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{4})|-)(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  public PartialDate {
    if (year.isEmpty() && month.isEmpty()) {
      throw new IllegalArgumentException("a date with neither year nor month says nothing");
    }
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day without its month is no date");
    }
    try {
      if (day.isPresent() && year.isPresent()) {
        LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt());
      } else if (day.isPresent()) {
        MonthDay.of(month.getAsInt(), day.getAsInt());
      } else if (month.isPresent()) {
        YearMonth.of(2000, month.getAsInt());
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + e.getMessage(), e);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        OptionalInt.of(date.getYear()),
        OptionalInt.of(date.getMonthValue()),
        OptionalInt.of(date.getDayOfMonth()));
  }

  public static PartialDate ofMonthDay(int month, int day) {
    return new PartialDate(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day));
  }

  /**
   * Reads what {@link #toString()} writes; a date with a time behind it ({@code 2022-02-12T10:00Z})
   * gives its day.
   */
  public static Optional<PartialDate> parse(String written) {
    Matcher m = WRITTEN.matcher(written.strip());
    if (!m.lookingAt() || (m.end() < written.strip().length() && m.group(3) == null)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(number(m.group(1)), number(m.group(2)), number(m.group(3))));
    } catch (IllegalArgumentException noSuchDate) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** The day, when year, month and day are all known. */
  public Optional<LocalDate> toLocalDate() {
    return year.isPresent() && day.isPresent()
        ? Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  /**
   * This date with {@code other}'s year where ours is unknown; itself where that would be no date
   * (29 February).
   */
  public PartialDate withYear(int other) {
    try {
      return year.isPresent() ? this : new PartialDate(OptionalInt.of(other), month, day);
    } catch (IllegalArgumentException noSuchDate) {
      return this;
    }
  }

  @Override
  public String toString() {
    StringBuilder out =
        new StringBuilder(year.isPresent() ? String.format("%04d", year.getAsInt()) : "-");
    month.ifPresent(m -> out.append(String.format("-%02d", m)));
    day.ifPresent(d -> out.append(String.format("-%02d", d)));
    return out.toString();
  }
}
