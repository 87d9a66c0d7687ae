/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.List;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.stage.actor.SourceHeads;
import readout.text.Extent;

/** The actors whom the words of a source mean: those of the mention that their head heads. */
final class Sources {
  private final List<Sentence> sentences;
  private final SourceHeads heads;
  private final Presence presence;

  private Sources(Reading reading) {
    sentences = reading.get(Layer.SENTENCES);
    heads = new SourceHeads(sentences);
    presence = Presence.of(reading);
  }

  static Sources of(Reading reading) {
    return new Sources(reading);
  }

  /** Their ids; several for "the two leaders", none for an extent without words. */
  List<String> at(Extent words) {
    return heads
        .head(words)
        .flatMap(w -> presence.at(w.sentence(), sentences.get(w.sentence()).token(w.token())))
        .map(Mention::actors)
        .orElse(List.of());
  }
}
