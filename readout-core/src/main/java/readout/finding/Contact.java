/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.document.Value;
import readout.text.Extent;

/**
 * A call, a meeting, a letter between actors. How long it took, who asked for it and when it was to
 * be are lists, because two sources may say different things.
 *
 * @param participants ids of those who took or are to take part
 * @param extent the words that tell of it, all mentions together
 */
public record Contact(
    String id,
    Kind kind,
    List<String> participants,
    Value<When> when,
    Value<String> where,
    Status status,
    List<Lasted> lasted,
    List<Initiator> initiators,
    List<Scheduled> scheduled,
    Extent extent,
    Trace trace)
    implements Finding {
  public Contact {
    participants = List.copyOf(participants);
    lasted = List.copyOf(lasted);
    initiators = List.copyOf(initiators);
    scheduled = List.copyOf(scheduled);
  }

  public enum Kind {
    CALL,
    VIDEO_CALL,
    MEETING,
    VISIT,
    LETTER,
    TALKS,
    BRIEFING,
    /** The text does not tell of what kind. */
    CONTACT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public enum Status {
    HELD,
    PLANNED,
    REQUESTED,
    CANCELLED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How long it took, as one source tells it.
   *
   * @param accordingTo id of the statement that carries it; empty when the document vouches itself
   */
  public record Lasted(Duration duration, Optional<String> accordingTo) {}

  /**
   * Who asked for it, as one source tells it.
   *
   * @param actor id
   * @param extent the words that tell it
   */
  public record Initiator(String actor, Optional<String> accordingTo, Extent extent) {}

  /**
   * When it was planned to be, as one source tells it.
   *
   * @param extent the words that tell it
   */
  public record Scheduled(Value<When> when, Optional<String> accordingTo, Extent extent) {}
}
