/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.List;
import readout.lexicon.Acts;
import readout.lexicon.Cues;
import readout.lexicon.Judgements;
import readout.lexicon.Registry;
import readout.lexicon.Reliability;
import readout.lexicon.Synonyms;
import readout.reading.LanguageEngine;
import readout.stage.commitment.CommitmentCues;

/** The stages for English news, in their order. */
public final class EnglishReader {
  private EnglishReader() {}

  /** A reader that takes its grammar from the engine; thread-safe as the engine is. */
  public static Reader of(LanguageEngine engine) {
    return of(engine, AttributionStage.THRESHOLD);
  }

  /**
   * The same, with statements down to another confidence: 0 keeps all, as counting their
   * reliability needs.
   */
  public static Reader of(LanguageEngine engine, double threshold) {
    return of(engine, threshold, Registry.english());
  }

  /** The same, with a registry of one's own: Readout's with a user's list before it. */
  public static Reader of(LanguageEngine engine, double threshold, Registry registry) {
    return Reader.of(
        List.of(
            new DatelineStage(),
            new GrammarStage(engine),
            new QuotationStage(),
            new TimeStage(),
            new AttributionStage(Cues.english(), Reliability.english(), threshold),
            new ActorStage(registry),
            new StatementStage(),
            new EventStage(),
            new ContactStage(),
            new AgreementStage(),
            new CommitmentStage(CommitmentCues.english(), Acts.english()),
            new ClaimStage(Synonyms.english()),
            new AuthorVoiceStage(Judgements.english(), Acts.english())));
  }
}
