/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How findings are held against marks. Both sides are written as fixtures. */
class AlignmentTest {
  private static FixtureResult hold(String found, String expected, String... attributes) {
    Fixture wanted = fixture("expected.fix", expected + "\n" + String.join("\n", attributes));
    Fixture got = fixture("found.fix", found);
    assertThat(got.text()).isEqualTo(wanted.text());
    return FixtureResult.of(wanted, got.findings());
  }

  private static Fixture fixture(String file, String body) {
    return Fixtures.read(
            file,
            """
            # format: docs/fixtures.md
            # source: written by the project
            # licence: Apache-2.0
            # version: 2026-11-24
            """
                + body)
        .get(0);
  }

  private static List<Verdict> verdicts(FixtureResult result) {
    return result.outcomes().stream().map(Outcome::verdict).toList();
  }

  @Test
  void marksAndWhiteSpaceAtTheEndsDoNotMatter() {
    FixtureResult result =
        hold(
            "[con:“We will go,”] [src:she] [cue:said].",
            "“[con:We will go],” [src:she] [cue:said].");
    assertThat(result.passes()).isTrue();
    result.check();
  }

  @Test
  void anotherWordIsPartialAndSaidSo() {
    FixtureResult result =
        hold(
            "The [src:minister] [cue:said] [con:that talks would resume] soon.",
            "[src:The minister] [cue:said] [con:that talks would resume soon].");
    assertThat(verdicts(result)).containsExactly(Verdict.PARTIAL);
    assertThat(result.message())
        .contains("found.fix".replace("found", "expected"))
        .contains("expected  [s1.src:The minister] [s1.cue:said]")
        .contains("found     The [s1.src:minister] [s1.cue:said]")
        .contains("src is \"minister\", not \"The minister\"")
        .contains("con is \"that talks would resume\", not \"that talks would resume soon\"");
  }

  @Test
  void aWrongSourceIsAMissAndAnInvention() {
    FixtureResult result =
        hold(
            "The minister [cue:told] [src:the paper] [con:that talks would resume].",
            "[src:The minister] [cue:told] the paper [con:that talks would resume].");
    assertThat(verdicts(result)).containsExactly(Verdict.MISSED, Verdict.INVENTED);
  }

  @Test
  void theFunctionWordOfTwoSourcesIsNotEnough() {
    Fixture f = Fixture.of("x", 1, "the minister and the embassy; he or her");
    Words words = Words.of(f.text());
    assertThat(words.sameSource(at(words, 0, 12), at(words, 17, 28))).isFalse();
    assertThat(words.sameSource(at(words, 0, 12), at(words, 4, 12))).isTrue();
    assertThat(words.sameSource(at(words, 0, 3), at(words, 0, 12))).isTrue();
    assertThat(words.sameSource(at(words, 0, 0), at(words, 0, 0))).isTrue();
    assertThat(words.sameSource(at(words, 0, 0), at(words, 0, 3))).isFalse();
  }

  private static java.util.BitSet at(Words words, int start, int end) {
    return words.of(readout.text.Extent.of(new readout.text.Span(start, end)));
  }

  @Test
  void nothingMayBeFoundInANegative() {
    FixtureResult result =
        hold("[src:He] [cue:said] [con:nothing] and left.", "He said nothing and left.");
    assertThat(verdicts(result)).containsExactly(Verdict.INVENTED);
    assertThat(result.passes()).isFalse();
    assertThat(hold("He said nothing.", "He said nothing.").passes()).isTrue();
  }

  @Test
  void optionalIsNeitherRewardedNorPunished() {
    String found = "[con:It rained], [src:he] [cue:said].";
    FixtureResult there = hold(found, "[~con:It rained], [~src:he] [~cue:said].");
    FixtureResult absent = hold("It rained, he said.", "[~con:It rained], [~src:he] [~cue:said].");
    assertThat(verdicts(there)).containsExactly(Verdict.FREE);
    assertThat(absent.outcomes()).isEmpty();
    Score score = new Score();
    score.add(Words.of(there.fixture().text()), there.outcomes());
    assertThat(score.of(Score.Division.KIND, "statement")).isEqualTo(Tally.NONE);
    assertThat(score.by(Score.Division.ROLE)).isEmpty();
  }

  @Test
  void attributesAreHeldOnlyWhereTheFixtureSaysThem() {
    String text = "[src:He] [cue:said] [con:it rained].";
    FixtureResult result = hold(text, text, "s1 form=direct carried");
    assertThat(verdicts(result)).containsExactly(Verdict.PARTIAL);
    assertThat(result.message()).contains("form is -, not direct; carried is -, not yes");
  }

  @Test
  void enclosersAreComparedByWhatTheyAreNotByTheirIds() {
    String expected = "[s1.src:A] [s1.cue:said] [s1.con:that [s2.src:B] [s2.cue:said] [s2.con:C]].";
    String renamed = expected.replace("s1", "s8").replace("s2", "s7");
    assertThat(hold(renamed, expected).passes()).isTrue();
    FixtureResult flat = hold("A said that [s2.src:B] [s2.cue:said] [s2.con:C].", expected);
    assertThat(flat.message()).contains("missed    s1").contains("within is -, not the missed s1");
  }

  @Test
  void eachKindIsHeldAgainstItsOwn() {
    FixtureResult result =
        hold("They spoke of [scare:“order”].", "[src:They] [cue:spoke] of [con:“order”].");
    assertThat(verdicts(result)).containsExactly(Verdict.MISSED, Verdict.INVENTED);
    assertThat(hold("They spoke of [scare:“order”].", "They spoke of “[scare:order]”.").passes())
        .isTrue();
  }

  @Test
  void sourcesAreCounted() {
    FixtureResult result =
        hold(
            "[s1.src:A statement and the aide] [s1.cue:said] [s1.con:no].",
            "[s1.src:A statement] and [s1.src2:the aide] [s1.cue:said] [s1.con:no].");
    assertThat(verdicts(result)).containsExactly(Verdict.PARTIAL);
  }

  @Test
  void theMoreAlikeArePairedFirst() {
    String expected =
        "[s1.src:A] [s1.cue:said] [s1.con:that [s2.src:B] [s2.cue:saw] [s2.con:the C and the D]].";
    FixtureResult result =
        hold("A said that [s1.src:B] [s1.cue:saw] [s1.con:the C and the D].", expected);
    assertThat(result.outcomes().get(0).verdict()).isEqualTo(Verdict.MISSED);
    assertThat(result.outcomes().get(1).isRight()).isTrue();
  }
}
