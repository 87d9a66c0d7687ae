/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.When;
import readout.reading.Layer;
import readout.reading.Reading;

/** Times and durations on texts of our own, counted from a Tuesday. */
class TimeStageTest {
  private static final String TUESDAY = "2021-12-14";

  private static String shown(Value<PartialDate> date) {
    return date instanceof Value.Missing<PartialDate> missing
        ? missing.reason()
        : date.toOptional().map(PartialDate::toString).orElse("");
  }

  private static List<String> times(String name, String published) {
    Reading reading = StageTexts.read(name, published);
    return reading.get(Layer.TIMES).stream().map(when -> shown(name, when)).toList();
  }

  private static String shown(String name, When when) {
    String words = when.extent().words(StageTexts.text(name));
    return words + " = " + shown(when.from()) + " to " + shown(when.to()) + " " + when.precision();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tuesday-past     | on Monday = 2021-12-13 to 2021-12-13 day",
        "tuesday-coming   | on Monday = 2021-12-20 to 2021-12-20 day",
        "scheduled        | for Friday = 2021-12-17 to 2021-12-17 day",
        "last-next        | last Thursday = 2021-12-09 to 2021-12-09 day",
        "month-day-past   | on December 7 = 2021-12-07 to 2021-12-07 day",
        "month-day-coming | on January 10 = 2022-01-10 to 2022-01-10 day",
        "other-year       | On February 8 = --02-08 to --02-08 day",
        "full-date        | on 12 February 1998 = 1998-02-12 to 1998-02-12 day",
        "weekday-and-date | on Thursday, May 3, 2001 = 2001-05-03 to 2001-05-03 day",
        "months           | from May to July 1994 = 1994-05 to 1994-07 range",
        "units            | last month = 2021-11 to 2021-11 month",
        "units            | next year = 2022 to 2022 year",
        "ago              | three weeks ago = 2021-11-22 to 2021-11-28 week",
        "range            | between 1891 and 1904 = 1891 to 1904 range",
        "range            | since 2015 = 2015 to OPEN range",
        "deadline         | by the end of March = OPEN to 2022-03 range",
        "past-years       | over the past two years = 2019-12-14 to 2021-12-14 range",
        "vague            | soon = NOT_DATED to NOT_DATED vague",
        "vague            | before the summit = NOT_DATED to NOT_DATED vague",
        "quarter          | in the second quarter of 2009 = 2009-04 to 2009-06 quarter",
      })
  void isCountedFromTheDayOfPublication(String name, String expected) {
    assertThat(times(name, TUESDAY)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tuesday-past | on Monday = NO_REFERENCE_DATE to NO_REFERENCE_DATE day",
        "month-day-past | on December 7 = --12-07 to --12-07 day",
        "units | last month = NO_REFERENCE_DATE to NO_REFERENCE_DATE month",
      })
  void isNotCountedWithoutADay(String name, String expected) {
    assertThat(times(name, "")).contains(expected);
  }

  /** Next Wednesday is tomorrow or a week later when said on a Tuesday. */
  @Test
  void whatMayMeanTwoDaysIsUnknown() {
    assertThat(times("last-next", TUESDAY)).contains("next Wednesday = AMBIGUOUS to AMBIGUOUS day");
  }

  /** "Met to review the floods in January": a purpose does not tell which January. */
  @Test
  void aPurposeDoesNotLookAhead() {
    assertThat(times("purpose", TUESDAY)).containsExactly("in January = --01 to --01 month");
  }

  @Test
  void modalsAmountsAndNamesAreNoTimes() {
    assertThat(times("no-time", TUESDAY)).isEmpty();
  }

  private static List<String> durations(String name) {
    return StageTexts.read(name, TUESDAY).get(Layer.DURATIONS).stream()
        .map(
            d ->
                d.extent().words(StageTexts.text(name))
                    + " = "
                    + d.minutes()
                    + (d.approximate() ? " or so" : ""))
        .toList();
  }

  @Test
  void durationsAreMinutes() {
    assertThat(durations("durations"))
        .containsExactly(
            "about an hour = 60.0 or so",
            "two and a half days = 3600.0",
            "1 hour and 50 minutes = 110.0",
            "90-minute = 90.0",
            "half an hour = 30.0");
  }

  @Test
  void whenHowOftenAndHowOldAreNoDurations() {
    assertThat(durations("no-durations")).isEmpty();
  }
}
