/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.finding.Event.Status;
import readout.lexicon.Table;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.testkit.StoredParses;
import readout.text.Extent;
import readout.text.Text;

/** Which word gives an event which status: what the rows of modality.tsv show. */
class StandingTest {
  private static final Path PARSES =
      Path.of("src", "test", "resources", "readout", "stage", "events.conllu");

  /** Every example of every row: the word marked {@code con} has the row's status. */
  @TestFactory
  Stream<DynamicTest> everyExampleOfModalityHolds() throws IOException {
    StoredParses parses = StoredParses.load(PARSES);
    return Table.load("lexicon/en/modality.tsv").rows().stream()
        .flatMap(
            row ->
                row.list("examples").stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                example,
                                () ->
                                    assertThat(statuses(parses, example))
                                        .containsOnly(row.get("status")))));
  }

  private static List<String> statuses(StoredParses parses, String example) {
    String word = example.replaceAll(".*\\[con:([^\\]]*)].*", "$1");
    String plain = example.replaceAll("\\[\\w+:|]", "");
    List<String> statuses = new ArrayList<>();
    for (Sentence sentence : parses.analyse(Text.of(plain), Extent.NONE)) {
      Standing standing = new Standing(sentence);
      for (Token token : sentence.tokens()) {
        if (token.word().equals(word)) {
          statuses.add(standing.of(token).toString());
        }
      }
    }
    return statuses;
  }

  @ParameterizedTest
  @CsvSource({
    "planned, asserted, planned",
    "denied, planned, denied",
    "denied, denied, hypothetical",
    "planned, denied, denied",
    "denied, conditional, hypothetical",
    "planned, conditional, conditional",
    "planned, hypothetical, hypothetical",
    "planned, requested, requested",
    "denied, requested, hypothetical",
  })
  void aWordThatIsItselfInDoubtWeakensWhatItSays(String effect, String of, String result) {
    assertThat(Standing.compose(status(effect), status(of))).isEqualTo(status(result));
  }

  private static Status status(String name) {
    return Status.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  @Test
  void aQuestionAssertsNothing() throws IOException {
    assertThat(statuses(StoredParses.load(PARSES), "Did rebels [con:attack] the port?"))
        .containsExactly("hypothetical");
  }
}
