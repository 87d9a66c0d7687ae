/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.Optional;

/**
 * Someone who is the same in several readings.
 *
 * @param key the same wherever the same is meant: a surname, or the code of a country and sector
 * @param name as a reader would call him
 * @param land country or body whose side he is on, as far as it is known: {@code USA}
 * @param official whether he speaks for a state, body or group
 * @param outlet whether it is a newspaper, agency or station: it passes words on and has no side
 * @param person whether it is one person by name
 */
record Figure(
    String key,
    String name,
    Optional<String> land,
    boolean official,
    boolean outlet,
    boolean person) {
  Figure in(Optional<String> country) {
    return new Figure(key, name, country, official, outlet, person);
  }
}
