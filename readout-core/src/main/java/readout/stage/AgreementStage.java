/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.lexicon.AgreementWords;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.agreement.Agreements;

/**
 * Treaties, deals and ceasefires that the text speaks of as standing, each once, with its year and
 * parties where they are told, and what is said of its keeping. A deal that is hoped for or being
 * made is none.
 */
public final class AgreementStage implements Stage {
  private final AgreementWords words = AgreementWords.english();

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.SENTENCES, Layer.TIMES, Layer.ACTORS, Layer.MENTIONS, Layer.STATEMENTS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.AGREEMENTS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    return reading.with(Layer.AGREEMENTS, Agreements.of(words, reading));
  }
}
