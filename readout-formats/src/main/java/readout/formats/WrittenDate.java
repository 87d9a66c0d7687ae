/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.PartialDate;
import readout.lexicon.Months;

/**
 * A date of publication as files write it: {@code 2022-02-12}, also with a time behind it, {@code
 * 2022/02/12}, {@code 20220212}, {@code 12 February 2022}, {@code Feb. 12, 2022}, {@code Sat, 12
 * Feb 2022 18:00:00 GMT}. The day is the one that is written; no time zone is reckoned with. {@code
 * 2/12/2022} is no date here, for half the world reads another day in it.
 */
public final class WrittenDate {
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b.*");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}+)\\.?,?[ -](\\d{4})\\b.*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:\\p{L}+, )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b.*");

  private WrittenDate() {}

  public static Optional<PartialDate> parse(String written) {
    String date = written.strip();
    for (Pattern numeric : List.of(SLASHED, COMPACT)) {
      Matcher m = numeric.matcher(date);
      if (m.matches()) {
        return date(m.group(1), OptionalInt.of(Integer.parseInt(m.group(2))), m.group(3));
      }
    }
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    return monthFirst.matches()
        ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : PartialDate.parse(date);
  }

  private static OptionalInt month(String name) {
    return Months.english().number(name);
  }

  private static Optional<PartialDate> date(String year, OptionalInt month, String day) {
    try {
      return month.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new PartialDate(
                  OptionalInt.of(Integer.parseInt(year)),
                  month,
                  OptionalInt.of(Integer.parseInt(day))));
    } catch (IllegalArgumentException noSuchDate) {
      return Optional.empty();
    }
  }
}
