/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import java.util.Locale;

/**
 * Why an actor is taken for what its record says: the facts in the order in which the text gave
 * them.
 *
 * @param actor id of the {@link Actor}
 */
public record Resolution(String actor, List<Basis> bases) {
  public Resolution {
    bases = List.copyOf(bases);
  }

  /**
   * One fact that a text or a list tells.
   *
   * @param value the code or the role that follows from it
   * @param words of the text
   * @param row file and key of the row that knows these words; empty where the words are enough
   */
  public record Basis(Kind kind, String value, String words, String row) {
    /** What a basis tells. */
    public enum Kind {
      /** A name that the registry knows. */
      NAME,
      /** A name, or a word beside it, that the user's own list knows. */
      LISTED,
      /** A nationality, an owner, a place: whose it is. */
      COUNTRY,
      /** A noun or a word beside it: what part of society it belongs to. */
      SECTOR,
      /** A word that says that its time is over. */
      FORMER,
      /** An office that the registry knows the person in at the document's date. */
      OFFICE;

      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }
}
