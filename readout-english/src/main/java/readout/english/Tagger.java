/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Penn Treebank parts of speech, word by word from the left: an averaged perceptron over the word,
 * its neighbours and the two tags before it (Collins 2002; the templates are Ratnaparkhi's and some
 * of outlines and ends), over what a {@link Dictionary} says of the word and the next, and over
 * whether the sentence has had its verb and may still get one. A word that had one tag only in
 * training has it without asking, one that was seen often enough has one of those it was seen with.
 * Immutable and thread-safe.
 */
final class Tagger {
  /** Most features that {@link #features} fills in. */
  static final int FEATURES = 40;

  private final List<String> tags;
  private final Map<String, Integer> sure;
  private final Map<String, Long> possible;
  private final Dictionary dictionary;
  private final LinearModel model;

  /** Tags that only a clause's first verb has, as bits. */
  private final long finite;

  /**
   * @param tags at most 64
   * @param sure words that have one tag
   * @param possible a set of tags as bits, for words seen often
   */
  Tagger(
      List<String> tags,
      Map<String, Integer> sure,
      Map<String, Long> possible,
      Dictionary dictionary,
      LinearModel model) {
    this.tags = List.copyOf(tags);
    this.sure = sure;
    this.possible = possible;
    this.dictionary = dictionary;
    this.model = model;
    finite = finite(tags);
  }

  /** Which of the tags only a clause's first verb has, as bits. */
  static long finite(List<String> tags) {
    long finite = 0;
    for (String tag : List.of("VBD", "VBP", "VBZ", "MD")) {
      finite |= tags.contains(tag) ? 1L << tags.indexOf(tag) : 0;
    }
    return finite;
  }

  static Tagger read(DataInputStream in) throws IOException {
    List<String> tags = Model.strings(in);
    Map<String, Integer> sure = new HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      sure.put(in.readUTF(), (int) in.readByte());
    }
    Map<String, Long> possible = new HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      possible.put(in.readUTF(), in.readLong());
    }
    return new Tagger(
        tags, sure, possible, new Dictionary(WordBits.read(in)), LinearModel.read(in));
  }

  List<String> tags() {
    return tags;
  }

  /** Fills in the numbers of the tags of a sentence's words. */
  void tag(String[] words, Clues clues, Scratch scratch) {
    int[] out = scratch.tags;
    int before = -1;
    int secondBefore = -1;
    dictionary.look(clues, scratch.kinds);
    boolean marked = isMarked(words, clues.size);
    boolean told = false;
    for (int i = 0; i < clues.size; i++) {
      Integer only = sure.get(words[i]);
      int tag;
      if (only != null) {
        tag = only;
      } else {
        int count =
            features(clues, scratch.kinds, i, before, secondBefore, told, marked, scratch.features);
        Arrays.fill(scratch.scores, 0, tags.size(), 0);
        model.score(scratch.features, count, scratch.scores);
        Long allowed = possible.get(words[i]);
        tag = best(scratch.scores, allowed == null ? all(tags.size()) : allowed);
      }
      out[i] = tag;
      secondBefore = before;
      before = tag;
      told |= (finite >>> tag & 1) != 0;
    }
  }

  /** Whether it ends with a full stop or the like, perhaps inside quotation marks or brackets. */
  static boolean isMarked(String[] words, int size) {
    for (int i = size - 1; i >= Math.max(0, size - 3); i--) {
      char last = words[i].charAt(words[i].length() - 1);
      if (last == '.' || last == '?' || last == '!') {
        return true;
      }
      if (Character.isLetterOrDigit(last)) {
        return false;
      }
    }
    return false;
  }

  static long all(int tags) {
    return tags == 64 ? -1L : (1L << tags) - 1;
  }

  private static int best(int[] scores, long allowed) {
    int best = -1;
    for (long rest = allowed; rest != 0; rest &= rest - 1) {
      int tag = Long.numberOfTrailingZeros(rest);
      if (best < 0 || scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }

  /**
   * What speaks for the tag of word {@code i}; the number of features.
   *
   * @param kinds what the dictionary says of each word
   * @param told whether a verb before it is finite
   * @param marked whether the sentence ends with a mark, as a headline does not
   */
  static int features(
      Clues clues,
      int[] kinds,
      int i,
      int before,
      int secondBefore,
      boolean told,
      boolean marked,
      int[] out) {
    int k = 0;
    int word = clues.word[i];
    int small = clues.small[i];
    int left = clues.at(clues.small, i - 1);
    int right = clues.at(clues.small, i + 1);
    int second = clues.at(clues.small, i + 2);
    int end = clues.ending[3][i];
    out[k++] = Hash.feature(1, word);
    out[k++] = Hash.feature(2, small);
    out[k++] = Hash.feature(3, clues.shape[i]);
    for (int n = 1; n <= 4; n++) {
      out[k++] = Hash.feature(3 + n, clues.ending[n][i]);
    }
    for (int n = 1; n <= 3; n++) {
      out[k++] = Hash.feature(7 + n, clues.beginning[n][i]);
    }
    out[k++] = Hash.feature(11, clues.traits[i]);
    out[k++] = Hash.feature(12, before);
    out[k++] = Hash.feature(13, Hash.both(before, secondBefore));
    out[k++] = Hash.feature(14, Hash.both(before, small));
    out[k++] = Hash.feature(15, left);
    out[k++] = Hash.feature(16, clues.at(clues.small, i - 2));
    out[k++] = Hash.feature(17, right);
    out[k++] = Hash.feature(18, second);
    out[k++] = Hash.feature(19, Hash.both(small, right));
    out[k++] = Hash.feature(20, Hash.both(small, left));
    out[k++] = Hash.feature(21, clues.at(clues.ending[3], i + 1));
    out[k++] = Hash.feature(22, clues.at(clues.ending[3], i - 1));
    out[k++] = Hash.feature(23, Hash.both(before, end));
    out[k++] = Hash.feature(24, Hash.both(before, right));
    out[k++] = Hash.feature(25, secondBefore);
    out[k++] = Hash.feature(26, Hash.both(clues.at(clues.ending[3], i + 1), end));
    int outlines = Hash.both(clues.at(clues.shape, i + 1), clues.at(clues.shape, i - 1));
    out[k++] = Hash.feature(27, Hash.both(clues.isCapital(i) ? 1 : 2, outlines));
    out[k++] = Hash.feature(28, Hash.both(before, Hash.both(small, right)));
    out[k++] = Hash.feature(29, Hash.both(before, clues.at(clues.ending[2], i + 1)));
    out[k++] = Hash.feature(30, Hash.both(right, second));
    out[k++] = Hash.feature(31, clues.at(clues.shape, i + 1));
    out[k++] = Hash.feature(32, Hash.both(before, Hash.both(secondBefore, small)));
    int kind = kinds[i] & Dictionary.WORD;
    int next = i + 1 < clues.size ? kinds[i + 1] & Dictionary.WORD : -1;
    int state = (told ? 1 : 0) | (marked ? 2 : 0) | (kinds[i] & Dictionary.AHEAD);
    out[k++] = Hash.feature(33, Hash.both(kind, clues.isCapital(i) ? 1 : 0));
    out[k++] = Hash.feature(34, Hash.both(kind, before));
    out[k++] = Hash.feature(35, Hash.both(kind, Hash.both(before, secondBefore)));
    out[k++] = Hash.feature(36, Hash.both(kind, right));
    out[k++] = Hash.feature(37, Hash.both(kind, Hash.both(before, next)));
    out[k++] = Hash.feature(38, Hash.both(kind, Hash.both(before, state)));
    out[k++] = Hash.feature(39, Hash.both(small, state));
    return k;
  }
}
