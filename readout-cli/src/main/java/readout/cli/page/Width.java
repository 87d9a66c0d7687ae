/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal characters take. */
final class Width {
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private Width() {}

  /** 0 for what combines with the character before or is not seen, 2 for East Asia and emoji. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xAD ? 0 : 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        WIDE.contains(UnicodeScript.of(codePoint))
            || (codePoint >= 0x3000 && codePoint <= 0x303E) // punctuation of East Asia
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF); // pictographs
    boolean halfwidth = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    return wide && !halfwidth ? 2 : 1;
  }

  static int of(String words) {
    return words.codePoints().map(Width::of).sum();
  }

  /** The words if they fit, else as many as fit with {@code …} behind, broken between words. */
  static String shortened(String words, int columns) {
    if (of(words) <= columns) {
      return words;
    }
    int used = 1; // the …
    int end = 0;
    while (end < words.length() && used + of(words.codePointAt(end)) <= columns) {
      used += of(words.codePointAt(end));
      end += Character.charCount(words.codePointAt(end));
    }
    int space = words.lastIndexOf(' ', end);
    int cut = space > end / 2 ? space : end;
    return words.substring(0, cut).stripTrailing() + "…";
  }

  /** The words with spaces behind them up to a number of columns. */
  static String padded(String words, int columns) {
    return words + " ".repeat(Math.max(0, columns - of(words)));
  }
}
