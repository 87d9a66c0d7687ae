/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.List;
import java.util.Optional;

/**
 * Some of the rows that a query shows, the newest day first.
 *
 * @param next where the next page begins; empty after the last
 */
public record Page(List<Found> rows, Optional<String> next) {
  public Page {
    rows = List.copyOf(rows);
  }
}
