/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.actor.Casting;

/**
 * Who acts and speaks: every phrase that names an actor is found, and phrases of one actor are
 * joined. Names, roles, registry, countries and codes are resolved at the document's date;
 * pronouns, "the minister" and "the two leaders" go back to those named before. What is not known
 * stays missing, and every source of an attribution has an actor, if only under its own words.
 */
public final class ActorStage implements Stage {
  @Override
  public String name() {
    return "actors";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.SENTENCES, Layer.ATTRIBUTIONS, Layer.DATELINE);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.ACTORS, Layer.MENTIONS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    Casting.Result result = Casting.of(reading);
    return reading.with(Layer.ACTORS, result.actors()).with(Layer.MENTIONS, result.mentions());
  }
}
