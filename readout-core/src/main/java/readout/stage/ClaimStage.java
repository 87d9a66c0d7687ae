/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.lexicon.Synonyms;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.claim.Comparing;

/** What is told twice, in the same sense or against it: see {@link readout.stage.claim}. */
public final class ClaimStage implements Stage {
  private final Comparing comparing;

  public ClaimStage(Synonyms synonyms) {
    this.comparing = new Comparing(synonyms);
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(
        Layer.SENTENCES,
        Layer.TIMES,
        Layer.MENTIONS,
        Layer.ACTORS,
        Layer.STATEMENTS,
        Layer.COMMITMENTS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.CLAIMS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    return reading.with(Layer.CLAIMS, comparing.claims(reading));
  }
}
