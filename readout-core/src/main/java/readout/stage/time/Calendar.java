/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import readout.document.PartialDate;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Step;
import readout.reading.Dateline;
import readout.reading.Layer;
import readout.reading.Reading;

/**
 * The day that a report counts from: its dateline's, else that of its publication. Where that day
 * is not known to the year, nothing is counted; a dateline's "Feb. 12" is still today.
 */
final class Calendar {
  /** Days within which a day without year or tense is taken to lie. */
  private static final int NEAR = 60;

  private final Optional<PartialDate> today;
  private final Optional<LocalDate> day;

  private Calendar(Optional<PartialDate> today) {
    this.today = today;
    this.day = today.flatMap(PartialDate::toLocalDate);
  }

  static Calendar of(Reading reading) {
    Optional<PartialDate> published = reading.document().origin().published();
    Optional<PartialDate> dateline =
        reading.get(Layer.DATELINE).toOptional().flatMap(Dateline::date);
    return new Calendar(dateline.or(() -> published).filter(d -> d.day().isPresent()));
  }

  Optional<LocalDate> day() {
    return day;
  }

  /** So many days from today; today itself may lack its year. */
  Optional<Days> day(int away) {
    return away == 0 ? today.map(t -> new Days(t, t)) : day.map(d -> Days.of(d.plusDays(away)));
  }

  /** A bare weekday, by the tense it stands in; unclear but for today's when there is none. */
  Optional<Days> weekday(int number, Tense tense) {
    DayOfWeek name = DayOfWeek.of(number);
    return day.filter(d -> tense != Tense.NONE || d.getDayOfWeek() == name)
        .map(
            d ->
                d.with(
                    tense == Tense.COMING
                        ? TemporalAdjusters.nextOrSame(name)
                        : TemporalAdjusters.previousOrSame(name)))
        .map(Days::of);
  }

  /**
   * "last Friday", "this Friday", "next Friday". Said on a Saturday, "last Friday" may be yesterday
   * or the week before; said on a Monday, "next Friday" this week's or the one after: such a day
   * stays unknown.
   */
  Optional<Days> weekday(int number, int shift) {
    DayOfWeek name = DayOfWeek.of(number);
    return day.flatMap(
        d -> {
          LocalDate thisWeek =
              d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(name);
          LocalDate found =
              switch (shift) {
                case -1 -> d.with(TemporalAdjusters.previous(name));
                case 1 -> d.with(TemporalAdjusters.next(name));
                default -> thisWeek;
              };
          boolean unclear =
              shift == -1 && found.equals(d.minusDays(1)) || shift == 1 && found.equals(thisWeek);
          return unclear ? Optional.empty() : Optional.of(Days.of(found));
        });
  }

  /** A unit of the calendar, so many away from the present one. */
  Optional<Days> unit(Step step, int away) {
    return day.map(d -> unit(d, step, away));
  }

  private static Days unit(LocalDate d, Step step, int away) {
    LocalDate monday = d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (step) {
      case MINUTE, HOUR -> Days.of(d);
      case DAY -> Days.of(d.plusDays(away));
      case WEEK -> Days.of(monday.plusWeeks(away), monday.plusWeeks(away).plusDays(6));
      case FORTNIGHT ->
          Days.of(monday.plusWeeks(2L * away), monday.plusWeeks(2L * away).plusDays(13));
      case WEEKEND ->
          Days.of(monday.plusWeeks(away).plusDays(5), monday.plusWeeks(away).plusDays(6));
      case MONTH -> new Days(Days.month(d.plusMonths(away)), Days.month(d.plusMonths(away)));
      case QUARTER -> {
        LocalDate first =
            d.withDayOfMonth(1).minusMonths((d.getMonthValue() - 1) % 3).plusMonths(3L * away);
        yield new Days(Days.month(first), Days.month(first.plusMonths(2)));
      }
      case YEAR -> Days.years(d.getYear() + away, d.getYear() + away);
      case DECADE -> {
        int first = d.getYear() - d.getYear() % 10 + 10 * away;
        yield Days.years(first, first + 9);
      }
    };
  }

  /** The day, week, month or year so many units before (negative) or after today. */
  Optional<Days> away(Step step, int count) {
    return day.map(
        d ->
            switch (step) {
              case MINUTE, HOUR -> Days.of(d);
              case DAY -> Days.of(d.plusDays(count));
              case WEEKEND, WEEK -> unit(d, Step.WEEK, count);
              case FORTNIGHT -> unit(d, Step.WEEK, 2 * count);
              case MONTH -> unit(d, Step.MONTH, count);
              case QUARTER -> unit(d, Step.MONTH, 3 * count);
              case YEAR -> unit(d, Step.YEAR, count);
              case DECADE -> unit(d, Step.YEAR, 10 * count);
            });
  }

  /** From today to so many units on, or from so many units back to today. */
  Optional<Days> stretch(Step step, int count) {
    return day.flatMap(
        d ->
            shifted(d, step, count)
                .map(other -> other.isBefore(d) ? Days.of(other, d) : Days.of(d, other)));
  }

  private static Optional<LocalDate> shifted(LocalDate d, Step step, int count) {
    return switch (step) {
      case MINUTE -> Optional.empty();
      case HOUR ->
          Optional.of(d.plusDays((long) Math.signum(count) * ((Math.abs(count) + 23) / 24)));
      case DAY -> Optional.of(d.plusDays(count));
      case WEEKEND, WEEK -> Optional.of(d.plusWeeks(count));
      case FORTNIGHT -> Optional.of(d.plusWeeks(2L * count));
      case MONTH -> Optional.of(d.plusMonths(count));
      case QUARTER -> Optional.of(d.plusMonths(3L * count));
      case YEAR -> Optional.of(d.plusYears(count));
      case DECADE -> Optional.of(d.plusYears(10L * count));
    };
  }

  /**
   * The year of a day or month that stands without one: the nearest in the direction of the tense;
   * without a tense, the year of a day that is near. Empty where it cannot be told.
   */
  OptionalInt yearOf(int month, OptionalInt dayOfMonth, Tense tense) {
    if (day.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate now = day.get();
    if (tense == Tense.NONE) {
      return dayOfMonth.isPresent() ? near(now, month, dayOfMonth.getAsInt()) : OptionalInt.empty();
    }
    boolean sameMonth = dayOfMonth.isEmpty() && now.getMonthValue() == month;
    int here = month * 100 + (sameMonth ? now.getDayOfMonth() : dayOfMonth.orElse(1));
    int there = now.getMonthValue() * 100 + now.getDayOfMonth();
    int away = tense == Tense.PAST ? (here <= there ? 0 : -1) : (here >= there ? 0 : 1);
    return OptionalInt.of(now.getYear() + away);
  }

  private static OptionalInt near(LocalDate now, int month, int dayOfMonth) {
    return IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
        .filter(
            year ->
                date(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(dayOfMonth))
                    .flatMap(PartialDate::toLocalDate)
                    .filter(d -> Math.abs(ChronoUnit.DAYS.between(now, d)) <= NEAR)
                    .isPresent())
        .findFirst();
  }

  /** How closely a unit is told. */
  static Precision precision(Step step) {
    return switch (step) {
      case MINUTE, HOUR, DAY -> Precision.DAY;
      case WEEK, FORTNIGHT -> Precision.WEEK;
      case WEEKEND -> Precision.RANGE;
      case MONTH -> Precision.MONTH;
      case QUARTER -> Precision.QUARTER;
      case YEAR -> Precision.YEAR;
      case DECADE -> Precision.DECADE;
    };
  }

  /** A date from its parts; empty for one that does not exist, such as 30 February. */
  static Optional<PartialDate> date(OptionalInt year, OptionalInt month, OptionalInt dayOfMonth) {
    try {
      return Optional.of(new PartialDate(year, month, dayOfMonth));
    } catch (IllegalArgumentException noSuchDate) {
      return Optional.empty();
    }
  }
}
