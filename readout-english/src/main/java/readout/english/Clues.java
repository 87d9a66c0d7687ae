/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/**
 * What the words of one sentence look like, as {@link Hash}es: the words themselves, in small
 * letters, their outlines, their beginnings and ends. Filled anew for each sentence; grows with the
 * longest. Not thread-safe: each thread has its own.
 */
final class Clues {
  int size;
  int[] word = new int[0];
  int[] small = new int[0];
  int[] shape = new int[0];

  /** The last one to four letters, in small letters. */
  int[][] ending = new int[5][0];

  /** The first character as it stands; the first two and three in small letters. */
  int[][] beginning = new int[4][0];

  /** Bits: begins with a capital 1, holds a digit 2, holds a hyphen 4, opens the sentence 8. */
  int[] traits = new int[0];

  void set(String[] words, int size) {
    this.size = size;
    if (size > word.length) {
      grow(size * 2);
    }
    for (int i = 0; i < size; i++) {
      String as = words[i];
      String low = Hash.small(as);
      int length = low.length();
      word[i] = Hash.of(as);
      small[i] = Hash.of(low);
      shape[i] = Hash.shape(as);
      for (int n = 1; n <= 4; n++) {
        ending[n][i] = Hash.of(low, length - n, length);
      }
      beginning[1][i] = Hash.of(as, 0, 1);
      beginning[2][i] = Hash.of(low, 0, 2);
      beginning[3][i] = Hash.of(low, 0, 3);
      traits[i] = traits(as) | (i == 0 ? 8 : 0);
    }
  }

  private static int traits(String word) {
    int traits = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      traits |= c >= '0' && c <= '9' ? 2 : c == '-' ? 4 : 0;
    }
    return traits;
  }

  private void grow(int length) {
    word = new int[length];
    small = new int[length];
    shape = new int[length];
    traits = new int[length];
    for (int n = 1; n <= 4; n++) {
      ending[n] = new int[length];
    }
    for (int n = 1; n <= 3; n++) {
      beginning[n] = new int[length];
    }
  }

  boolean isCapital(int i) {
    return (traits[i] & 1) != 0;
  }

  /** The value of one of this sentence's rows at a place that may lie outside the sentence. */
  int at(int[] row, int i) {
    return i < 0 ? Hash.BEFORE : i >= size ? Hash.BEHIND : row[i];
  }
}
