/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.finding.Actor;
import readout.finding.Agreement;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.AgreementStage;

class AgreementStageTest {
  private static Reading read(String name) {
    return StageTexts.read(name, "", new AgreementStage());
  }

  private static List<String> said(Reading reading, Agreement agreement) {
    Map<String, String> names =
        reading.get(Layer.ACTORS).stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return agreement.said().stream()
        .map(s -> s.what() + " " + s.of().toOptional().map(names::get).orElse("-"))
        .toList();
  }

  @Test
  void allPlacesOfOneAgreementAreOne() {
    Reading reading = read("agreement");
    assertThat(reading.get(Layer.AGREEMENTS)).hasSize(1);
    Agreement agreement = reading.get(Layer.AGREEMENTS).get(0);
    assertThat(agreement.name()).isEqualTo("the Arica agreement");
    assertThat(agreement.year()).hasValue(1929);
    assertThat(agreement.extent().words(StageTexts.text("agreement")))
        .isEqualTo("the Arica agreement … a major 1929 deal … the deal");
    assertThat(said(reading, agreement)).containsExactly("broken Chile", "not-enforced Brazil");
  }

  @Test
  void keepingAndFailingToKeepAreTold() {
    Reading reading = read("agreement-kept");
    List<Agreement> agreements = reading.get(Layer.AGREEMENTS);
    assertThat(agreements)
        .extracting(Agreement::name)
        .containsExactly("the Arica agreement", "the 1994 fisheries accord");
    assertThat(said(reading, agreements.get(0))).containsExactly("kept Chile");
    assertThat(said(reading, agreements.get(1))).containsExactly("broken Peru");
  }

  @Test
  void whatIsHopedForOrJustMadeIsNone() {
    assertThat(read("no-agreement").get(Layer.AGREEMENTS)).isEmpty();
  }
}
