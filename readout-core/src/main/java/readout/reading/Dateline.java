/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import java.util.List;
import java.util.Optional;
import readout.document.PartialDate;
import readout.text.Span;

/**
 * The line that opens a wire report: {@code WASHINGTON/MOSCOW, Feb. 12 (Xinhua) --}.
 *
 * @param span from its first letter through the dash
 * @param places as written
 * @param date without a year when neither the line nor the document's origin gives one
 * @param agency the agency in brackets
 */
public record Dateline(
    Span span, List<String> places, Optional<PartialDate> date, Optional<String> agency) {
  public Dateline {
    places = List.copyOf(places);
  }
}
