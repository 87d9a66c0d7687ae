/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.finding.Actor;

/** What the events of a document ask of its actors. */
final class Parties {
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> speakersOnly = new HashSet<>();

  Parties(List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.kind() == Actor.Kind.COUNTRY) {
        actor.country().toOptional().ifPresent(code -> states.putIfAbsent(code, actor.id()));
      }
      if (actor.kind() == Actor.Kind.DOCUMENT || actor.kind() == Actor.Kind.UNNAMED) {
        speakersOnly.add(actor.id());
      }
    }
  }

  /** The actor that stands for the state with this country code. */
  Optional<String> state(String country) {
    return Optional.ofNullable(states.get(country));
  }

  /**
   * Whether one of these is known to act. Papers speak and do not act; of a source that no one
   * knows ("the hour calls for") its own noun must tell.
   */
  boolean act(List<String> actors) {
    return !speakersOnly.containsAll(actors);
  }
}
