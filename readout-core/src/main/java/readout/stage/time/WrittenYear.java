/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import java.util.OptionalInt;
import readout.document.Value;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Found;
import readout.lexicon.TimeWords.Meaning;
import readout.lexicon.TimeWords.Step;

/**
 * Years, decades and quarters: "in 2015", "a 2015 accord", "(2015)", "2014-2016", "the 1990s", "the
 * first quarter of 2009". Four figures that count something ("2000 troops") are none.
 */
final class WrittenYear implements TimeSieve {
  private static final int SHORTEST_DECADE = 5;

  @Override
  public Optional<Moment> at(Scene scene, int at) {
    return quarter(scene, at).or(() -> decade(scene, at)).or(() -> year(scene, at));
  }

  private static Optional<Moment> year(Scene scene, int at) {
    Line line = scene.line();
    OptionalInt year = line.year(at);
    if (year.isEmpty() || !isYear(scene, at)) {
      return Optional.empty();
    }
    OptionalInt last = line.isHyphen(at + 1) ? line.year(at + 2) : OptionalInt.empty();
    if (last.isPresent() && last.getAsInt() > year.getAsInt()) {
      return Optional.of(
          new Moment(
              at,
              at + 3,
              Value.known(Days.year(year.getAsInt())),
              Value.known(Days.year(last.getAsInt())),
              Precision.RANGE,
              Basis.STATED));
    }
    return scene.written(at, at + 1, year, OptionalInt.empty(), OptionalInt.empty());
  }

  private static boolean isYear(Scene scene, int at) {
    Line line = scene.line();
    boolean counts = line.tag(at + 1).equals("NNS") || line.is(at - 1, "$") || line.is(at + 1, "%");
    String before = line.tag(at - 1);
    boolean modifies =
        line.tag(at + 1).startsWith("N")
            || line.tag(at + 1).startsWith("JJ")
            || line.isHyphen(at + 1);
    boolean ruled = before.equals("DT") || before.equals("POS") || before.equals("PRP$");
    boolean phase = scene.before(at, Meaning.PHASE).isPresent();
    if (!phase && (ruled || before.startsWith("JJ") || before.equals("NNP"))) {
      return modifies && (!counts || ruled && line.year(at).orElse(0) % 100 != 0);
    }
    boolean bracketed = before.equals("-LRB-") && line.tag(at + 1).equals("-RRB-");
    boolean governed =
        scene.limitBefore(at).isPresent()
            || phase
            || line.is(at - 1, "of")
            || line.is(at - 1, "and") && line.year(at - 2).isPresent() && isYear(scene, at - 2);
    boolean free = !line.tag(at + 1).startsWith("N") && !line.tag(at + 1).startsWith("JJ");
    return !counts && (bracketed || governed && (free || !before.equals("TO")));
  }

  /** "1990s", "1980's". */
  private static Optional<Moment> decade(Scene scene, int at) {
    String word = scene.line().word(at);
    if (word.length() < SHORTEST_DECADE || !word.matches("(?:1[5-9]|20)\\d0['’]?s")) {
      return Optional.empty();
    }
    int first = Integer.parseInt(word.substring(0, 4));
    int from = scene.line().is(at - 1, "the") ? at - 1 : at;
    Days days = Days.years(first, first + 9);
    return Optional.of(
        Moment.of(from, at + 1, Optional.of(days), "", Precision.DECADE, Basis.STATED));
  }

  /** "the second quarter of 2009"; of a year that is not told, it is unknown. */
  private static Optional<Moment> quarter(Scene scene, int at) {
    Line line = scene.line();
    int first = line.is(at, "the") ? at + 1 : at;
    Optional<Found<Meaning>> ordinal = scene.word(first, Meaning.ORDINAL);
    boolean quarter =
        line.words().unit(line.lower(first + 1)).filter(u -> u.step() == Step.QUARTER).isPresent();
    if (ordinal.isEmpty() || !quarter || first == at) {
      return Optional.empty();
    }
    OptionalInt year = line.is(first + 2, "of") ? line.year(first + 3) : OptionalInt.empty();
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int month = 3 * ordinal.get().value() - 2;
    Days days =
        new Days(
            Days.month(java.time.LocalDate.of(year.getAsInt(), month, 1)),
            Days.month(java.time.LocalDate.of(year.getAsInt(), month + 2, 1)));
    return Optional.of(
        Moment.of(at, first + 4, Optional.of(days), "", Precision.QUARTER, Basis.STATED));
  }
}
