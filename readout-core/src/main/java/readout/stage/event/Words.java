/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrames;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Finds the words of a frame, as they stand in a sentence: "call" and "off" with others between.
 */
final class Words {
  private static final int ROOM = 4;

  private Words() {}

  /**
   * The dictionary forms under which the tables may have a word, lower case, best first: of a
   * compound with a hyphen the whole ("cease-fire"), the engine's, and of a name the form without
   * its plural ending: the capitals of a headline make names of nouns, and names are not reduced
   * ("Imposes Sanctions").
   */
  static List<String> lemmas(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    int at = token.index();
    List<String> forms = new ArrayList<>();
    if (at >= 2 && sentence.token(at - 1).tag().equals("HYPH")) {
      String before = sentence.token(at - 2).word().toLowerCase(Locale.ROOT);
      forms.add(before + "-" + lemma);
      forms.add(before + lemma);
    }
    forms.add(lemma);
    if (token.tag().startsWith("NNP") && lemma.endsWith("s") && !lemma.endsWith("ss")) {
      forms.add(lemma.substring(0, lemma.length() - 1));
    }
    return forms;
  }

  /** The frames that begin with the word under the best of its forms that has any. */
  static List<EventFrame> frames(Sentence sentence, Token token) {
    return lemmas(sentence, token).stream()
        .map(EventFrames.english()::startingWith)
        .filter(frames -> !frames.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The tokens of the frame's words where its first one is {@code token}; empty when one is
   * missing. Words after the first follow at once or hang on the verb as its particle or
   * preposition.
   */
  static Optional<BitSet> of(EventFrame frame, Sentence sentence, Token token) {
    BitSet found = new BitSet();
    found.set(token.index());
    if (frame.words().get(0).contains("-") && !token.lemma().contains("-")) {
      found.set(token.index() - 2, token.index());
    }
    int last = token.index();
    List<String> words = frame.words();
    for (int w = 1; w < words.size(); w++) {
      boolean ends = w == words.size() - 1 && frame.objects().isEmpty();
      int next = find(words.get(w), ends, sentence, found, last);
      if (next < 0) {
        return Optional.empty();
      }
      found.set(next);
      last = next;
    }
    return Optional.of(found);
  }

  private static int find(String word, boolean ends, Sentence sentence, BitSet found, int after) {
    int last = Math.min(sentence.size() - 1, after + ROOM);
    for (int i = after + 1; i <= last; i++) {
      Token token = sentence.token(i);
      boolean same = token.lemma().equals(word) || token.word().equalsIgnoreCase(word);
      if (same
          && (i == after + 1
              || hangsOn(sentence, token, found)
                  && !(ends && isBehindObject(sentence, token, found)))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word depends on one of those found, itself or as what opens a phrase of it. */
  private static boolean hangsOn(Sentence sentence, Token word, BitSet found) {
    Optional<Token> head = sentence.head(word);
    boolean opens = word.is("case") || word.is("mark");
    Optional<Token> above = head.flatMap(sentence::head);
    boolean behindObject =
        opens
            && above.filter(o -> o.is("obj")).flatMap(sentence::head).stream()
                .anyMatch(h -> found.get(h.index()));
    return head.isPresent()
        && (found.get(head.get().index())
            || opens && above.filter(h -> found.get(h.index())).isPresent()
            || behindObject);
  }

  /**
   * "Fired rockets at" is not "fired at": an object stands before the preposition that ends it. A
   * frame that says what must follow ("accused Chad of fraud") is sure of itself.
   */
  private static boolean isBehindObject(Sentence sentence, Token word, BitSet found) {
    Token first = sentence.token(found.nextSetBit(0));
    return word.is("case")
        && sentence.children(first).stream()
            .filter(c -> c.relation().equals("obj") && !found.get(c.index()))
            .anyMatch(c -> first.index() < c.index() && c.index() < word.index());
  }
}
