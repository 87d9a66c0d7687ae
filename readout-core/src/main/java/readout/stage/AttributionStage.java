/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.lexicon.Cues;
import readout.lexicon.Reliability;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.attribution.Ranker;
import readout.stage.attribution.Sieves;

/** Who says what, by the words alone: see {@link readout.stage.attribution}. */
public final class AttributionStage implements Stage {
  /**
   * Confidence below which a statement is left out. Leaving out what is right less than a third of
   * the time costs less recall than it gains precision (F1 is best near half its own value).
   */
  public static final double THRESHOLD = 0.33;

  private final Sieves sieves;

  public AttributionStage(Cues cues, Reliability reliability, double threshold) {
    this.sieves = new Sieves(cues, reliability, Ranker.english(), threshold);
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
