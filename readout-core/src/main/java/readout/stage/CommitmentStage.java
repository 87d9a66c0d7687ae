/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.lexicon.Acts;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.commitment.CommitmentCues;
import readout.stage.commitment.Drafting;

/** What was promised, demanded, threatened, owed, refused: see {@link readout.stage.commitment}. */
public final class CommitmentStage implements Stage {
  private final Drafting drafting;

  public CommitmentStage(CommitmentCues cues, Acts acts) {
    this.drafting = new Drafting(cues, acts);
  }

  @Override
  public String name() {
    return "commitments";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(
        Layer.SENTENCES,
        Layer.TIMES,
        Layer.MENTIONS,
        Layer.ACTORS,
        Layer.STATEMENTS,
        Layer.CONTACTS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.COMMITMENTS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    return reading.with(Layer.COMMITMENTS, drafting.commitments(reading));
  }
}
