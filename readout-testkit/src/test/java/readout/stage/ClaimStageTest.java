/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.finding.Claim;
import readout.finding.Claim.Relation;
import readout.reading.Layer;
import readout.testkit.PlainEngine;
import readout.testkit.StageContract;

class ClaimStageTest {
  private static List<Claim> found(String text) throws InterruptedException {
    return Sample.read(text).get(Layer.CLAIMS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The embargo was not the main subject of the call, an aide to the Finnish president said. The sanctions were not the focus of the talks, a Swedish minister said.; SAME; same-words",
        "The rebels said that the army shelled the school in Bento. A general said that the army did not shell the school in Bento.; CONFLICT; opposite",
        "The mayor said that the flood killed nine villagers in Bento. A doctor said that the flood killed thirty villagers in Bento.; CONFLICT; other-number",
        "Sanctions were not the main topic of the meeting, Oslo said. Bern said that the embargo had never been at the centre of the talks.; SAME; same-words",
        "The minister said that soldiers shelled the port. The army denied that soldiers shelled the port.; CONFLICT; opposite",
        "The minister said that Peru had promised to leave. A Peruvian envoy denied that any such promise had been made.; CONFLICT; opposite",
        "It was Uganda that had asked for the meeting, according to a Sudanese minister. A Ugandan minister said that the request had come from Sudan.; CONFLICT; who-asked",
        "The meeting took place at the request of Uganda, a Sudanese minister said. Sudan had asked for the meeting, a Ugandan minister said.; CONFLICT; who-asked",
        "The call, requested by Uganda, lasted an hour. Uganda had asked for the call, a Sudanese minister said.; SAME; who-asked",
        "Uganda pledged to close the border. The foreign minister of Uganda said that Uganda would shut the border.; SAME; same-commitment",
        "An aide spoke of the new tariffs. This issue was not the focus of the talks with Peru. The tariffs were not at the centre of the talks with Peru, the aide said.; SAME; points-back",
      })
  void twoTellingsAreHeldTogether(String text, Relation relation, String rule)
      throws InterruptedException {
    assertThat(found(text))
        .as(text)
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.relation()).isEqualTo(relation);
              assertThat(claim.trace().rule()).isEqualTo(rule);
              assertThat(claim.tellings()).hasSize(2);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The sanctions were announced in March, the mayor said. The sanctions hurt the farmers, a doctor said.",
        "If Peru sends grain to Chile, the port will open, the mayor said. A clerk asked whether Peru sends grain to Chile.",
      })
  void aSharedTopicOrASuppositionIsNoClaim(String text) throws InterruptedException {
    assertThat(found(text)).isEmpty();
  }

  @Nested
  class Contract implements StageContract {
    @Override
    public List<Stage> stages() {
      return Sample.stages(new PlainEngine()).subList(0, 8);
    }
  }
}
