/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.Locale;
import java.util.Optional;

/**
 * Someone who has a part in a finding.
 *
 * @param role the part
 * @param name as the record calls them
 * @param kind person, government, country …: the record's word
 * @param country ISO 3166 alpha-3, where it is known
 * @param code the country's or body's code and the sector, where it is known
 */
public record Party(
    Role role, String name, String kind, Optional<String> country, Optional<String> code) {
  /** The part that someone has in a finding. */
  public enum Role {
    /** Who acts, speaks, or would have to act. */
    ACTOR,
    /** Who is acted on, spoken to, or owed something. */
    RECIPIENT,
    /** Who takes part in a contact, or is a party to an agreement; found as actor and recipient. */
    PARTICIPANT,
    /** Who vouches for it: the sources of the statement that carries it. */
    SOURCE,
    /** Who passes that on: the sources of the statements around that one. */
    RELAY;

    String stored() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Code where there is one, else the name: short, for a line. */
  public String label() {
    return code.or(() -> country).orElse(name);
  }
}
