/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.testkit.Score.Division;

/** The kinds beside statements: how they are written, and when two of them are the same. */
class KindsTest {
  private static Fixture fixture(String judges, String body) {
    return Fixtures.read(
            "kinds.fix",
            """
            # format: docs/fixtures.md
            # source: written by the project
            # licence: Apache-2.0
            # version: 2026-11-24
            # judges: %s

            %s
            """
                .formatted(judges, body.replace(';', '\n')))
        .get(0);
  }

  private static FixtureResult hold(String kinds, String expected, String found) {
    Fixture wanted = fixture(kinds, expected);
    Fixture got = fixture(kinds, found);
    assertThat(got.text()).isEqualTo(wanted.text());
    return FixtureResult.of(wanted, got.findings());
  }

  private static Score score(FixtureResult result) {
    return new FixtureRun(List.of(result)).score();
  }

  @Test
  void aFileJudgesWhatItsHeadSays() {
    Fixture f =
        fixture(
            "event",
            "[s1.src:Lima] [s1.cue:said] [s1.con:that [e1.act:Quito] had [e1.trg:signed]].;"
                + "e1 plover=AGREE according-to=s1");
    assertThat(f.judges()).containsExactly(Kind.EVENT);
    assertThat(f.findings()).hasSize(2);
    FixtureResult missed = FixtureResult.of(f, List.of());
    assertThat(missed.outcomes()).extracting(Outcome::kind).containsExactly(Kind.EVENT);
    assertThat(fixture("time", "[s1.con:It rained], [s1.src:he] said.").isNegative()).isTrue();
  }

  @Test
  void anExampleOfARowJudgesWhatItMarks() {
    Fixture f = Fixture.of("frames.tsv", 9, "[act:Chad] [trg:recalled] [rec:its envoy].");
    assertThat(f.judges()).containsExactlyInAnyOrder(Kind.STATEMENT, Kind.SCARE_QUOTE, Kind.EVENT);
    assertThat(f.findings()).extracting(Marked::id).containsExactly("e1");
  }

  @Test
  void oneWordForTwoRolesIsToldApartByTheId() {
    Fixture f =
        fixture(
            "contact",
            "[m1.who:They] [m1.word:spoke] [m1.time:[t1.time:on Friday]] for"
                + " [m1.lasted:[d1.lasted:an hour]].;m1 kind=call minutes=60 approximate");
    assertThat(f.findings())
        .extracting(Marked::kind)
        .containsExactly(Kind.CONTACT, Kind.TIME, Kind.DURATION);
    assertThat(f.findings().get(0).attribute(Attribute.APPROXIMATE)).contains("yes");
    Fixture bare = fixture("time", "From [time:Monday] to [time:Friday].");
    assertThat(bare.findings()).extracting(Marked::id).containsExactly("t1", "t2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evnt|It rained.|there is no kind \"evnt\" to judge - did you mean event?",
        "event|[e1.act:Peru] left.|the event e1 has no \"trg\"",
        "event|[e1.by:Peru] left.|\"by\" is no role of an event, which e1 is",
        "event|[b1.trg:left].|is no role of any finding \"b1\"",
        "event|Peru [trg:left].;e1 plvr=AID|did you mean plover? The attributes of an event",
        "event|Peru [trg:left].;e1 kind=promise|there is no attribute \"kind\"",
        "event|Peru [trg:left].;e1 status=maybe|\"maybe\" is no status of an event - use one of",
        "event|Peru [trg:left].;e1 cameo=4x|write a code such as 042",
        "event|Peru [trg:left].;e1 according-to=s1|cannot be according to \"s1\"",
        "event|[e1.act:[a1.ref:Peru]] [e1.trg:left].;e1 according-to=a1|names an actor",
        "commitment|Peru [what:would go].;c1 kind=vow|use one of promise, offer",
        "time|[time:Monday].;t1 from=soon|write a date such as",
        "event|It lasted [lasted:an hour].|is a role of several kinds - give it an id: m1.lasted",
        "claim|[told:It rained].|the claim k1 is told once",
      })
  void refusesWhatIsWrong(String judges, String body, String message) {
    assertThatThrownBy(() -> fixture(judges, body))
        .isInstanceOf(FixtureException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the trigger shares a word, the type agrees, actor and recipient share one where marked
        "event|[act:The foreign minister] [trg:left for] [rec:Chile].;e1 plover=CONSULT|The foreign [act:minister] [trg:left] for [rec:Chile].;e1 plover=CONSULT|true",
        "event|[act:Peru] [trg:left] Chile.;e1 plover=CONSULT|[act:Peru] [trg:left] Chile.;e1 plover=RETREAT|false",
        "event|[act:Peru] [trg:left] Chile.;e1 plover=CONSULT|Peru [trg:left] [act:Chile].;e1 plover=CONSULT|false",
        "event|Peru [trg:left] Chile.;e1 plover=CONSULT|[act:Peru] [trg:left] Chile.;e1 plover=CONSULT|true",
        // a commitment: four tenths of the act, the kind, who would act
        "commitment|[by:Peru] vowed [what:to open the port by May].;c1 kind=promise|[by:Peru] vowed [what:to open the port] by May.;c1 kind=promise|true",
        "commitment|[by:Peru] vowed [what:to open the port by May].;c1 kind=promise|[by:Peru] vowed [what:to open] the port by May.;c1 kind=promise|false",
        "commitment|[by:Peru] vowed [what:to go].;c1 kind=promise|[by:Peru] vowed [what:to go].;c1 kind=threat|false",
        "contact|[who:Diallo] and [who2:Sato] [word:met].;m1 kind=meeting|[who:Diallo] and Sato [word:met].;m1 kind=meeting|true",
        "contact|[who:Diallo] and Sato [word:met].;m1 kind=meeting|Diallo and [who:Sato] [word:met].;m1 kind=meeting|false",
        "agreement|They broke [name:the truce of Tunis].|They broke the [name:truce of Tunis].|true",
        "time|It fell [time:early on Monday].|It fell early [time:on Monday].|true",
        "time|It fell [time:early on Monday].|It fell early on [time:Monday].|false",
        "actor|[ref:Diallo] left, then [ref2:he] died.|[ref:Diallo] left, then he died.|true",
        "actor|[ref:Diallo] left, then [ref2:he] died with Sato.|Diallo left, then [ref:he] died with [ref2:Sato].|false",
        "claim|[told:It rained]. It was dry. [told2:Rain fell].|[told:It rained]. It was dry. Rain [told2:fell].|true",
        "claim|[told:It rained]. It was dry. [told2:Rain fell].|[told:It rained]. [told2:It was dry]. Rain fell.|false",
        "author-voice|[voice:The move was reckless].|The [voice:move was reckless].|true",
      })
  void theSame(String judges, String expected, String found, boolean same) {
    FixtureResult result = hold(judges, expected, found);
    assertThat(result.outcomes().get(0).isRight()).as(result.message()).isEqualTo(same);
    assertThat(result.outcomes()).hasSize(same ? 1 : 2);
  }

  @Test
  void anEventHasThreeMeasures() {
    String expected = "[act:Peru] [trg:aided] [rec:Chad].;e1 plover=AID cameo=071 status=planned";
    Score right = score(hold("event", expected, expected.replace("071", "073")));
    assertThat(right.of(Division.KIND, "event").f1()).isEqualTo(1);
    assertThat(right.of(Division.MEASURE, "event pair").f1()).isEqualTo(1);
    assertThat(right.of(Division.ATTRIBUTE, "event cameo").recall()).isZero();
    assertThat(right.of(Division.ATTRIBUTE, "event cameo root").recall()).isEqualTo(1);
    Score other =
        score(hold("event", expected, "[rec:Peru] [trg:aided] [act:Chad].;e1 plover=AID"));
    assertThat(other.of(Division.MEASURE, "event type")).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(other.of(Division.MEASURE, "event pair")).isEqualTo(new Tally(0, 1, 0, 1));
    assertThat(other.of(Division.KIND, "event")).isEqualTo(new Tally(0, 1, 0, 1));
    Score extra =
        score(
            hold(
                "event",
                "[act:Peru] [trg:aided] Chad.;e1 plover=AID",
                "[act:Peru] [trg:aided] [rec:Chad].;e1 plover=AID"));
    assertThat(extra.of(Division.KIND, "event").f1()).isEqualTo(1);
    assertThat(extra.of(Division.MEASURE, "event pair").f1()).isZero();
    assertThat(extra.of(Division.ROLE, "event rec")).isEqualTo(new Tally(0, 1, 0, 0));
  }

  @Test
  void allWhoTakePartAndNoOneElse() {
    String both = "[who:Diallo] and [who2:Sato] [word:met] near [place:Lomé].;m1 kind=meeting";
    Score whole = score(hold("contact", both, both));
    assertThat(whole.of(Division.MEASURE, "contact participants").f1()).isEqualTo(1);
    Score half = score(hold("contact", both, both.replace("[who2:Sato]", "Sato")));
    assertThat(half.of(Division.KIND, "contact").f1()).isEqualTo(1);
    assertThat(half.of(Division.MEASURE, "contact participants").f1()).isZero();
  }

  @Test
  void statusesAreConfusedAlsoWhereAnotherTypeIsFound() {
    String text = "[e1.trg:Aid] came, then [e2.trg:war], then [e3.trg:talks].;";
    FixtureResult result =
        hold(
            "event",
            text
                + "e1 plover=AID status=planned;e2 plover=ASSAULT status=denied;e3 status=asserted",
            "[e1.trg:Aid] came, then [e2.trg:war], [e4.trg:then] talks.;e1 plover=AID status=asserted;"
                + "e2 plover=COERCE status=denied;e4 status=asserted");
    Confusion statuses = score(result).statuses();
    assertThat(statuses.of("planned", "asserted")).isEqualTo(1);
    assertThat(statuses.of("denied", "denied")).isEqualTo(1);
    assertThat(statuses.of("asserted", Confusion.MISSED)).isEqualTo(1);
    assertThat(statuses.of(Confusion.INVENTED, "asserted")).isEqualTo(1);
    assertThat(statuses.table("event status"))
        .isEqualTo(
            """
            event status  asserted    denied  (missed)
            asserted             -         -         1
            denied               -         1         -
            planned              1         -         -
            (invented)           1         -         -
            """);
    assertThat(result.message()).contains("missed    e2, not the same as e2: plover is COERCE");
  }

  @Test
  void referencesAreComparedByWhatTheyAre() {
    String text =
        "[s1.src:Lima] [s1.cue:said] [s1.con:[a1.ref:Quito] [e1.trg:signed] [g1.name:the pact]].;";
    String found = text.replace("s1", "s4").replace("a1", "a7") + "e1 according-to=s4;g1 of=a7";
    FixtureResult right = hold("event, agreement", text + "e1 according-to=s1;g1 of=a1", found);
    assertThat(right.passes()).as(right.message()).isTrue();
    FixtureResult wrong = hold("event", text + "e1 according-to=-", found);
    assertThat(wrong.message()).contains("according-to is s4, not -");
  }

  @Test
  void listsHaveNoOrderAndWordsMayHoldSpaces() {
    String text = "[ref:The aide] left.;";
    FixtureResult result =
        hold(
            "actor",
            text + "a1 sectors=MIL,GOV role=\"Kremlin aide\" country=-",
            text + "a1 sectors=GOV,MIL role=\"kremlin aide\"");
    assertThat(result.passes()).as(result.message()).isTrue();
    assertThat(result.message()).contains("role=\"Kremlin aide\"");
  }
}
