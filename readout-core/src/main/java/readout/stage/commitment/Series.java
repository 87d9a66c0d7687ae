/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Several acts behind one word: "called on Mali to stop the raids, to free the sailors and to pay".
 * Each is a commitment of its own. They are told by their words, since parsers lose the middle of a
 * long series.
 */
final class Series {
  private Series() {}

  /** The draft itself, where its act stands alone. */
  static List<Draft> of(Sentence sentence, Draft draft) {
    List<Integer> begins = begins(sentence, draft.actHead());
    if (begins.isEmpty()) {
      return List.of(draft);
    }
    List<Draft> all = new ArrayList<>();
    BitSet first = (BitSet) draft.act().clone();
    first.clear(begins.get(0) - 1, Math.max(begins.get(0), sentence.size()));
    all.add(draft.withAct(draft.actHead(), first));
    for (int i = 0; i < begins.size(); i++) {
      int from = begins.get(i) + 1;
      int end = i + 1 < begins.size() ? begins.get(i + 1) - 1 : sentence.size();
      BitSet words = new Grammar(sentence).phrase(sentence.token(from));
      words.clear(0, from);
      words.clear(end, sentence.size());
      all.add(draft.withAct(sentence.token(from), new Grammar(sentence).trim(words)));
    }
    return all;
  }

  /** Where "to" opens each further act; the last must stand behind "and" or "or". */
  private static List<Integer> begins(Sentence sentence, Token first) {
    List<Integer> begins = new ArrayList<>();
    boolean ends = false;
    for (int at = first.index() + 1; at + 1 < sentence.size() && !ends; at++) {
      if (opens(sentence, at, first)) {
        begins.add(at);
        ends = sentence.token(at - 1).is("cc");
      }
    }
    return ends ? begins : List.of();
  }

  private static boolean opens(Sentence sentence, int at, Token first) {
    Token before = sentence.token(at - 1);
    Token verb = sentence.token(at + 1);
    boolean joined = before.word().equals(",") || before.is("cc");
    return sentence.isInfinitive(first)
        && joined
        && sentence.token(at).tag().equals("TO")
        && verb.tag().equals("VB");
  }
}
