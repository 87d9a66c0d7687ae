/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import readout.document.Value;
import readout.text.Extent;

/**
 * Who did what to whom, as one text tells it. Actors and recipients are lists and are never
 * multiplied into pairs. What is only said is a {@link Statement}, not an event.
 *
 * @param type PLOVER type: {@code CONSULT}
 * @param mode PLOVER mode of the type: {@code visit}
 * @param contexts PLOVER contexts: {@code military}, {@code economic}
 * @param cameo CAMEO code, two to four digits; its root is never 01
 * @param quad PLOVER quad class, 1 (verbal cooperation) to 4 (material conflict)
 * @param score Goldstein-like score of the type, -10 to 10
 * @param actors ids of those who act; empty when the text does not tell
 * @param recipients ids of those acted on
 * @param actorExtent the words that name the actors here
 * @param recipientExtent the words that name the recipients here
 * @param trigger the words that tell the event: "imposed sanctions"
 * @param accordingTo id of the statement that carries it; empty when the document vouches itself
 * @param sameAs id of an earlier event of this record that is told again here
 * @param sentence index of its sentence in the document, from 0
 * @param confidence 0 to 1
 */
public record Event(
    String id,
    String type,
    Value<String> mode,
    List<String> contexts,
    Value<String> cameo,
    OptionalInt quad,
    OptionalDouble score,
    List<String> actors,
    List<String> recipients,
    Extent actorExtent,
    Extent recipientExtent,
    Extent trigger,
    Status status,
    Value<When> when,
    Value<String> where,
    Optional<String> accordingTo,
    Optional<String> sameAs,
    int sentence,
    double confidence,
    Trace trace)
    implements Finding {
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** How the text presents it. */
  public enum Status {
    /** As having happened or happening. */
    ASSERTED,
    /** As coming: will, plans to, agreed to. */
    PLANNED,
    /** As hanging on something: if, unless. */
    CONDITIONAL,
    /** As not having happened. */
    DENIED,
    /** As merely possible, feared or alleged by no one in particular. */
    HYPOTHETICAL,
    /** As asked or demanded. */
    REQUESTED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same event, as one more mention of the one with this id. */
  public Event withSameAs(String first) {
    return new Event(
        id,
        type,
        mode,
        contexts,
        cameo,
        quad,
        score,
        actors,
        recipients,
        actorExtent,
        recipientExtent,
        trigger,
        status,
        when,
        where,
        accordingTo,
        Optional.of(first),
        sentence,
        confidence,
        trace);
  }

  @Override
  public Extent extent() {
    return trigger.plus(actorExtent).plus(recipientExtent);
  }
}
