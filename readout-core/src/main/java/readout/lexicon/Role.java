/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * A noun that names an actor by what it is: minister, army, rebel.
 *
 * @param name singular, lower case, or the plural where only it is used
 * @param sectors main one first; none where the word tells none
 * @param belongs whether the sector of what it belongs to goes before its own: a police captain
 * @param leads whether it leads a state or a government
 * @param abroad whether the country that it is in says little of whose it is: troops in Mali
 * @param row file and key of its row, for a trace
 */
public record Role(
    String name,
    List<String> sectors,
    Kind kind,
    boolean belongs,
    boolean leads,
    boolean abroad,
    String row) {
  public Role {
    sectors = List.copyOf(sectors);
  }

  public enum Kind {
    PERSON,
    ORGANISATION,
    GROUP,
    GOVERNMENT,
    COUNTRY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
