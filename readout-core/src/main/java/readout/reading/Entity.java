/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import java.util.Locale;

/**
 * A name in a sentence.
 *
 * @param from index of its first token
 * @param to index one past its last token
 */
public record Entity(int from, int to, Kind kind) {
  public enum Kind {
    PERSON,
    ORG,
    PLACE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
