/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where, seen from the trigger word, one who takes part in an event is named.
 *
 * @param place the grammatical place
 * @param preposition the word that opens the phrase ({@code against} in "a march against the tax");
 *     empty for places without one
 */
public record Slot(Place place, String preposition) {

  /** The grammatical places. */
  public enum Place {
    /**
     * Subject of the verb, or of the light verb over a noun: Chad attacked; Chad launched an
     * attack.
     */
    SUBJECT,
    /** Direct object; of a verb with preposition, that preposition's object: called for help. */
    OBJ,
    /** Indirect object: lent Chad money. */
    IOBJ,
    /** Who owns the direct object: released Chad's prisoners. */
    POSS_OF_OBJ,
    /** Subject of the clause below, said or understood: demanded that Chad pay. */
    COMP,
    /** Possessive, adjective or compound before a noun: Chad's attack, NATO strikes. */
    POSS,
    /** Phrase with a preposition. */
    PREPOSITION
  }

  /**
   * Reads a slot as a data file writes it: {@code obj}, {@code poss-of-obj}, or a preposition.
   *
   * @param prepositions those that may be written
   * @return empty for anything else
   */
  static Optional<Slot> parse(String written, Set<String> prepositions) {
    for (Place place : Place.values()) {
      Slot slot = new Slot(place, "");
      if (place != Place.PREPOSITION && slot.toString().equals(written)) {
        return Optional.of(slot);
      }
    }
    return prepositions.contains(written)
        ? Optional.of(new Slot(Place.PREPOSITION, written))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return place == Place.PREPOSITION
        ? preposition
        : place.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
