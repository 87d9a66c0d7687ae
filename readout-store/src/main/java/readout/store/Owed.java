/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something owed - a promise, an obligation, a demand - however many reports tell of it.
 *
 * @param type promise, offer, threat, demand, obligation or refusal
 * @param by who would have to act; labels as {@link Party#label} gives them
 * @param to to whom it is owed, or at whom it is aimed
 * @param act what they would do, in the words of the latest telling
 * @param due the last day by which, where a telling says so; the latest telling that does decides
 * @param status as the latest telling that knows has it: open, kept, broken-alleged, unknown
 * @param tellings every report of it, the oldest first
 */
public record Owed(
    String type,
    List<String> by,
    List<String> to,
    String act,
    Optional<LocalDate> due,
    String status,
    List<Found> tellings) {
  public Owed {
    by = List.copyOf(by);
    to = List.copyOf(to);
    tellings = List.copyOf(tellings);
  }
}
