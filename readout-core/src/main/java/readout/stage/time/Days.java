/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.time.LocalDate;
import java.util.OptionalInt;
import readout.document.PartialDate;

/** From one day, month or year to another, itself included. */
record Days(PartialDate first, PartialDate last) {
  static Days of(LocalDate day) {
    return new Days(PartialDate.of(day), PartialDate.of(day));
  }

  static Days of(LocalDate first, LocalDate last) {
    return new Days(PartialDate.of(first), PartialDate.of(last));
  }

  static PartialDate month(LocalDate in) {
    return new PartialDate(
        OptionalInt.of(in.getYear()), OptionalInt.of(in.getMonthValue()), OptionalInt.empty());
  }

  static PartialDate year(int year) {
    return new PartialDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
  }

  static Days years(int first, int last) {
    return new Days(year(first), year(last));
  }
}
