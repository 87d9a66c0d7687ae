/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.finding.Commitment;
import readout.finding.Commitment.Kind;
import readout.finding.Commitment.Status;
import readout.lexicon.Table;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.commitment.CommitmentCues;
import readout.testkit.PlainEngine;
import readout.testkit.StageContract;

class CommitmentStageTest {
  private static List<Commitment> found(String text) throws InterruptedException {
    return Sample.read(text).get(Layer.COMMITMENTS);
  }

  private static Commitment one(String text) throws InterruptedException {
    List<Commitment> found = found(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  /** Every example of every row, found by that row with the parts that it marks. */
  @TestFactory
  Stream<DynamicTest> examples() {
    return new TreeMap<>(CommitmentCues.english().examples())
        .entrySet().stream()
            .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getKey(), e.getValue())));
  }

  private static void check(String example, String row) throws InterruptedException {
    Reading reading = Sample.read(Sample.plain(example));
    List<Commitment> found = reading.get(Layer.COMMITMENTS);
    assertThat(found).as("found in: %s", example).isNotEmpty();
    Commitment commitment =
        found.stream()
            .filter(c -> c.trace().row().equals(row))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not by " + row + ": " + found));
    String text = reading.document().text().toString();
    assertThat(words(commitment.act().words(reading.document().text())))
        .as("act in %s", text)
        .isEqualTo(words(String.join(" ", Sample.marked(example, "what"))));
    assertThat(words(commitment.condition().words(reading.document().text())))
        .as("condition in %s", text)
        .isEqualTo(words(String.join(" ", Sample.marked(example, "cond"))));
    named(commitment.by(), Sample.marked(example, "by"), "by", text);
    List<String> to = Sample.marked(example, "to");
    if (!to.isEmpty()) {
      named(commitment.to(), to, "to", text);
    }
    assertThat(commitment.due().toOptional().isPresent())
        .as("due in %s", text)
        .isEqualTo(!Sample.marked(example, "due").isEmpty());
  }

  private static void named(List<String> actors, List<String> marked, String role, String text) {
    String all = String.join(" ", marked);
    assertThat(actors.isEmpty()).as("%s in %s", role, text).isEqualTo(marked.isEmpty());
    assertThat(actors).as("%s in %s", role, text).allMatch(all::contains);
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The word in another use commits no one. */
  @TestFactory
  Stream<DynamicTest> counterexamples() {
    return new TreeMap<>(CommitmentCues.english().counterexamples())
        .keySet().stream()
            .map(c -> DynamicTest.dynamicTest(c, () -> assertThat(found(c)).isEmpty()));
  }

  /** Each word of conditions.tsv opens one. */
  @TestFactory
  Stream<DynamicTest> conditions() {
    return Table.load("lexicon/en/conditions.tsv").rows().stream()
        .map(row -> row.get("example"))
        .filter(e -> !e.contains("would"))
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e,
                    () -> {
                      Reading reading = Sample.read(Sample.plain(e));
                      assertThat(reading.get(Layer.COMMITMENTS))
                          .extracting(c -> c.condition().words(reading.document().text()))
                          .containsExactly(Sample.marked(e, "cond").get(0));
                    }));
  }

  /** What each verb of commitment-outcomes.tsv says of the promise. */
  @TestFactory
  Stream<DynamicTest> outcomes() {
    return Table.load("lexicon/en/commitment-outcomes.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () ->
                        assertThat(found(row.get("example")))
                            .extracting(Commitment::status)
                            .containsExactly(row.get("status", Status.class))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The foreign minister of Kenya said Kenya would withdraw its brigade from the valley.; PROMISE",
        "The foreign minister of Kenya said that Kenya will not sign the treaty.; REFUSAL",
        "The president of Chile told reporters that Peru must release the sailors.; DEMAND",
        "Ghana and Togo are to hold talks on the border in Accra.; OBLIGATION",
        "Cairo warned Khartoum that it would impose sanctions if the dam was filled.; THREAT",
        "The rebels pledged to attack the capital.; THREAT",
        "The rebels pledged to lift the siege of the capital.; PROMISE",
      })
  void kindIsWhatTheActIs(String text, Kind kind) throws InterruptedException {
    assertThat(one(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The foreign minister of Kenya said Uganda would withdraw its brigade from the valley.",
        "The spokesman for Kenya said that prices would rise in May.",
        "The minister did not promise to resign.",
        "The bishop wants the minister to promise an inquiry.",
        "The union may threaten to strike.",
      })
  void forecastDenialAndWishCommitNoOneToTheAct(String text) throws InterruptedException {
    assertThat(found(text)).noneMatch(c -> c.kind() == Kind.PROMISE || c.kind() == Kind.THREAT);
  }

  @Test
  void aThreatKeepsItsConditionAndWhoTellsIt() throws InterruptedException {
    Commitment threat =
        one("Cairo warned Khartoum that it would impose sanctions if the dam was filled.");
    assertThat(threat.by()).containsExactly("Cairo");
    assertThat(threat.to()).containsExactly("Khartoum");
    assertThat(threat.condition().isEmpty()).isFalse();
    assertThat(threat.accordingTo()).isEmpty();
  }

  @Test
  void aPromiseInReportedWordsIsToldByTheSpeaker() throws InterruptedException {
    Commitment promise =
        one("The foreign minister of Kenya said Kenya would withdraw its brigade from the valley.");
    assertThat(promise.accordingTo()).contains("s1");
  }

  @Test
  void theTimeByWhichIsNoPartOfTheAct() throws InterruptedException {
    String text = "The state promised to pay the teachers by Friday.";
    Reading reading = Sample.read(text);
    Commitment promise = reading.get(Layer.COMMITMENTS).get(0);
    assertThat(promise.due().toOptional()).isPresent();
    assertThat(promise.act().words(reading.document().text())).isEqualTo("pay the teachers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The government broke its promise to build the dam.; BROKEN_ALLEGED",
        "The junta failed to honour its pledge to hold a vote.; BROKEN_ALLEGED",
        "Norway kept its promise to plant forests.; KEPT",
      })
  void statusIsWhatTheVerbSaysOfThePromise(String text, Status status) throws InterruptedException {
    assertThat(one(text).status()).isEqualTo(status);
  }

  @Nested
  class Contract implements StageContract {
    @Override
    public List<Stage> stages() {
      return Sample.stages(new PlainEngine()).subList(0, 7);
    }
  }

  @Test
  void everyRowHasAnExample() {
    Map<String, String> examples = CommitmentCues.english().examples();
    assertThat(examples).hasSizeGreaterThan(60);
  }
}
