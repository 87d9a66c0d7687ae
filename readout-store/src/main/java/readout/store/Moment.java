/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import readout.document.PartialDate;

/** Moments as the tables hold them: ISO 8601 in UTC to the microsecond, so that text sorts them. */
final class Moment {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Moment() {}

  static String write(Instant moment) {
    return WRITTEN.format(moment.truncatedTo(ChronoUnit.MICROS));
  }

  static Instant read(String written) {
    return Instant.parse(written);
  }

  /** A moment, or the first one of a day. */
  static <E extends Exception> String parse(String value, Supplier<E> otherwise) throws E {
    if (!value.contains("T")) {
      return PartialDate.parse(value)
          .flatMap(Days::first)
          .map(day -> write(start(day)))
          .orElseThrow(otherwise);
    }
    try {
      return write(Instant.parse(value));
    } catch (DateTimeException wrong) {
      throw otherwise.get();
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
