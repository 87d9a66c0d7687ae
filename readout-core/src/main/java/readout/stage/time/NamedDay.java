/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Found;
import readout.lexicon.TimeWords.Meaning;
import readout.lexicon.TimeWords.Step;
import readout.reading.Token;

/**
 * "today", "yesterday evening"; "Monday", "last Friday", "Tuesday of next week", "Thursday, Feb.
 * 12". A bare weekday is the nearest past one where the verb is past, the nearest coming one where
 * it is not yet. Days that name something else ("Black Monday", "the Sunday Herald") are none.
 */
final class NamedDay implements TimeSieve {
  private final WrittenDate dates = new WrittenDate();

  @Override
  public Optional<Moment> at(Scene scene, int at) {
    Optional<Found<Meaning>> word = scene.word(at, Meaning.DAY);
    if (word.isPresent()) {
      Optional<Days> days = scene.calendar().day(word.get().value());
      int to = at + word.get().length();
      return Optional.of(moment(scene, at, to, days, Moment.NO_REFERENCE));
    }
    if (isDay(scene.line(), at)) {
      return Optional.of(weekday(scene, at));
    }
    Optional<Found<Meaning>> shift = shift(scene, at);
    int dayAt = at + shift.map(Found::length).orElse(0);
    return shift
        .filter(s -> isDay(scene.line(), dayAt))
        .map(
            s -> {
              int number = scene.line().weekday(dayAt).orElse(1);
              Optional<Days> days = scene.calendar().weekday(number, s.value());
              return moment(scene, at, dayAt + 1, days, reason(scene));
            });
  }

  /** "last", "next", and "this past", "this coming" as one. */
  private static Optional<Found<Meaning>> shift(Scene scene, int at) {
    Optional<Found<Meaning>> first = scene.word(at, Meaning.SHIFT);
    if (first.isEmpty() || first.get().value() != 0) {
      return first;
    }
    return scene
        .word(at + first.get().length(), Meaning.SHIFT)
        .map(s -> new Found<>(s.means(), first.get().length() + s.length(), s.value(), s.row()))
        .or(() -> first);
  }

  private static boolean isDay(Line line, int at) {
    if (line.weekday(at).isEmpty()) {
      return false;
    }
    Token day = line.token(at);
    boolean named = line.has(at - 1) && isPartOf(line.token(at - 1), day);
    boolean names = line.has(at + 1) && isPartOf(day, line.token(at + 1));
    return !named && !names;
  }

  /** Whether a capitalised word belongs to the name that another heads. */
  private static boolean isPartOf(Token part, Token head) {
    boolean capitals =
        Character.isUpperCase(part.word().codePointAt(0))
            && Character.isUpperCase(head.word().codePointAt(0))
            && head.tag().startsWith("NNP");
    return capitals
        && part.index() > 0
        && part.head() == head.index()
        && (part.is("compound") || part.is("amod"));
  }

  private Moment weekday(Scene scene, int at) {
    Line line = scene.line();
    int next = line.is(at + 1, ",") ? at + 2 : at + 1;
    Optional<Moment> date = dates.at(scene, next).filter(d -> d.precision() == Precision.DAY);
    if (date.isPresent()) {
      return date.get().words(at, date.get().to());
    }
    int number = line.weekday(at).orElse(1);
    int shiftAt = line.is(at + 1, "of") ? at + 2 : at + 1;
    Optional<Found<Meaning>> shift = scene.word(shiftAt, Meaning.SHIFT);
    int unitAt = shiftAt + shift.map(Found::length).orElse(0);
    boolean week =
        line.words().unit(line.lower(unitAt)).filter(u -> u.step() == Step.WEEK).isPresent();
    if (shift.isPresent() && week) {
      Optional<Days> days =
          scene
              .calendar()
              .day()
              .map(
                  d ->
                      Days.of(
                          d.plusDays(number - d.getDayOfWeek().getValue())
                              .plusWeeks(shift.get().value())));
      return Moment.of(at, unitAt + 1, days, Moment.NO_REFERENCE, Precision.DAY, Basis.RELATIVE);
    }
    Optional<Days> days = scene.calendar().weekday(number, scene.tense(at));
    return moment(scene, at, at + 1, days, reason(scene));
  }

  private static String reason(Scene scene) {
    return scene.calendar().day().isEmpty() ? Moment.NO_REFERENCE : Moment.AMBIGUOUS;
  }

  private static Moment moment(Scene scene, int from, int to, Optional<Days> days, String reason) {
    int end = to + scene.word(to, Meaning.PART).map(Found::length).orElse(0);
    return Moment.of(from, end, days, reason, Precision.DAY, Basis.RELATIVE);
  }
}
