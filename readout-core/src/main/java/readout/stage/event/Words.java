/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.EventFrame;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Finds the words of a frame, as they stand in a sentence: "call" and "off" with others between.
 */
final class Words {
  private static final int ROOM = 4;

  private Words() {}

  /**
   * The tokens of the frame's words where its first one is {@code token}; empty when one is
   * missing. Words after the first follow at once or hang on the verb as its particle or
   * preposition.
   */
  static Optional<BitSet> of(EventFrame frame, Sentence sentence, Token token) {
    BitSet found = new BitSet();
    found.set(token.index());
    int last = token.index();
    List<String> words = frame.words();
    for (int w = 1; w < words.size(); w++) {
      int next = find(words.get(w), sentence, token, last);
      if (next < 0) {
        return Optional.empty();
      }
      found.set(next);
      last = next;
    }
    return Optional.of(found);
  }

  private static int find(String word, Sentence sentence, Token first, int after) {
    int last = Math.min(sentence.size() - 1, after + ROOM);
    for (int i = after + 1; i <= last; i++) {
      Token token = sentence.token(i);
      boolean same = token.lemma().equals(word) || token.word().equalsIgnoreCase(word);
      if (same && (i == after + 1 || hangsOn(sentence, token, first))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word depends on the first, itself or as what opens a phrase of it. */
  private static boolean hangsOn(Sentence sentence, Token word, Token first) {
    Optional<Token> head = sentence.head(word);
    return head.isPresent()
        && (head.get().equals(first)
            || (word.is("case") || word.is("mark"))
                && sentence.head(head.get()).filter(first::equals).isPresent());
  }
}
