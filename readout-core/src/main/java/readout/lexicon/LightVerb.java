/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A verb over an event noun, as in "launched an attack" and "came under attack": a row of {@code
 * event-light-verbs.tsv}.
 *
 * @param words dictionary forms in order, lower case: {@code [carry, out]}
 * @param actor where the noun's actor stands by this verb; empty where the verb's subject is
 *     someone else, as in "condemned the attack"
 * @param recipients where the one acted on stands by this verb, beside the noun's own places
 * @param effect what the verb does to the noun's event: cancelled a visit
 * @param rowKey what a trace names as the row that decided
 */
public record LightVerb(
    List<String> words, Optional<Slot> actor, List<Slot> recipients, Effect effect, String rowKey) {
  public LightVerb {
    words = List.copyOf(words);
    recipients = List.copyOf(recipients);
  }

  /** The dictionary form as one string: {@code carry out}. */
  public String lemma() {
    return String.join(" ", words);
  }
}
