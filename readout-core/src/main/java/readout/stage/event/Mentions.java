/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import readout.finding.Event;
import readout.finding.When;

/**
 * Links the later mentions of an event to its first one, so that a count of events is no count of
 * sentences. Two mentions are one event when their type, CAMEO root and status are the same, their
 * times do not differ, and the same parties stand on both sides; a definite noun ("the raid") may
 * leave out a side, as it takes up what was told before.
 */
final class Mentions {
  private final List<Event> first = new ArrayList<>();

  /**
   * The event, linked to the first mention of the same one where there is one.
   *
   * @param definite whether its words take up something known
   */
  Event linked(Event event, boolean definite) {
    for (int i = first.size() - 1; i >= 0; i--) {
      Event before = first.get(i);
      if (isSame(before, event, definite)) {
        return event.withSameAs(before.id());
      }
    }
    first.add(event);
    return event;
  }

  private static boolean isSame(Event before, Event event, boolean definite) {
    return before.type().equals(event.type())
        && root(before).equals(root(event))
        && before.status() == event.status()
        && timesAgree(before, event)
        && partiesAgree(before, event, definite && before.sentence() < event.sentence());
  }

  private static String root(Event event) {
    return event.cameo().toOptional().map(code -> code.substring(0, 2)).orElse("");
  }

  private static boolean timesAgree(Event before, Event event) {
    Optional<When> one = before.when().toOptional();
    Optional<When> other = event.when().toOptional();
    return one.isEmpty() || other.isEmpty() || one.get().from().equals(other.get().from());
  }

  private static boolean partiesAgree(Event before, Event event, boolean mayOmit) {
    boolean actors = before.actors().equals(event.actors());
    boolean recipients = before.recipients().equals(event.recipients());
    if (!mayOmit) {
      return actors && recipients && !event.actors().isEmpty() && !event.recipients().isEmpty();
    }
    boolean shares =
        !Collections.disjoint(before.actors(), event.actors())
            || !Collections.disjoint(before.recipients(), event.recipients());
    return shares
        && (actors || event.actors().isEmpty())
        && (recipients || event.recipients().isEmpty());
  }
}
