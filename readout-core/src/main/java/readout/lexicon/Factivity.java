/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Locale;

/**
 * Whether the cue itself takes a stand on the truth of the content (Kiparsky and Kiparsky 1970).
 */
public enum Factivity {
  /** said: takes none. */
  NEUTRAL,
  /** revealed, acknowledged: presents it as true. */
  FACTIVE,
  /** claimed, alleged: keeps its distance. */
  DOUBTING,
  /** denied, refuted: says that it is not so. */
  DENYING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
