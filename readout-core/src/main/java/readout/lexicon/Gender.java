/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Locale;

/** What a word tells of a person's gender. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether both may be said of one person. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
