/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.When;
import readout.finding.When.Basis;
import readout.finding.When.Precision;

/**
 * A time that stands at a row of words.
 *
 * @param from index of its first word
 * @param to index one past its last
 */
record Moment(
    int from,
    int to,
    Value<PartialDate> first,
    Value<PartialDate> last,
    Precision precision,
    Basis basis) {
  static final String NO_REFERENCE = "NO_REFERENCE_DATE";
  static final String NO_ANCHOR = "NO_ANCHOR";
  static final String NOT_DATED = "NOT_DATED";
  static final String OPEN = "OPEN";
  static final String AMBIGUOUS = "AMBIGUOUS";

  /** A day, month or year: first and last are the same. */
  static Moment at(int from, int to, PartialDate date, Precision precision, Basis basis) {
    Value<PartialDate> known = Value.known(date);
    return new Moment(from, to, known, known, precision, basis);
  }

  /** One whose dates are not known, for one reason. */
  static Moment unknown(int from, int to, String reason, Precision precision, Basis basis) {
    return new Moment(from, to, Value.missing(reason), Value.missing(reason), precision, basis);
  }

  /** Known where the dates could be counted. */
  static Moment of(
      int from, int to, Optional<Days> days, String reason, Precision precision, Basis basis) {
    return days.map(
            d ->
                new Moment(
                    from, to, Value.known(d.first()), Value.known(d.last()), precision, basis))
        .orElseGet(() -> unknown(from, to, reason, precision, basis));
  }

  Moment words(int newFrom, int newTo) {
    return new Moment(newFrom, newTo, first, last, precision, basis);
  }

  Moment dated(Value<PartialDate> newFirst, Value<PartialDate> newLast, Precision newPrecision) {
    return new Moment(from, to, newFirst, newLast, newPrecision, basis);
  }

  When when(Line line) {
    return new When(first, last, precision, basis, line.extent(from, to));
  }
}
