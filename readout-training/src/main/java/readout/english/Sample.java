/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence to learn from.
 *
 * @param document which it stands in; folds are made of documents
 * @param words with the apostrophes that the engine gives its models, whichever they come with
 * @param tags Penn Treebank
 * @param heads by word: the node it hangs on, 0 for the root, words counted from 1
 * @param relations as the teacher names them
 * @param names {@code B-PERSON}, {@code I-PERSON}, {@code O}; empty where nobody labelled names
 * @param sure by word: what an error in its arc costs, 1 where all teachers agree
 */
public record Sample(
    int document,
    List<String> words,
    List<String> tags,
    List<Integer> heads,
    List<String> relations,
    List<String> names,
    List<Float> sure) {
  public Sample {
    words = words.stream().map(Sample::straight).toList();
  }

  /** The word with the apostrophe that the models know: {@code n't} for {@code n’t}. */
  public static String straight(String word) {
    return EnglishEngine.straight(word);
  }

  public int size() {
    return words.size();
  }

  /** Whether every word reaches the root and one word hangs on it. */
  public boolean isTree() {
    for (int i = 0; i < size(); i++) {
      int at = i + 1;
      for (int steps = 0; at != 0; steps++) {
        if (steps > size()) {
          return false;
        }
        at = heads.get(at - 1);
      }
    }
    return IntStream.range(0, size()).filter(i -> heads.get(i) == 0).count() == 1;
  }
}
