/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Arrays;

/**
 * What is known of one sentence's words before names are looked for: known names, words of names,
 * and the runs of words with capitals, over hyphens, that they stand in. Filled anew for each
 * sentence. Not thread-safe: each thread has its own.
 */
final class NameClues {
  private static final int HYPHEN = Hash.of("-");

  int[] known = new int[0];

  /** Bits of {@link NameWords}. */
  int[] parts = new int[0];

  /** First word of the run, and the one behind its last; both 0 outside of runs. */
  int[] from = new int[0];

  int[] to = new int[0];

  void set(Clues clues, KnownNames names, NameWords words) {
    if (clues.size > known.length) {
      known = new int[clues.size * 2];
      parts = new int[clues.size * 2];
      from = new int[clues.size * 2];
      to = new int[clues.size * 2];
    }
    names.look(clues, known);
    words.look(clues, parts);
    for (int i = 0; i < clues.size; ) {
      int end = i;
      while (end < clues.size && (clues.isCapital(end) || end > i && isJoint(clues, end))) {
        end++;
      }
      Arrays.fill(from, i, end, i);
      Arrays.fill(to, i, end, end);
      if (end < clues.size) { // what ended the run stands in none
        from[end] = 0;
        to[end] = 0;
      }
      i = end + 1;
    }
  }

  /** A hyphen between two words with capitals. */
  private static boolean isJoint(Clues clues, int i) {
    return clues.word[i] == HYPHEN && i + 1 < clues.size && clues.isCapital(i + 1);
  }

  boolean isInRun(int i) {
    return to[i] > 0;
  }

  /** Alone in its run 0, first 1, inside 2, last 3. */
  int position(int i) {
    boolean first = i == from[i];
    boolean last = i == to[i] - 1;
    return first ? (last ? 0 : 1) : last ? 3 : 2;
  }

  int at(int[] row, int i, int size) {
    return i < 0 ? -1 : i >= size ? -2 : row[i];
  }
}
