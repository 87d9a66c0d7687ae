/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Optional;
import readout.finding.Resolution.Basis;
import readout.lexicon.Entry;

/**
 * What a phrase belongs to, by the words around its head.
 *
 * @param country of the closest bond that tells one
 * @param own letters of the international body that it belongs to
 * @param sectors of the bodies, roles and words around the head, in text order
 * @param group whether an armed group or the like is among them, whose sectors go before all others
 * @param former whether a word says that its time is over
 * @param owner the personal name before the head: "Orlov" of "Orlov's aide", "the Orlov government"
 * @param lands the states that "and" joins before or behind the head: "French and Dutch troops"
 * @param bases the words that tell country, sectors and "former"
 */
record Ties(
    Optional<String> country,
    Optional<String> own,
    List<String> sectors,
    boolean group,
    boolean former,
    Optional<String> owner,
    List<Land> lands,
    List<Basis> bases) {
  static final Ties NONE =
      new Ties(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false,
          false,
          Optional.empty(),
          List.of(),
          List.of());

  Ties {
    sectors = List.copyOf(sectors);
    lands = List.copyOf(lands);
    bases = List.copyOf(bases);
  }

  /** A state in a phrase, with the index of its first word and one past its last. */
  record Land(Entry entry, int from, int to) {}
}
