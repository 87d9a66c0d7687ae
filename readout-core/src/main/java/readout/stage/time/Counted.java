/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import java.util.OptionalDouble;
import readout.lexicon.TimeWords.Step;
import readout.lexicon.TimeWords.Unit;

/**
 * So many units: "three days", "a few weeks".
 *
 * @param to index one past the unit
 * @param value not a number for "several"
 */
record Counted(int from, int to, double value, Unit unit) {
  private static final int MOST = 10_000;

  static Optional<Counted> at(Line line, int at) {
    OptionalDouble number = line.number(at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble joined = line.isHyphen(at + 1) ? line.number(at + 2) : OptionalDouble.empty();
    if (joined.isPresent()) {
      // "forty-five" in three tokens
      return of(line, at, at + 3, number.getAsDouble() + joined.getAsDouble());
    }
    OptionalDouble more = line.number(at + 1);
    boolean two = more.isPresent() && number.getAsDouble() == 1;
    return of(line, at, two ? at + 2 : at + 1, two ? more.getAsDouble() : number.getAsDouble());
  }

  private static Optional<Counted> of(Line line, int at, int unitAt, double value) {
    return line.has(unitAt)
        ? line.words()
            .unit(line.token(unitAt).lemma())
            .filter(u -> Double.isNaN(value) || (value > 0 && value < MOST))
            .map(u -> new Counted(at, unitAt + 1, value, u))
        : Optional.empty();
  }

  /** A unit in the plural that nothing counts: "hours earlier". */
  static Optional<Counted> bare(Line line, int at) {
    return line.tag(at).equals("NNS")
        ? line.words().unit(line.token(at).lemma()).map(u -> new Counted(at, at + 1, Double.NaN, u))
        : Optional.empty();
  }

  Step step() {
    return unit.step();
  }

  /** Whether the words do not say how many, or not in whole units. */
  boolean isVague() {
    return Double.isNaN(value) || value != Math.rint(value);
  }

  int count() {
    return (int) value;
  }
}
