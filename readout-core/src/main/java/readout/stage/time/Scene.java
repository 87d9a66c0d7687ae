/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import java.util.OptionalInt;
import readout.document.PartialDate;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Found;
import readout.lexicon.TimeWords.Limit;
import readout.lexicon.TimeWords.Meaning;

/**
 * What a sieve looks at: one sentence, and the day that its report counts from.
 *
 * @param elsewhere whether the paragraph has named another year than the report's: a day without a
 *     year is then of a year that is not known
 */
record Scene(Line line, Calendar calendar, boolean elsewhere) {
  private static final int LONGEST_PHRASE = 4;

  /** The tense that a time at these words stands in; a deadline is still to come. */
  Tense tense(int at) {
    Tense tense = Tense.of(line, at);
    int start = at - before(at, Meaning.PHASE).map(Found::length).orElse(0);
    boolean deadline = limitBefore(start).filter(l -> l.means() == Limit.UNTIL).isPresent();
    return tense == Tense.NONE && deadline ? Tense.COMING : tense;
  }

  /** The limit that ends just before these words. */
  Optional<Found<Limit>> limitBefore(int at) {
    for (int length = LONGEST_PHRASE; length > 0; length--) {
      int wanted = length;
      Optional<Found<Limit>> found =
          line.words().limit(line::lower, at - length).filter(l -> l.length() == wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The word or phrase of a meaning that ends just before these words. */
  Optional<Found<Meaning>> before(int at, Meaning meaning) {
    for (int length = LONGEST_PHRASE; length > 0; length--) {
      int wanted = length;
      Optional<Found<Meaning>> found =
          line.words().word(line::lower, at - length, meaning).filter(w -> w.length() == wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  Optional<Found<Meaning>> word(int at, Meaning meaning) {
    return line.words().word(line::lower, at, meaning);
  }

  /**
   * A day, month or year as written. Without its year it takes the nearest in the direction of the
   * tense, where that can be told.
   */
  Optional<Moment> written(
      int from, int to, OptionalInt year, OptionalInt month, OptionalInt dayOfMonth) {
    OptionalInt counted =
        year.isEmpty() && month.isPresent() && !elsewhere
            ? calendar.yearOf(month.getAsInt(), dayOfMonth, tense(from))
            : OptionalInt.empty();
    Precision precision =
        dayOfMonth.isPresent()
            ? Precision.DAY
            : month.isPresent() ? Precision.MONTH : Precision.YEAR;
    Basis basis = counted.isPresent() ? Basis.RELATIVE : Basis.STATED;
    Optional<PartialDate> date =
        Calendar.date(counted.isPresent() ? counted : year, month, dayOfMonth);
    return date.map(d -> Moment.at(from, to, d, precision, basis));
  }
}
