/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.finding.AuthorVoice.Why;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.testkit.PlainEngine;
import readout.testkit.StageContract;

class AuthorVoiceStageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The minister flew home on Sunday. It was a reckless gamble by the minister.; EVALUATIVE; It was a reckless gamble by the minister",
        "Both sides have blamed each other. No evidence of a plot has ever been found.; CONTESTED; No evidence of a plot has ever been found",
        "It is clear that the vote was stolen.; CONTESTED; It is clear that the vote was stolen",
        "No evidence has ever been found that rebels used the building.; CONTESTED; No evidence has ever been found that rebels used the building",
        "Parliament passed the law by two votes, a shameful retreat from the promises of the spring.; EVALUATIVE; a shameful retreat from the promises of the spring",
        "The envoy has criticised the loans, and such policies ruin the farmers.; ATTRIBUTION_LOST; such policies ruin the farmers",
        "The fund paid nine villages in Bento. A delegate said that the fund paid nine villages in Bento.; ATTRIBUTION_LOST; The fund paid nine villages in Bento",
        "The premier warned the general that the league would impose a ban, an aide said. In response, the general vowed to fight.; ATTRIBUTION_LOST; In response, the general vowed",
      })
  void theReportSpeaksItself(String text, Why why, String words) throws InterruptedException {
    Reading reading = Sample.read(text);
    assertThat(reading.get(Layer.AUTHOR_VOICE))
        .as(text)
        .singleElement()
        .satisfies(
            voice -> {
              assertThat(voice.why()).isEqualTo(why);
              assertThat(reading.document().text().words(voice.span())).startsWith(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The bishop called it a reckless gamble.",
        "The judge said that no evidence of a plot had ever been found.",
        "Two boats left the harbour with eleven officers on board and returned at dusk.",
        "The room was empty when the minister came.",
      })
  void whatIsSaidBySomeoneOrPlainIsNotTheReports(String text) throws InterruptedException {
    assertThat(Sample.read(text).get(Layer.AUTHOR_VOICE)).isEmpty();
  }

  @Nested
  class Contract implements StageContract {
    @Override
    public List<Stage> stages() {
      return Sample.stages(new PlainEngine());
    }
  }
}
