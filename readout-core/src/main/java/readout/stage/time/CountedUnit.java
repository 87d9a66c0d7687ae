/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Found;
import readout.lexicon.TimeWords.Limit;
import readout.lexicon.TimeWords.Step;

/**
 * So many units before or after the report, "three days ago", "within ten days", or from something
 * else, "two days later", which tells no date.
 */
final class CountedUnit implements TimeSieve {
  @Override
  public Optional<Moment> at(Scene scene, int at) {
    Optional<Counted> counted =
        Counted.at(scene.line(), at).or(() -> Counted.bare(scene.line(), at));
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    int to = counted.get().to();
    Optional<Found<Limit>> behind = scene.line().words().limitBehind(scene.line()::lower, to);
    return behind.isPresent()
        ? Optional.of(behind(scene, counted.get(), behind.get()))
        : before(scene, counted.get());
  }

  private static Moment behind(Scene scene, Counted counted, Found<Limit> limit) {
    int to = counted.to() + limit.length();
    boolean away = limit.means() == Limit.AWAY;
    boolean vague = away || counted.isVague() || isShort(counted);
    if (vague) {
      String reason = away ? Moment.NO_ANCHOR : Moment.NOT_DATED;
      return Moment.unknown(counted.from(), to, reason, Precision.VAGUE, Basis.RELATIVE);
    }
    int sign = limit.means() == Limit.AGO ? -1 : 1;
    Optional<Days> days = scene.calendar().away(counted.step(), sign * counted.count());
    Precision precision = Calendar.precision(counted.step());
    return Moment.of(counted.from(), to, days, Moment.NO_REFERENCE, precision, Basis.RELATIVE);
  }

  /** "within ten days", "will end in ten days"; "in" where the verb is not to come is no time. */
  private static Optional<Moment> before(Scene scene, Counted counted) {
    Optional<Found<Limit>> limit = scene.limitBefore(counted.from());
    boolean within = limit.filter(l -> l.means() == Limit.WITHIN).isPresent();
    boolean in = scene.line().is(counted.from() - 1, "in");
    if (!within && !in || in && isShort(counted)) {
      return Optional.empty();
    }
    if (isShort(counted)) {
      return Optional.of(
          Moment.unknown(
              counted.from(), counted.to(), Moment.NOT_DATED, Precision.VAGUE, Basis.RELATIVE));
    }
    Tense tense = scene.tense(counted.from());
    if (in) {
      return tense != Tense.COMING || counted.isVague()
          ? Optional.empty()
          : Optional.of(
              Moment.of(
                  counted.from(),
                  counted.to(),
                  scene.calendar().away(counted.step(), counted.count()),
                  Moment.NO_REFERENCE,
                  Calendar.precision(counted.step()),
                  Basis.RELATIVE));
    }
    boolean counts = tense != Tense.PAST && !counted.isVague();
    Optional<Days> days =
        counts ? scene.calendar().stretch(counted.step(), counted.count()) : Optional.empty();
    String reason = counts ? Moment.NO_REFERENCE : Moment.NO_ANCHOR;
    return Optional.of(
        Moment.of(counted.from(), counted.to(), days, reason, Precision.RANGE, Basis.RELATIVE));
  }

  private static boolean isShort(Counted counted) {
    return counted.step() == Step.HOUR || counted.step() == Step.MINUTE;
  }
}
