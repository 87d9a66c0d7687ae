/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One finding as it stands beside the text.
 *
 * @param id of the finding in its record: {@code s3}
 * @param kind statement, event, commitment, contact, agreement, claim, voice or scare
 * @param label what kind, for people: "Threat"
 * @param standing how the text presents it: "asserted", "quoted"; may be empty
 * @param heading who: "TASS ← an aide", "RUS → UKR"
 * @param words the words that it is about; may be empty
 * @param start where it begins in the text, in code points
 * @param depth how many statements enclose it
 * @param confidence 0 to 1; empty where the record gives none
 */
public record Card(
    String id,
    String kind,
    String label,
    String standing,
    String heading,
    String words,
    List<Fact> facts,
    Why why,
    int start,
    int depth,
    Optional<Double> confidence) {
  public Card {
    facts = List.copyOf(facts);
  }

  /** "85 in 100", as people say it. */
  public String sure() {
    return confidence.map(c -> String.format(Locale.ROOT, "%.0f in 100", 100 * c)).orElse("");
  }
}
