/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.lexicon.Acts;
import readout.lexicon.Judgements;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.voice.Unsourced;

/**
 * What the document says in its own voice and a careful reader would want a source for: see {@link
 * readout.stage.voice}.
 */
public final class AuthorVoiceStage implements Stage {
  private final Unsourced unsourced;

  public AuthorVoiceStage(Judgements judgements, Acts acts) {
    this.unsourced = new Unsourced(judgements, acts);
  }

  @Override
  public String name() {
    return "author voice";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(
        Layer.SENTENCES, Layer.QUOTATIONS, Layer.MENTIONS, Layer.STATEMENTS, Layer.CLAIMS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.AUTHOR_VOICE);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    return reading.with(Layer.AUTHOR_VOICE, unsourced.found(reading));
  }
}
