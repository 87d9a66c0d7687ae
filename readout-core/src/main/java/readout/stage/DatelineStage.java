/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.document.Value;
import readout.reading.Dateline;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Span;
import readout.text.Text;

/**
 * Finds the place line that opens a wire report: {@code WASHINGTON/MOSCOW, Feb. 12 --}, {@code
 * PARIS (AP) —}, {@code Kyiv, 5 May –}. Without one, the layer holds {@code NO_DATELINE}.
 *
 * <p>It is looked for at the beginning of the first lines, behind no more than a headline and a
 * byline. What it may look like is said in {@link DatelineParser}.
 *
 * <p>A date without a year takes the year that brings it nearest to the document's day of
 * publication, so that a line of 31 December published on 1 January is of the year before. Where
 * the two would still be more than {@value #FARTHEST} days apart, or the day of publication is not
 * known, the date stays without a year.
 */
public final class DatelineStage implements Stage {
  /** Lines with words that are looked at. */
  private static final int MOST_LINES = 4;

  /** Characters from which a line is body text, behind which no dateline is looked for. */
  private static final int LONGEST_HEADLINE = 200;

  /** Days between dateline and publication up to which the one tells the other's year. */
  static final int FARTHEST = 60;

  private final DatelineParser parser = new DatelineParser();

  @Override
  public String name() {
    return "dateline";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.DATELINE);
  }

  @Override
  public Reading apply(Reading reading) {
    Text text = reading.document().text();
    Optional<Dateline> dateline =
        find(text).map(found -> withYear(found, reading.document().origin()));
    return reading.with(Layer.DATELINE, Value.of(dateline, "NO_DATELINE"));
  }

  private Optional<Dateline> find(Text text) {
    int start = 0;
    for (int lines = 0; lines < MOST_LINES && start < text.length(); ) {
      int end = start;
      while (end < text.length() && text.at(end) != '\n' && end - start < DatelineParser.LONGEST) {
        end++;
      }
      Optional<Dateline> found = parser.parse(text, text.trim(new Span(start, end)));
      if (found.isPresent()) {
        return found;
      }
      lines += text.trim(new Span(start, end)).length() > 0 ? 1 : 0;
      int from = start;
      while (start < text.length() && text.at(start) != '\n') {
        if (++start - from > LONGEST_HEADLINE) {
          return Optional.empty();
        }
      }
      start++;
    }
    return Optional.empty();
  }

  private static Dateline withYear(Dateline dateline, Origin origin) {
    Optional<PartialDate> date =
        dateline.date().map(d -> origin.published().flatMap(p -> dated(d, p)).orElse(d));
    return new Dateline(dateline.span(), dateline.places(), date, dateline.agency());
  }

  private static Optional<PartialDate> dated(PartialDate date, PartialDate published) {
    if (date.year().isPresent() || date.day().isEmpty()) {
      return Optional.empty();
    }
    MonthDay day = MonthDay.of(date.month().getAsInt(), date.day().getAsInt());
    return published
        .toLocalDate()
        .flatMap(
            known ->
                Stream.of(-1, 0, 1)
                    .map(years -> day.atYear(known.getYear() + years))
                    .min(Comparator.comparingLong(candidate -> distance(candidate, known)))
                    .filter(nearest -> distance(nearest, known) <= FARTHEST))
        .map(nearest -> date.withYear(nearest.getYear()));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
