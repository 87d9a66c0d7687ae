/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.List;
import java.util.Set;
import readout.document.Value;
import readout.lexicon.Cues;
import readout.reading.Dateline;
import readout.reading.LanguageEngine;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.stage.attribution.Absolutes;
import readout.stage.attribution.Trailing;
import readout.text.Extent;

/**
 * Runs the language engine over the text, the dateline masked: it breaks the first sentence's
 * grammar otherwise. Who vouches for a sentence at its end, or in participles behind "with", is
 * hung where it belongs ({@link Trailing}, {@link Absolutes}).
 */
public final class GrammarStage implements Stage {
  private final LanguageEngine engine;
  private final Cues cues = Cues.english();

  public GrammarStage(LanguageEngine engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "grammar";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.DATELINE);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.SENTENCES);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    Value<Dateline> dateline = reading.get(Layer.DATELINE);
    Extent masked = dateline.toOptional().map(d -> Extent.of(d.span())).orElse(Extent.NONE);
    List<Sentence> parsed = engine.analyse(reading.document().text(), masked);
    return reading.with(Layer.SENTENCES, parsed.stream().map(this::mended).toList());
  }

  private Sentence mended(Sentence parsed) {
    return new Absolutes(new Trailing(parsed, cues).apply(), cues).apply();
  }
}
