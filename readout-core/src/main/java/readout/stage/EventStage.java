/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.List;
import java.util.Set;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.event.Events;

/**
 * Who did what to whom: the frames of {@code lexicon/en/event-frames.tsv} over the grammar of each
 * sentence, with PLOVER type and CAMEO code, how the text presents it, and through whom it is told.
 * What is only said is left to the statements.
 */
public final class EventStage implements Stage {
  @Override
  public String name() {
    return "events";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.SENTENCES, Layer.TIMES, Layer.ACTORS, Layer.MENTIONS, Layer.STATEMENTS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.EVENTS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    return reading.with(Layer.EVENTS, List.copyOf(new Events(reading, name()).all()));
  }
}
