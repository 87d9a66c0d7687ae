/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  /** What each verb of commitment-outcomes.tsv says of the promise. */
  @TestFactory
  Stream<DynamicTest> outcomes() {
    return Table.load("lexicon/en/commitment-outcomes.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () ->
                        assertThat(found(Sample.plain(row.get("example"))))
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
        "Cairo warned Khartoum that it would shut the canal.; THREAT",
        "The army gave the rebels five days to leave the town.; DEMAND",
        "Oman promised the bank to pay the debt.; PROMISE",
        "Laos refused the offer.; REFUSAL",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cairo warned that Khartoum would shut the canal.",
        "He promised himself a holiday.",
        "The envoy refused the water.",
      })
  void aForecastAGiftToOneselfAndAThingCommitNoOne(String text) throws InterruptedException {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cairo vowed to respond were the dam to be filled.; were the dam to be filled",
        "Germany offered to host the talks, provided that the ships stay in harbour.; provided that the ships stay in harbour",
      })
  void aConditionIsFoundWhereAParserHidesIt(String text, String condition)
      throws InterruptedException {
    Reading reading = Sample.read(text);
    assertThat(reading.get(Layer.COMMITMENTS))
        .extracting(c -> c.condition().words(reading.document().text()))
        .containsExactly(condition);
  }

  @Test
  void aThreatKeepsItsConditionAndWhoTellsIt() throws InterruptedException {
    Commitment threat =
        one("Cairo warned Khartoum that it would impose sanctions if the dam was filled.");
    assertThat(threat.by()).containsExactly("Cairo");
    assertThat(threat.to()).containsExactly("Khartoum");
    assertThat(threat.condition().isEmpty()).isFalse();
    assertThat(threat.accordingTo()).contains("s1");
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
}
