/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import readout.text.Text;

/** What a character can be to a word: part of it, a mark, or nothing. */
final class Characters {
  private static final byte SPACE = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte MARK = 3;

  /** Marks that a letter carries and that stand for nothing alone: accents, joiners, variants. */
  private static final byte CARRIED = 4;

  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = kindOf(c);
    }
  }

  private Characters() {}

  /** White space, control characters and what is invisible and as wide as nothing. */
  static boolean isSpace(char c) {
    return kind(c) == SPACE;
  }

  static boolean isLetter(char c) {
    return kind(c) == LETTER;
  }

  /** A digit of any script. */
  static boolean isDigit(char c) {
    return kind(c) == DIGIT;
  }

  /** A letter or a digit. */
  static boolean isWord(char c) {
    byte kind = kind(c);
    return kind == LETTER || kind == DIGIT;
  }

  /** A letter, a digit, or what one carries. */
  static boolean isPartOfWord(char c) {
    byte kind = kind(c);
    return kind == LETTER || kind == DIGIT || kind == CARRIED;
  }

  static boolean isCarried(char c) {
    return kind(c) == CARRIED;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '＇';
  }

  /** What ends a sentence wherever it stands alone. */
  static boolean isFullStop(char c) {
    return c == '.' || c == '。' || c == '．' || c == '｡' || c == '।' || c == '۔';
  }

  /** Question and exclamation marks. */
  static boolean isCall(char c) {
    return c == '!' || c == '?' || (c > 127 && "！？؟‼⁇⁈⁉‽".indexOf(c) >= 0);
  }

  private static byte kind(char c) {
    return c < 128 ? ASCII[c] : kindOf(c);
  }

  private static byte kindOf(char c) {
    if (Text.isSpace(c) || c == '\u200b' || c == '\ufeff' || Character.isISOControl(c)) {
      return SPACE;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER ->
          LETTER;
      case Character.MODIFIER_LETTER -> c == 'ʼ' ? MARK : LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          CARRIED;
      default -> MARK;
    };
  }
}
