/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Found;
import readout.lexicon.TimeWords.Meaning;
import readout.lexicon.TimeWords.Step;
import readout.lexicon.TimeWords.Unit;

/**
 * Units by their place before or after the report: "last month", "this week", "the past year", "the
 * next ten days", "recent months", "last summer", "the end of the year". With an article it is a
 * stretch up to the report or from it on; without one, a unit of the calendar.
 */
final class ShiftedUnit implements TimeSieve {
  @Override
  public Optional<Moment> at(Scene scene, int at) {
    Line line = scene.line();
    int first = line.is(at, "the") ? at + 1 : at;
    Optional<Found<Meaning>> loose = scene.word(first, Meaning.LOOSE);
    int looseUnit = first + loose.map(Found::length).orElse(0);
    if (loose.isPresent() && isSeveral(line, looseUnit)) {
      return Optional.of(
          Moment.unknown(at, looseUnit + 1, Moment.NOT_DATED, Precision.VAGUE, Basis.RELATIVE));
    }
    return scene
        .word(first, Meaning.SHIFT)
        .flatMap(s -> shifted(scene, at, first + s.length(), s.value(), first > at))
        .or(() -> first > at ? present(scene, at) : Optional.empty());
  }

  /** "by the end of the year": the report's own, unless what is told is past. */
  private static Optional<Moment> present(Scene scene, int at) {
    Line line = scene.line();
    boolean part = scene.before(at, Meaning.PHASE).isPresent() && line.has(at + 1);
    Optional<Step> step =
        part && line.tag(at + 1).equals("NN")
            ? line.words().unit(line.token(at + 1).lemma()).map(Unit::step)
            : Optional.empty();
    if (step.isEmpty() || scene.tense(at) != Tense.PAST) {
      return step.flatMap(s -> one(scene, at, at + 2, s, 0, false));
    }
    return Optional.of(
        Moment.unknown(at, at + 2, Moment.NO_ANCHOR, Precision.VAGUE, Basis.RELATIVE));
  }

  private static boolean isSeveral(Line line, int at) {
    return line.has(at)
        && line.tag(at).equals("NNS")
        && line.words().unit(line.token(at).lemma()).isPresent();
  }

  private static Optional<Moment> shifted(
      Scene scene, int from, int next, int shift, boolean article) {
    Line line = scene.line();
    if (!line.has(next)) {
      return Optional.empty();
    }
    if (!article && scene.word(next, Meaning.SEASON).isPresent()) {
      return Optional.of(
          Moment.unknown(from, next + 1, Moment.NOT_DATED, Precision.VAGUE, Basis.RELATIVE));
    }
    Optional<Unit> unit = line.words().unit(line.token(next).lemma());
    if (unit.isPresent() && line.tag(next).equals("NN")) {
      return one(scene, from, next + 1, unit.get().step(), shift, article);
    }
    Optional<Counted> counted = Counted.at(line, next);
    return counted.filter(c -> shift != 0).map(c -> several(scene, from, c, shift));
  }

  private static Optional<Moment> one(
      Scene scene, int from, int to, Step step, int shift, boolean article) {
    if (step == Step.DAY || step == Step.HOUR || step == Step.MINUTE || article && shift == 0) {
      return Optional.empty();
    }
    boolean stretch = article && step != Step.WEEKEND;
    Optional<Days> days =
        stretch ? scene.calendar().stretch(step, shift) : scene.calendar().unit(step, shift);
    Precision precision = stretch ? Precision.RANGE : Calendar.precision(step);
    return Optional.of(Moment.of(from, to, days, Moment.NO_REFERENCE, precision, Basis.RELATIVE));
  }

  private static Moment several(Scene scene, int from, Counted counted, int shift) {
    if (counted.isVague()) {
      return Moment.unknown(from, counted.to(), Moment.NOT_DATED, Precision.VAGUE, Basis.RELATIVE);
    }
    Optional<Days> days = scene.calendar().stretch(counted.step(), shift * counted.count());
    return Moment.of(
        from, counted.to(), days, Moment.NO_REFERENCE, Precision.RANGE, Basis.RELATIVE);
  }
}
