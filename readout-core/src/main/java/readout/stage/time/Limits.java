/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Found;
import readout.lexicon.TimeWords.Limit;
import readout.lexicon.TimeWords.Meaning;

/**
 * What stands around a time and says which side of it is meant: "since 2015", "by the end of
 * March", "from May to July".
 */
final class Limits {
  private final Scene scene;

  /** Words before this index belong to an earlier time. */
  private final int floor;

  Limits(Scene scene, int floor) {
    this.scene = scene;
    this.floor = floor;
  }

  /**
   * The time with its prepositions, and joined with a second one where both are the ends of one
   * stretch.
   *
   * @param next what finds the time that begins at an index
   */
  Moment around(Moment core, IntFunction<Optional<Moment>> next) {
    Moment moment = phase(core);
    Optional<Found<Limit>> limit =
        scene.limitBefore(moment.from()).filter(l -> moment.from() - l.length() >= floor);
    Moment joined = joined(moment, limit, next);
    if (limit.isEmpty()) {
      return joined;
    }
    int from = moment.from() - limit.get().length();
    return joined.to() == moment.to()
        ? phase(limited(moment, limit.get().means()).words(from, moment.to()))
        : joined.words(from, joined.to());
  }

  /** "early", "mid-", "the end of" before it; "late" of "late on Monday" too. */
  private Moment phase(Moment core) {
    int hyphen = scene.line().isHyphen(core.from() - 1) ? 1 : 0;
    int end = core.from() - hyphen;
    return scene
        .before(end, Meaning.PHASE)
        .filter(p -> end - p.length() >= floor)
        .map(p -> core.words(end - p.length(), core.to()))
        .orElse(core);
  }

  private Moment joined(
      Moment first, Optional<Found<Limit>> limit, IntFunction<Optional<Moment>> next) {
    Line line = scene.line();
    boolean between = limit.filter(l -> l.means() == Limit.BETWEEN).isPresent();
    boolean from = limit.filter(l -> l.means() == Limit.SINCE).isPresent();
    Optional<Limit> word = line.words().limit(line::lower, first.to()).map(Found::means);
    boolean to = line.is(first.to(), "to") || word.filter(w -> w == Limit.UNTIL).isPresent();
    boolean joins =
        between && line.is(first.to(), "and") || from && to || line.isHyphen(first.to());
    Optional<Moment> second = joins ? next.apply(first.to() + 1) : Optional.empty();
    return second
        .map(
            s ->
                new Moment(
                    first.from(),
                    s.to(),
                    sameYear(first, s),
                    s.last(),
                    Precision.RANGE,
                    first.basis() == Basis.RELATIVE ? Basis.RELATIVE : s.basis()))
        .orElse(first);
  }

  /** "from May to July 1994": the year that stands behind the second is the first's too. */
  private static Value<PartialDate> sameYear(Moment first, Moment second) {
    OptionalInt year =
        second.last().toOptional().map(PartialDate::year).orElse(OptionalInt.empty());
    boolean lent = second.basis() == Basis.STATED && year.isPresent();
    return lent
        ? Value.of(
            first.first().toOptional().map(d -> ofYear(d, first.basis(), year)), Moment.NOT_DATED)
        : first.first();
  }

  /** In the year that is told, where the date's own was only counted. */
  private static PartialDate ofYear(PartialDate date, Basis basis, OptionalInt year) {
    boolean counted = basis == Basis.RELATIVE && date.month().isPresent() || date.year().isEmpty();
    return counted ? Calendar.date(year, date.month(), date.day()).orElse(date) : date;
  }

  private static Moment limited(Moment moment, Limit limit) {
    Value<PartialDate> open = Value.missing(Moment.OPEN);
    if (moment.precision() == Precision.VAGUE) {
      return moment;
    }
    return switch (limit) {
      case SINCE -> moment.dated(moment.first(), open, Precision.RANGE);
      case UNTIL -> moment.dated(open, moment.last(), Precision.RANGE);
      case BEFORE -> moment.dated(open, beside(moment.first(), -1), Precision.RANGE);
      case AFTER -> moment.dated(beside(moment.last(), 1), open, Precision.RANGE);
      case AT, WITHIN, OVER, BETWEEN, AGO, AHEAD, AWAY -> moment;
    };
  }

  /** The day, month or year beside a date; unknown where its year is not known. */
  private static Value<PartialDate> beside(Value<PartialDate> date, int step) {
    return date.toOptional()
        .filter(d -> d.year().isPresent())
        .<Value<PartialDate>>map(
            d -> {
              LocalDate first =
                  LocalDate.of(d.year().getAsInt(), d.month().orElse(1), d.day().orElse(1));
              return Value.known(
                  d.day().isPresent()
                      ? PartialDate.of(first.plusDays(step))
                      : d.month().isPresent()
                          ? Days.month(first.plusMonths(step))
                          : Days.year(first.getYear() + step));
            })
        .orElse(date.toOptional().isPresent() ? Value.missing(Moment.NOT_DATED) : date);
  }
}
