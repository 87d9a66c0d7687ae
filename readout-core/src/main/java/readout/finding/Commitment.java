/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.document.Value;
import readout.text.Extent;

/**
 * What someone would have to do, as promised, offered, threatened, demanded, owed or refused.
 *
 * @param by ids of those who would have to act; of a demand, those it is made of
 * @param to ids of those it is owed to; of a threat or refusal, those it is aimed at; of a demand,
 *     those who make it
 * @param act the words for what would be done
 * @param condition the words for what it hangs on ("if it were to invade"); empty when nothing is
 *     said
 * @param due by when
 * @param accordingTo id of the statement that carries it; empty when the document vouches itself
 * @param confidence 0 to 1
 */
public record Commitment(
    String id,
    Kind kind,
    List<String> by,
    List<String> to,
    Extent act,
    Extent condition,
    Value<When> due,
    Status status,
    Optional<String> accordingTo,
    double confidence,
    Trace trace)
    implements Finding {
  public Commitment {
    by = List.copyOf(by);
    to = List.copyOf(to);
  }

  public enum Kind {
    PROMISE,
    OFFER,
    THREAT,
    DEMAND,
    /** Owed without a promise in this text: an answer not yet given, a duty under a treaty. */
    OBLIGATION,
    REFUSAL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the text says became of it. */
  public enum Status {
    OPEN,
    KEPT,
    BROKEN_ALLEGED,
    UNKNOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public Extent extent() {
    return act.plus(condition);
  }
}
