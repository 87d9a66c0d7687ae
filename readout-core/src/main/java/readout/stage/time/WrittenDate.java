/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Found;
import readout.lexicon.TimeWords.Meaning;
import readout.lexicon.TimeWords.Step;

/**
 * Days and months by the month's name: "12 February 2022", "Feb. 12", "March 3-5", "May 1994", "in
 * November last year", "last December". A month alone needs a word beside it that makes it a time:
 * May and March are other words too.
 */
final class WrittenDate implements TimeSieve {
  @Override
  public Optional<Moment> at(Scene scene, int at) {
    Line line = scene.line();
    OptionalInt month = line.month(at);
    if (month.isPresent()) {
      return monthFirst(scene, at, month);
    }
    int monthAt = at + (line.is(at + 1, "of") ? 2 : 1);
    if (line.dayOfMonth(at).isPresent() && line.month(monthAt).isPresent()) {
      return withYear(scene, at, monthAt + 1, line.month(monthAt), line.dayOfMonth(at));
    }
    Optional<Found<Meaning>> shift = scene.word(at, Meaning.SHIFT);
    int next = at + shift.map(Found::length).orElse(0);
    return shift
        .filter(s -> line.month(next).isPresent())
        .flatMap(s -> shifted(scene, at, next, s.value()));
  }

  private static Optional<Moment> monthFirst(Scene scene, int at, OptionalInt month) {
    Line line = scene.line();
    OptionalInt day = line.dayOfMonth(at + 1);
    if (day.isPresent()) {
      int to = at + 2;
      OptionalInt last = line.isHyphen(to) ? line.dayOfMonth(to + 1) : OptionalInt.empty();
      return last.isPresent()
          ? days(scene, at, month, day, last)
          : withYear(scene, at, to, month, day);
    }
    Optional<Moment> dated = withYear(scene, at, at + 1, month, OptionalInt.empty());
    boolean alone = dated.filter(d -> d.to() > at + 1).isEmpty();
    return dated.filter(d -> !alone || isTime(scene, at));
  }

  private static boolean isTime(Scene scene, int at) {
    boolean mid = scene.line().isHyphen(at - 1) || scene.line().word(at).contains("-");
    return mid || scene.limitBefore(at).isPresent() || scene.before(at, Meaning.PHASE).isPresent();
  }

  private static Optional<Moment> days(
      Scene scene, int at, OptionalInt month, OptionalInt day, OptionalInt last) {
    Optional<Moment> first = withYear(scene, at, at + 4, month, day);
    return first.flatMap(
        f -> {
          OptionalInt year =
              f.first().toOptional().map(PartialDate::year).orElse(OptionalInt.empty());
          return Calendar.date(year, month, last)
              .map(l -> f.dated(f.first(), Value.known(l), Precision.RANGE));
        });
  }

  /** With the year behind it, if one stands there: "2022", ", 2022", "last year". */
  private static Optional<Moment> withYear(
      Scene scene, int from, int to, OptionalInt month, OptionalInt day) {
    Line line = scene.line();
    int at = line.is(to, ",") || line.is(to, "of") ? to + 1 : to;
    if (line.year(at).isPresent()) {
      return scene.written(from, at + 1, line.year(at), month, day);
    }
    Optional<Found<Meaning>> shift = scene.word(at, Meaning.SHIFT);
    int unitAt = at + shift.map(Found::length).orElse(0);
    boolean year =
        line.words().unit(line.lower(unitAt)).filter(u -> u.step() == Step.YEAR).isPresent();
    Optional<LocalDate> now = scene.calendar().day();
    if (shift.isPresent() && year && now.isPresent()) {
      OptionalInt counted = OptionalInt.of(now.get().getYear() + shift.get().value());
      Precision precision = day.isPresent() ? Precision.DAY : Precision.MONTH;
      return Calendar.date(counted, month, day)
          .map(d -> Moment.at(from, unitAt + 1, d, precision, Basis.RELATIVE));
    }
    return scene.written(from, to, OptionalInt.empty(), month, day);
  }

  private static Optional<Moment> shifted(Scene scene, int from, int monthAt, int shift) {
    int month = scene.line().month(monthAt).orElse(1);
    Optional<PartialDate> date =
        scene
            .calendar()
            .day()
            .flatMap(
                now -> {
                  int here = now.getMonthValue();
                  int away = shift < 0 && month >= here ? -1 : shift > 0 && month <= here ? 1 : 0;
                  return Calendar.date(
                      OptionalInt.of(now.getYear() + away),
                      OptionalInt.of(month),
                      OptionalInt.empty());
                });
    Optional<Days> days = date.map(d -> new Days(d, d));
    return Optional.of(
        Moment.of(from, monthAt + 1, days, Moment.NO_REFERENCE, Precision.MONTH, Basis.RELATIVE));
  }
}
