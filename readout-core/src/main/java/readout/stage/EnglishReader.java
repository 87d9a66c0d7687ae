/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.List;
import readout.lexicon.Cues;
import readout.reading.LanguageEngine;

/** The stages for English news, in their order. */
public final class EnglishReader {
  private EnglishReader() {}

  /** A reader that takes its grammar from the engine; thread-safe as the engine is. */
  public static Reader of(LanguageEngine engine) {
    return Reader.of(
        List.of(
            new DatelineStage(),
            new GrammarStage(engine),
            new QuotationStage(),
            new AttributionStage(Cues.english()),
            new ActorStage(),
            new StatementStage()));
  }
}
