/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Locale;

/**
 * Numbers for words and for combinations of them: a linear model's weights are found by 32-bit
 * hashes, so that neither the model file nor the look-up needs the strings. Part of the model's
 * format: a change here needs a new {@link Model#VERSION}.
 */
final class Hash {
  /** What stands before the first and behind the last word. */
  static final int BEFORE = 0x1234567;

  static final int BEHIND = 0x7654321;

  private Hash() {}

  /** A feature: what template {@code t} sees, as one number. */
  static int feature(int template, int seen) {
    int h = seen * 0x9E3779B1 + template * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    return h ^ (h >>> 13);
  }

  /** Two things seen together. */
  static int both(int a, int b) {
    int h = (a ^ (b * 0x9E3779B1)) * 0x85EBCA6B;
    return h ^ (h >>> 15);
  }

  static int of(String word) {
    return of(word, 0, word.length());
  }

  /** Of the characters from {@code start} to {@code end}, cut to what is there. */
  static int of(String word, int start, int end) {
    int h = 17;
    for (int i = Math.max(0, start); i < Math.min(end, word.length()); i++) {
      h = h * 31 + word.charAt(i);
    }
    h *= 0x9E3779B1;
    return h ^ (h >>> 14);
  }

  /**
   * The word's outline: small, capital, digit, or the mark itself; runs longer than two are two.
   * {@code McCain} is AaAaa, {@code 1,000} is 0,00.
   */
  static int shape(String word) {
    int h = 7;
    int before = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      int kind = kind(word.charAt(i));
      run = kind == before ? run + 1 : 1;
      if (run <= 2) {
        h = h * 37 + kind;
      }
      before = kind;
    }
    return h * 0x9E3779B1;
  }

  private static int kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return 1;
    }
    if (c >= 'A' && c <= 'Z') {
      return 2;
    }
    if (c >= '0' && c <= '9') {
      return 3;
    }
    if (c > 127 && Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 2 : 1;
    }
    return 4 + c % 29;
  }

  /** In small letters; the same object when nothing changes. */
  static String small(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c > 127) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return word;
  }
}
