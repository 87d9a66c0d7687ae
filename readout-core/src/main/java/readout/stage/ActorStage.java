/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.lexicon.Registry;
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
  private final Registry registry;

  /** With the names that Readout knows. */
  public ActorStage() {
    this(Registry.english());
  }

  /** With a registry of one's own, such as Readout's with a user's list before it. */
  public ActorStage(Registry registry) {
    this.registry = registry;
  }

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
    return Set.of(Layer.ACTORS, Layer.MENTIONS, Layer.RESOLUTIONS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    Casting.Result result = Casting.of(reading, registry);
    return reading
        .with(Layer.ACTORS, result.actors())
        .with(Layer.MENTIONS, result.mentions())
        .with(Layer.RESOLUTIONS, result.resolutions());
  }
}
