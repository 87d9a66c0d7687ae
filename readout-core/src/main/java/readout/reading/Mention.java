/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import java.util.List;
import readout.text.Span;

/**
 * A place where the text speaks of actors: "President Okafor", "the Kremlin", "she", "the two
 * leaders".
 *
 * @param span the phrase: name with its titles, determiner and role; a phrase in apposition is a
 *     mention of its own, of the same actor
 * @param sentence index of its sentence in the document, from 0
 * @param head index in that sentence of the token that heads the phrase: what a verb governs
 * @param actors ids of the actors; several for "the two leaders", never none
 */
public record Mention(Span span, int sentence, int head, List<String> actors) {
  public Mention {
    actors = List.copyOf(actors);
  }
}
