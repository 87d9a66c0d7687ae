/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import java.util.List;
import readout.document.Document;
import readout.testkit.Fixture;
import readout.testkit.Marked;

/**
 * A text and what must be found in it.
 *
 * @param file where it stands, for messages
 * @param line from 1
 * @param coverage what of the text's findings is marked at all
 */
public record GoldText(
    String file, int line, Document document, List<Marked> expected, Coverage coverage) {
  public GoldText {
    expected = List.copyOf(expected);
  }

  static GoldText of(Fixture fixture) {
    return new GoldText(
        fixture.file(), fixture.line(), fixture.document(), fixture.findings(), Coverage.ALL);
  }

  /** The same as a fixture, so that it can be shown as one. */
  Fixture fixture() {
    return new Fixture(
        document.id(),
        file,
        line,
        document.text(),
        expected,
        List.of(),
        document.origin().published());
  }
}
