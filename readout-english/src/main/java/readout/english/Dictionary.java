/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/**
 * What a dictionary says that a word can be: which forms of a verb, a noun, an adjective, an
 * adverb; a feature of the {@link Tagger}, so that it takes "abhors" for a verb which it has never
 * met. Words count in small letters.
 *
 * @param words bits by hash
 */
record Dictionary(WordBits words) {
  static final int BASE = 1;
  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int GERUND = 16;
  static final int NOUN = 32;
  static final int ADJECTIVE = 64;
  static final int ADVERB = 128;

  /** All that is said of the word itself. */
  static final int WORD = 255;

  /** Beside a word's own bits: a word further on can be a finite verb, and no noun. */
  static final int AHEAD = 256;

  /** For each word of the sentence its bits, and {@link #AHEAD}. */
  void look(Clues clues, int[] out) {
    int ahead = 0;
    for (int i = clues.size - 1; i >= 0; i--) {
      int bits = words.of(clues.small[i]);
      out[i] = bits | ahead;
      ahead |= (bits & (THIRD | PAST)) != 0 && (bits & NOUN) == 0 ? AHEAD : 0;
    }
  }
}
