/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFramesTest {
  private static final String HEADER =
      "# format: f\n# source: s\n# licence: l\n# version: v\n# prepositions: on, against\n"
          + "lemma\ttag\tobject\tactor\trecipient\trecipient_kind\treciprocal\tcameo\tmode\tcontexts"
          + "\tcomplement\tcarries\tconfidence\texamples\tcounterexamples\n";
  private static final String ROW =
      "impose\tV\t@sanctions\tsubject\ton|against\tany\tno\t163\t-\teconomic\t-\t-\t0.90"
          + "\t[act:Chad] [trg:imposed sanctions] [rec:on Mali].\tThey impose themselves.\n";

  @Test
  void findsTheMostConditionedFrameFirst() {
    EventFrames frames = EventFrames.english();
    assertThat(frames.find("accuse", EventFrame.Tag.V))
        .extracting(EventFrame::complement)
        .containsExactly(EventFrame.Complement.ING, EventFrame.Complement.NONE);
    assertThat(frames.find("meet", EventFrame.Tag.V))
        .extracting(EventFrame::conditions)
        .isSortedAccordingTo((a, b) -> b - a);
    assertThat(frames.find("lift", EventFrame.Tag.V))
        .filteredOn(frame -> frame.objects().contains("curfew"))
        .extracting(frame -> frame.cameo().code())
        .containsExactly("0813", "080");
    assertThat(frames.find("banana", EventFrame.Tag.V)).isEmpty();
    assertThat(frames.find("agree", EventFrame.Tag.A)).isEmpty();
  }

  @Test
  void everyRowOfTheProjectShowsItsWord() {
    Table own = Table.load("lexicon/en/event-frames.tsv");
    assertThat(EventFrames.of(own, EventWords.english(), Ontology.standard()).all())
        .isEqualTo(EventFrames.english().all());
  }

  @Test
  void longerWordsComeFirst() {
    assertThat(EventFrames.english().startingWith("call"))
        .extracting(frame -> frame.words().size())
        .isSortedAccordingTo((a, b) -> b - a)
        .contains(1, 2);
  }

  @Test
  void aRowIsReadWhole() {
    EventFrame frame = read(ROW).all().get(0);
    assertThat(frame.lemma()).isEqualTo("impose");
    assertThat(frame.objects()).contains("sanction", "embargo");
    assertThat(frame.actors()).containsExactly(new Slot(Slot.Place.SUBJECT, ""));
    assertThat(frame.recipients()).extracting(Slot::toString).containsExactly("on", "against");
    assertThat(frame.plover()).isEqualTo("SANCTION");
    assertThat(frame.mode()).isEqualTo("discontinue");
    assertThat(frame.rowKey()).isEqualTo("test.tsv#impose/V/@sanctions");
    assertThat(frame.carries()).isEqualTo(Effect.NONE);
  }

  @Test
  void everyPloverTypeHasFrames() {
    for (PloverType type : Ontology.standard().ploverTypes()) {
      assertThat(EventFrames.english().all())
          .as(type.type())
          .filteredOn(frame -> frame.plover().equals(type.type()))
          .hasSizeGreaterThan(8);
    }
  }

  @Test
  void theEffectOnAClauseNeedsAClause() {
    assertThat(EventFrames.english().all())
        .filteredOn(frame -> frame.carries() != Effect.NONE)
        .allMatch(frame -> frame.complement() != EventFrame.Complement.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "163; 999; \"999\" is no CAMEO code",
        "163<t>-; 163<t>visit; SANCTION has no mode \"visit\"",
        "economic; weather; \"weather\" is no context",
        "@sanctions; @fruit; \"@fruit\" is no class of words",
        "on|against; under; \"under\" under recipient is no place",
        "subject; everywhere; \"everywhere\" under actor is no place",
        "impose<t>V; impose<t>X; \"X\" is no tag",
        "any; anyone; \"anyone\" is no recipient_kind",
        "any<t>no; any<t>maybe; \"maybe\" under reciprocal is unclear",
        "economic<t>-; economic<t>so; \"so\" is no complement",
        "economic<t>-<t>-; economic<t>to<t>perhaps; \"perhaps\" is no carries",
        "0.90; 1.50; \"1.50\" is no confidence",
        "[act:Chad] [trg:imposed sanctions] [rec:on Mali].; -; \"impose\" has no example",
        "[trg:imposed sanctions]; imposed sanctions; does not hold \"impose\"",
        "[trg:imposed sanctions]; [trg:sanctions]; does not hold \"impose\"",
        "[act:Chad]; [who:Chad]; \"[who:\" is no mark",
        "They impose themselves.; They stay.; is no counterexample of \"impose\"",
        "They impose themselves.; [trg:impose] this.; is no counterexample of \"impose\"",
        "impose<t>V; -<t>V; the lemma is empty",
      })
  void aSlipIsAnError(String written, String slip, String message) {
    String row = ROW.replace(tabs(written), tabs(slip));
    assertThat(row).isNotEqualTo(ROW);
    assertThatThrownBy(() -> read(row))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("test.tsv:7")
        .hasMessageContaining(message);
  }

  @Test
  void refusesARowThatStandsTwice() {
    assertThatThrownBy(() -> read(ROW + ROW))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("test.tsv:8: \"impose\" stands twice with the same conditions");
  }

  @Test
  void classesOfWordsAreChecked() throws IOException {
    assertThat(EventWords.english().of("@prisoners")).contains("hostage");
    assertThat(EventWords.english().of("@nothing")).isEmpty();
    assertThatThrownBy(() -> words("prisoners\thostage"))
        .hasMessageContaining("\"prisoners\" is no class");
    assertThatThrownBy(() -> words("@prisoners\t-")).hasMessageContaining("no word of @prisoners");
    assertThatThrownBy(() -> words("@prisoners\thostage|hostage"))
        .hasMessageContaining("\"hostage\" stands twice in @prisoners");
  }

  private static EventWords words(String row) throws IOException {
    return EventWords.of(
        Table.read(
            "words.tsv",
            new StringReader(
                "# format: f\n# source: s\n# licence: l\n# version: v\nclass\tlemma\n" + row)));
  }

  private static String tabs(String written) {
    return written.replace("<t>", "\t");
  }

  private static EventFrames read(String rows) {
    try {
      return EventFrames.of(
          Table.read("test.tsv", new StringReader(HEADER + rows)),
          EventWords.english(),
          Ontology.standard());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
