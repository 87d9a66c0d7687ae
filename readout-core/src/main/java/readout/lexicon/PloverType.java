/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.List;

/**
 * One of the sixteen PLOVER event types.
 *
 * @param type PLOVER's name: {@code CONSULT}
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param score Goldstein-like mean of what the type holds, -10 to 10; above 0 for cooperation,
 *     below for conflict
 * @param definition in a sentence
 * @param modes in which ways it comes about; empty where PLOVER has none
 * @param announced the type of saying that one will do it: a promised kindness is AGREE, a promised
 *     blow THREATEN
 * @param announcedCode CAMEO code of that saying
 */
public record PloverType(
    String type,
    int quad,
    double score,
    String definition,
    List<String> modes,
    String announced,
    String announcedCode) {
  public PloverType {
    modes = List.copyOf(modes);
  }

  /** Whether it is cooperation, by word or deed. */
  public boolean cooperative() {
    return quad <= 2;
  }
}
