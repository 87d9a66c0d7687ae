/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.finding.Contact.Kind;
import readout.finding.Contact.Status;
import readout.finding.Trace;
import readout.reading.Token;
import readout.text.Extent;

/**
 * One place where a contact is told.
 *
 * @param sentence index of its sentence
 * @param word the verb or noun that tells it
 * @param governor the verb that says what became of it, which may be the word itself
 * @param extent the words that tell it; empty for a mere "it"
 * @param general whether the word can take up a contact of any kind
 * @param again whether it is told as one more of the same people
 * @param who those of whom these words say that they take part
 * @param alluded whether who takes part is said by words that point back: "they", "the two leaders"
 * @param several the actors of a phrase that is more than one side by itself: "the presidents of
 *     Peru and Chile", "both ministers"
 * @param status what these words say of it; empty where they say nothing
 */
record Telling(
    int sentence,
    Token word,
    Optional<Token> governor,
    Extent extent,
    Kind kind,
    boolean general,
    boolean again,
    Reference reference,
    Set<String> who,
    boolean alluded,
    Set<String> several,
    Optional<Status> status,
    Trace trace) {

  /** How the words point. */
  enum Reference {
    /** "a call": as new. */
    INDEFINITE,
    /** "the call", "their call": as known. */
    DEFINITE,
    /** "it was the second call": says something of the one spoken of. */
    PREDICATE,
    /** "a second call", "the previous call": another than the one spoken of. */
    OTHER
  }

  /** The same of other people. */
  Telling withWho(Set<String> others) {
    return told(kind, general, reference, others);
  }

  /** The same as another contact than the one just told. */
  Telling asOther() {
    return told(kind, general, Reference.OTHER, who);
  }

  /** The same in a known way: what follows a call is told as "he also spoke with". */
  Telling withKind(Kind known) {
    return told(known, false, reference, who);
  }

  private Telling told(Kind as, boolean general, Reference reference, Set<String> who) {
    return new Telling(
        sentence, word, governor, extent, as, general, again, reference, who, alluded, several,
        status, trace);
  }

  boolean isHeld() {
    return status.equals(Optional.of(Status.HELD));
  }

  /** The words that circumstances may hang on. */
  List<Token> holds() {
    return governor.map(g -> List.of(word, g)).orElse(List.of(word));
  }
}
