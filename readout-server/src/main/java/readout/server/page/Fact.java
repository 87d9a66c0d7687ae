/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import readout.server.record.Phrases;

/**
 * One line of a card: "when: on Monday (2022-02-14)".
 *
 * @param known false where the words say why there is no value; shown fainter
 */
public record Fact(String name, String value, boolean known) {
  static Fact of(String name, String value) {
    return new Fact(name, value, true);
  }

  static Fact unknown(String name, String why) {
    return new Fact(name, why, false);
  }

  /** The field's value, or why there is none. */
  static Fact of(String name, JsonNode value, String words) {
    return new Fact(name, words, Phrases.missing(value).isEmpty());
  }
}
