/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word that tells an event, with the grammar in which it does: a row of {@code event-frames.tsv}.
 *
 * @param words dictionary forms in order, lower case: {@code [attack]}, {@code [crack, down, on]}
 * @param objects dictionary forms of which the direct object (of a noun: its modifier or of-phrase)
 *     must be one, and which then belongs to the trigger: "imposed sanctions"; empty for no
 *     condition
 * @param intransitive whether the frame holds only where there is no direct object
 * @param actors where the one who acts is named, best first; empty where no one acts
 * @param recipients where the one acted on is named, best first; empty for none
 * @param recipientKind what the recipient must be
 * @param reciprocal whether both sides do it: A met B, A and B met
 * @param cameo the CAMEO code, and by it the PLOVER type
 * @param mode PLOVER mode, the row's or else the code's; empty for none
 * @param contexts PLOVER contexts
 * @param complement the clause that must stand below the word
 * @param carries what the word does to an event in that clause
 * @param confidence how often the word in this frame tells this event in news, 0 to 1
 * @param rowKey what a trace names as the row that decided: {@code
 *     event-frames.tsv#impose/V/@sanctions}
 * @param examples sentences with inline marks
 * @param counterexamples sentences with the word in which no such event is told
 */
public record EventFrame(
    List<String> words,
    Tag tag,
    Set<String> objects,
    boolean intransitive,
    List<Slot> actors,
    List<Slot> recipients,
    RecipientKind recipientKind,
    boolean reciprocal,
    CameoCode cameo,
    String mode,
    List<String> contexts,
    Complement complement,
    Effect carries,
    double confidence,
    String rowKey,
    List<String> examples,
    List<String> counterexamples) {

  /** Part of speech. */
  public enum Tag {
    /** Verb: attack, call off. */
    V,
    /** Noun: attack, talks. */
    N,
    /** Adjective: critical of. */
    A
  }

  /** What the recipient must be for the frame to hold. */
  public enum RecipientKind {
    /** Anything, or missing. */
    ANY,
    /** Present, and one who can act: a state, a person, a body, a people. */
    ACTOR,
    /** Present, and not one who can act. */
    THING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The clause that must stand below the word. */
  public enum Complement {
    /** None is asked for. */
    NONE,
    /** Infinitive: refused to leave. */
    TO,
    /** Finite clause: demanded that Chad leave. */
    THAT,
    /** Gerund, also after a preposition: accused of stealing. */
    ING;

    /** As the data file writes it; empty for {@link #NONE}. */
    @Override
    public String toString() {
      return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  public EventFrame {
    words = List.copyOf(words);
    objects = Collections.unmodifiableSet(new LinkedHashSet<>(objects)); // keeps the row's order
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** The dictionary form as one string: {@code crack down on}. */
  public String lemma() {
    return String.join(" ", words);
  }

  /**
   * Whether the words only say something, as CAMEO's root 01 has it: "expressed condolences",
   * "declined to comment". Such a frame takes its words from all others and tells no event.
   */
  public boolean isSaid() {
    return cameo.root().equals(CameoCode.SAID);
  }

  /** PLOVER type of the event; empty where it tells none. */
  public String plover() {
    return cameo.plover();
  }

  /** Whether an object is asked for together with what stands before it: "joint exercise". */
  public boolean hasPhrases() {
    return objects.stream().anyMatch(o -> o.contains(" "));
  }

  /** How many things must be right for the frame to hold; a larger number goes first. */
  public int conditions() {
    return 4 * words.size()
        + (objects.isEmpty() && !intransitive ? 0 : 3)
        + (hasPhrases() ? 1 : 0)
        + (complement == Complement.NONE ? 0 : 2)
        + (recipientKind == RecipientKind.ANY ? 0 : 1);
  }
}
