/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * What the registry knows of a name.
 *
 * @param key what it names, the same for all its names: {@code RUS} for Russia, Russian, Russians
 *     and Moscow
 * @param name its first name in the registry
 * @param country alpha-3, {@code EUR}, {@code IGO} or {@code NGO}; empty across borders
 * @param sectors main one first
 * @param own the three letters that stand behind the country in its code, where it has some: {@code
 *     UNO} for IGOUNO
 * @param rank which of two that share a name is meant where nothing tells: the lower
 * @param life when it is what the row says
 * @param row file and key of its row, for a trace
 * @param users whether a user's own list says so, which goes before ours
 */
public record Entry(
    Type type,
    String key,
    String name,
    Optional<String> country,
    List<String> sectors,
    Optional<String> own,
    int rank,
    Term life,
    String row,
    boolean users) {
  public Entry {
    sectors = List.copyOf(sectors);
  }

  public enum Type {
    /** A state or territory by its name: Chad. */
    STATE,
    /** Its adjective: Chadian. */
    ADJECTIVE,
    /** Its people: Chadians. */
    PEOPLE,
    /** Its capital, which may stand for its government: N'Djamena. */
    CAPITAL,
    /** A building or street that stands for the power in it: the Kremlin. */
    SEAT,
    /** An international body: the United Nations. */
    BODY,
    /** An armed group or an entity that claims to be a state. */
    GROUP,
    /** A region inside a state: Kashmir. */
    REGION,
    /** A city or province, which no one takes for an actor: Lagos. */
    CITY,
    /** A service, a party, a company of one state. */
    INSTITUTION,
    /** A news agency or newspaper. */
    OUTLET
  }

  /** Whether it is a country and no more: nothing of it tells a sector. */
  public boolean isLand() {
    return type == Type.STATE
        || type == Type.ADJECTIVE
        || type == Type.PEOPLE
        || type == Type.CAPITAL
        || type == Type.REGION
        || type == Type.CITY;
  }
}
