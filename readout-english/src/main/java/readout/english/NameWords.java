/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Map;

/**
 * Words that names are made of somewhere in the world: given names, surnames, cities; a feature of
 * the {@link NameFinder}. A word may be several of them at once ("Jordan"), so each is a bit. Words
 * count in small letters, cities of two words as the pair of them.
 *
 * @param words bits by hash
 */
record NameWords(WordBits words) {
  static final int GIVEN = 1;
  static final int SURNAME = 2;
  static final int CITY = 4;

  /** Part of a city of two words. */
  static final int PAIR = 8;

  /** Adds a name of one or two words. */
  static void add(Map<Integer, Byte> words, String name, int bit) {
    String[] parts = name.split(" ");
    int first = Hash.of(Hash.small(parts[0]));
    int key = parts.length == 1 ? first : Hash.both(first, Hash.of(Hash.small(parts[1])));
    words.merge(key, (byte) (parts.length == 1 ? bit : PAIR), (a, b) -> (byte) (a | b));
  }

  /** For each word of the sentence its bits; 0 for a word in small letters. */
  void look(Clues clues, int[] out) {
    for (int i = 0; i < clues.size; i++) {
      out[i] = clues.isCapital(i) ? words.of(clues.small[i]) & ~PAIR : 0;
    }
    for (int i = 0; i + 1 < clues.size; i++) {
      if (clues.isCapital(i) && clues.isCapital(i + 1)) {
        int pair = words.of(Hash.both(clues.small[i], clues.small[i + 1])) & PAIR;
        out[i] |= pair;
        out[i + 1] |= pair;
      }
    }
  }
}
