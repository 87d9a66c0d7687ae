/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.lexicon.Cues;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.attribution.Sieves;

/** Who says what, by the words alone: see {@link readout.stage.attribution}. */
public final class AttributionStage implements Stage {
  private final Sieves sieves;

  public AttributionStage(Cues cues) {
    this.sieves = new Sieves(cues);
  }

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.SENTENCES, Layer.QUOTATIONS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.ATTRIBUTIONS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    return reading.with(Layer.ATTRIBUTIONS, sieves.attributions(reading));
  }
}
