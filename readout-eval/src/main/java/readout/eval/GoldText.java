/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import java.util.List;
import java.util.Set;
import readout.document.Document;
import readout.testkit.Fixture;
import readout.testkit.Kind;
import readout.testkit.Marked;

/**
 * A text and what must be found in it.
 *
 * @param file where it stands, for messages
 * @param line from 1
 * @param judges the kinds that are looked for
 * @param coverage what of the text's findings is marked at all
 */
public record GoldText(
    String file,
    int line,
    Document document,
    List<Marked> expected,
    Set<Kind> judges,
    Coverage coverage) {
  public GoldText {
    judges = Set.copyOf(judges);
    expected = List.copyOf(expected);
  }

  /** Gold that has statements and scare quotes marked and nothing else. */
  static GoldText ofStatements(
      String file, int line, Document document, List<Marked> expected, Coverage coverage) {
    Set<Kind> judges = Set.of(Kind.STATEMENT, Kind.SCARE_QUOTE);
    return new GoldText(file, line, document, expected, judges, coverage);
  }

  static GoldText of(Fixture fixture) {
    return new GoldText(
        fixture.file(),
        fixture.line(),
        fixture.document(),
        fixture.findings(),
        fixture.judges(),
        Coverage.ALL);
  }

  /** The same as a fixture, so that it can be shown as one. */
  Fixture fixture() {
    return new Fixture(
        document.id(),
        file,
        line,
        document.text(),
        expected,
        judges,
        List.of(),
        document.origin().published());
  }
}
