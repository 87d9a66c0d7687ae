/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.Locale;
import readout.document.PartialDate;
import readout.document.Value;
import readout.text.Extent;

/**
 * A time that the text tells: "on Monday", "Feb. 12", "since 2015", "soon". First and last day are
 * the same for a day; for a month they are that month ({@code 2022-02}); an end that is open or not
 * known is missing with its reason.
 *
 * @param from first day, month or year
 * @param to last day, month or year, itself included
 * @param extent the words that tell it; empty when it is taken over from the dateline
 */
public record When(
    Value<PartialDate> from,
    Value<PartialDate> to,
    Precision precision,
    Basis basis,
    Extent extent) {
  /** How closely the words tell it. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    /** From one time to another, or open at one end. */
    RANGE,
    /** "soon", "recently": an order, no date. */
    VAGUE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the date rests on. */
  public enum Basis {
    /** The words say it: "12 February 2022". */
    STATED,
    /** Counted from the day of the dateline or of publication: "on Monday", "last week". */
    RELATIVE,
    /** The words say nothing; the report is of the dateline's day. */
    DATELINE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
