/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.document.PartialDate;
import readout.finding.When;
import readout.lexicon.TimeWords;
import readout.lexicon.TimeWords.Found;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.text.Text;

/**
 * The times of one document, sentence by sentence in text order: the sieves, most precise first,
 * and what stands around the time that one of them finds.
 */
public final class Times {
  private static final List<TimeSieve> DATED =
      List.of(
          new WrittenDate(),
          new NamedDay(),
          new WrittenYear(),
          new ShiftedUnit(),
          new CountedUnit());

  private final TimeWords words;
  private final Calendar calendar;
  private final Text text;
  private boolean elsewhere;
  private int paragraphEnd;

  private Times(TimeWords words, Calendar calendar, Text text) {
    this.words = words;
    this.calendar = calendar;
    this.text = text;
  }

  /** For a reading that has its dateline. */
  public static Times of(TimeWords words, Reading reading) {
    return new Times(words, Calendar.of(reading), reading.document().text());
  }

  /** Those of the next sentence, in text order. */
  public List<When> in(Sentence sentence) {
    if (breaks(paragraphEnd, sentence.span().start())) {
      elsewhere = false;
    }
    paragraphEnd = sentence.span().end();
    Line line = new Line(sentence, words);
    List<When> found = new ArrayList<>();
    int floor = 0;
    for (int at = 0; at < line.size(); at++) {
      Optional<Moment> moment = moment(new Scene(line, calendar, elsewhere), at, floor);
      if (moment.isPresent()) {
        note(moment.get());
        found.add(moment.get().when(line));
        floor = moment.get().to();
        at = floor - 1;
      }
    }
    return found;
  }

  private static Optional<Moment> moment(Scene scene, int at, int floor) {
    Optional<Moment> dated = dated(scene, at);
    if (dated.isPresent()) {
      return Optional.of(new Limits(scene, floor).around(dated.get(), next -> dated(scene, next)));
    }
    return VagueTime.phrase(scene, at)
        .filter(v -> !isWithinDated(scene, v))
        .or(() -> VagueTime.anchored(scene, at));
  }

  /** "later" of "later on Monday", "in the past" of "in the past ten years". */
  private static boolean isWithinDated(Scene scene, Moment vague) {
    int behind =
        scene.line().words().limit(scene.line()::lower, vague.to()).map(Found::length).orElse(0);
    for (int at = vague.from() + 1; at <= vague.to(); at++) {
      if (dated(scene, at).isPresent()) {
        return true;
      }
    }
    return dated(scene, vague.to() + behind).isPresent();
  }

  private static Optional<Moment> dated(Scene scene, int at) {
    for (TimeSieve sieve : DATED) {
      Optional<Moment> found = sieve.at(scene, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Remembers that the paragraph tells of another year. */
  private void note(Moment moment) {
    OptionalInt year =
        moment.first().toOptional().map(PartialDate::year).orElse(OptionalInt.empty());
    boolean other =
        year.isPresent() && calendar.day().filter(d -> d.getYear() == year.getAsInt()).isEmpty();
    elsewhere |= other && moment.basis() == When.Basis.STATED;
  }

  private boolean breaks(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.at(at) == '\n') {
        return true;
      }
    }
    return false;
  }
}
