/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.finding.Statement.Form;
import readout.testkit.Score.Division;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** The figures, and the floor under them. */
class ScoreTest {
  private static Score score(String expected, String found) {
    Fixture wanted = Fixture.of("x", 1, expected);
    Fixture got = Fixture.of("x", 1, found);
    FixtureResult result = FixtureResult.of(wanted, got.findings());
    return new FixtureRun(List.of(result)).score();
  }

  /** Two expected, two found, one of them right but for a word of its source. */
  private static final Score HALF =
      score(
          "[s1.con:“We go,”] [s1.src:Ann Lee] [s1.cue:said]. [s2.src:He] [s2.cue:saw] [s2.con:it].",
          "[s1.con:“We go,”] Ann [s1.src:Lee] [s1.cue:said]. He saw [s3.con:it].");

  @Test
  void countsFromBothSides() {
    Tally relation = HALF.of(Division.MEASURE, "relation");
    assertThat(relation).isEqualTo(new Tally(1, 2, 1, 2));
    assertThat(relation.f1()).isEqualTo(.5);
    assertThat(HALF.of(Division.KIND, "statement")).isEqualTo(relation);
    assertThat(HALF.of(Division.MEASURE, "full").f1()).isZero();
  }

  @Test
  void rolesAreExactAndOnTheirOwn() {
    assertThat(HALF.of(Division.ROLE, "con")).isEqualTo(new Tally(2, 2, 2, 2));
    assertThat(HALF.of(Division.ROLE, "src")).isEqualTo(new Tally(0, 1, 0, 2));
    assertThat(HALF.of(Division.ROLE, "cue")).isEqualTo(new Tally(1, 1, 1, 2));
  }

  @Test
  void formsFollowTheQuotationMarks() {
    assertThat(HALF.of(Division.FORM, "direct")).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(HALF.of(Division.FORM, "indirect")).isEqualTo(new Tally(0, 1, 0, 1));
    String text = "a “b” ``c'' ''d'' \"e\" «f» g's “left open\nh";
    Words words = Words.of(Text.of(text));
    for (String quoted : List.of("b", "c", "d", "e", "f", "left open")) {
      assertThat(form(words, text, quoted)).as(quoted).isEqualTo(Form.DIRECT);
    }
    for (String bare : List.of("a", "g's", "h")) {
      assertThat(form(words, text, bare)).as(bare).isEqualTo(Form.INDIRECT);
    }
    assertThat(form(words, text, "a “b”")).isEqualTo(Form.MIXED);
  }

  private static Form form(Words words, String text, String part) {
    int at = text.indexOf(part);
    return words.form(words.of(Extent.of(new Span(at, at + part.length()))));
  }

  @Test
  void wordsKeepApostrophesAndFallBackOnMarks() {
    Words words = Words.of(Text.of("The US' o’clock: 😀 x_1"));
    assertThat(words.count()).isEqualTo(4);
    assertThat(words.of(Extent.of(new Span(15, 16))).cardinality()).isEqualTo(1);
    assertThat(words.of(Extent.of(new Span(14, 18))).cardinality()).isEqualTo(1);
  }

  @Test
  void nothingExpectedAndNothingFoundIsNoDivisionByZero() {
    assertThat(Tally.NONE.f1()).isZero();
    assertThat(score("He left.", "He left.").by(Division.KIND)).isEmpty();
  }

  @Test
  void theFloorHoldsAndOnlyRises(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("floor.tsv");
    Files.writeString(
        file,
        """
        # Floors.
        # format: division, group, f1 in percent
        # source: measured
        # licence: Apache-2.0
        # version: 2026-11-24
        division\tgroup\tf1
        kind\tstatement\t40.0
        form\tdirect\t100.0
        role\tsrc\t10.0
        """);
    Floor floor = Floor.read(file);
    assertThat(floor.below(HALF)).containsExactly("role src: F1 is 0.0, below its floor of 10.0");
    floor.raised(HALF).save();
    Floor after = Floor.read(file);
    assertThat(after.marks()).extracting(Floor.Mark::f1).containsExactly(50.0, 100.0, 10.0);
    assertThat(after.marks().get(0).f1()).isCloseTo(50, within(.01));
  }
}
