/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.finding.Event;
import readout.lexicon.CameoCode;
import readout.lexicon.EventFrame;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * An event by its words: the frame that tells it, and the tokens of its sentence that play a part.
 *
 * @param code what it is: the frame's, but for {@link Announcements}
 * @param trigger the tokens that tell it
 * @param head the word that carries the clause: the verb, or the noun that tells the event
 * @param actor the word that heads the phrase of those who act; empty when the sentence does not
 *     tell
 * @param recipients the words that head the phrases of those acted on
 * @param rule the sieve that found it
 */
record Draft(
    EventFrame frame,
    CameoCode code,
    BitSet trigger,
    Token head,
    Optional<Token> actor,
    List<Token> recipients,
    Event.Status status,
    String rule) {
  Draft {
    recipients = List.copyOf(recipients);
  }

  /** PLOVER mode; empty for none. */
  String mode() {
    return code.equals(frame.cameo()) ? frame.mode() : code.mode();
  }

  /** Whether a noun tells it that takes up something known: "the raid", "that raid". */
  boolean isDefinite(Sentence sentence) {
    return head.isNoun()
        && sentence.child(head, "det").filter(d -> d.lemma().matches("the|this|that")).isPresent();
  }

  /** The same words as an event of a finer code. */
  Draft as(CameoCode finer) {
    return new Draft(frame, finer, trigger, head, actor, recipients, status, rule);
  }

  /** Of two frames with as many conditions, the one that finds who it is done to. */
  boolean isFullerThan(Draft before) {
    return !before.frame.isSaid()
        && frame.conditions() == before.frame.conditions()
        && before.recipients.isEmpty()
        && !recipients.isEmpty();
  }
}
