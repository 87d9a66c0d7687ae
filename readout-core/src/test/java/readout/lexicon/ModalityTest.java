/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that change the status of an event, and verbs over event nouns. */
class ModalityTest {
  private static final String HEADER =
      "# format: f\n# source: s\n# licence: l\n# version: v\n# prepositions: from, by\n";

  @ParameterizedTest
  @CsvSource({
    "might, M, hypothetical, own",
    "will, M, planned, own",
    "not, R, denied, own",
    "if, C, conditional, complement",
    "fail, V, denied, complement",
    "be about to, V, planned, complement",
    "alleged, A, hypothetical, own",
    "threat, N, conditional, complement",
  })
  void wordsHaveStatusAndScope(String lemma, Modality.Tag tag, String status, String scope) {
    Modality.Word word = Modality.english().find(lemma, tag).get(0);
    assertThat(word.effect()).hasToString(status);
    assertThat(word.scope()).hasToString(scope);
  }

  @Test
  void everyRowOfTheProjectShowsItsWord() {
    assertThat(Modality.of(Table.load("lexicon/en/modality.tsv")).find("might")).isNotEmpty();
    assertThat(LightVerbs.of(Table.load("lexicon/en/event-light-verbs.tsv")).find("launch"))
        .isPresent();
  }

  @Test
  void longerWordsComeFirst() {
    assertThat(Modality.english().startingWith("be").get(0).words()).hasSizeGreaterThan(2);
    assertThat(Modality.english().find("banana")).isEmpty();
  }

  @Test
  void lightVerbsSayWhoActs() {
    LightVerbs verbs = LightVerbs.english();
    assertThat(verbs.find("launch").orElseThrow().actor())
        .contains(new Slot(Slot.Place.SUBJECT, ""));
    LightVerb comeUnder = verbs.find("come under").orElseThrow();
    assertThat(comeUnder.actor()).contains(new Slot(Slot.Place.PREPOSITION, "from"));
    assertThat(comeUnder.recipients()).containsExactly(new Slot(Slot.Place.SUBJECT, ""));
    assertThat(verbs.find("condemn").orElseThrow().actor()).isEmpty();
    assertThat(verbs.find("cancel").orElseThrow().effect()).isEqualTo(Effect.DENIED);
    assertThat(verbs.startingWith("call"))
        .extracting(LightVerb::lemma)
        .contains("call off", "call for");
    assertThat(verbs.find("sing")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "if<t>X<t>denied<t>own<t>[mod:if]<t>-; \"X\" is no tag",
        "if<t>C<t>odd<t>own<t>[mod:if]<t>-; \"odd\" is no status",
        "if<t>C<t>-<t>own<t>[mod:if]<t>-; no status",
        "if<t>C<t>denied<t>far<t>[mod:if]<t>-; \"far\" is no scope",
        "if<t>C<t>denied<t>own<t>-<t>-; \"if\" has no example",
        "if<t>C<t>denied<t>own<t>[mod:when]<t>-; does not hold \"if\"",
        "if<t>C<t>denied<t>own<t>[mod:if]<t>When it rains.; is no counterexample of \"if\"",
        "if|if<t>C<t>denied<t>own<t>[mod:if]<t>-; \"if\" stands twice as C",
        "-<t>C<t>denied<t>own<t>[mod:if]<t>-; the lemma is empty",
      })
  void aSlipInAWordIsAnError(String row, String message) {
    assertThatThrownBy(
            () -> Modality.of(table("lemma\ttag\tstatus\tscope\texamples\tcounterexamples\n", row)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("test.tsv:7")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hold<t>-<t>-<t>-<t>-<t>[trg:held]<t>-; no actor",
        "hold<t>nobody<t>-<t>-<t>-<t>[trg:held]<t>-; \"nobody\" under actor is no place",
        "hold<t>subject<t>under<t>-<t>-<t>[trg:held]<t>-; \"under\" under recipient is no place",
        "hold<t>subject<t>-<t>odd<t>-<t>[trg:held]<t>-; \"odd\" is no status",
        "hold<t>subject<t>-<t>-<t>-<t>[trg:kept]<t>-; does not hold \"hold\"",
        "hold|hold<t>subject<t>-<t>-<t>-<t>[trg:held]<t>-; \"hold\" stands twice",
      })
  void aSlipInALightVerbIsAnError(String row, String message) {
    assertThatThrownBy(
            () ->
                LightVerbs.of(
                    table(
                        "lemma\tactor\trecipient\tstatus\tnote\texamples\tcounterexamples\n", row)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("test.tsv:7")
        .hasMessageContaining(message);
  }

  private static Table table(String columns, String row) throws IOException {
    return Table.read("test.tsv", new StringReader(HEADER + columns + row.replace("<t>", "\t")));
  }
}
