/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/** The characters of one block after the other; behind a block's end there are only spaces. */
final class Stretch {
  final char[] text;

  /** End of the block. */
  private int to;

  Stretch(char[] text) {
    this.text = text;
  }

  void limit(int end) {
    to = end;
  }

  int to() {
    return to;
  }

  char at(int i) {
    return i < to ? text[i] : ' ';
  }

  boolean isLetter(int i) {
    return i < to && Characters.isLetter(text[i]);
  }

  boolean isDigit(int i) {
    return i < to && Characters.isDigit(text[i]);
  }

  /** A letter or a digit. */
  boolean isWord(int i) {
    return i < to && Characters.isWord(text[i]);
  }

  boolean isUpper(int i) {
    return i < to && Character.isUpperCase(text[i]);
  }

  boolean isLower(int i) {
    return i < to && Character.isLowerCase(text[i]);
  }

  /** A letter or a digit beyond the Basic Multilingual Plane. */
  boolean isLetterPair(int i) {
    return i + 1 < to
        && Character.isSurrogatePair(text[i], text[i + 1])
        && Character.isLetterOrDigit(Character.toCodePoint(text[i], text[i + 1]));
  }

  int codePoint(int at) {
    return Character.codePointAt(text, at, to);
  }

  /** Whether nothing, a space, or an opening mark stands before. */
  boolean isFree(int i) {
    char before = i == 0 ? ' ' : text[i - 1];
    return Characters.isSpace(before) || "([{\"'“‘«$€£—–".indexOf(before) >= 0;
  }

  boolean isBehindWord(int i) {
    return i > 0 && Characters.isWord(text[i - 1]);
  }

  /** An apostrophe by its form, or another mark that is typed for one between letters. */
  boolean isApostrophe(int i) {
    char c = at(i);
    boolean typed = c == '‘' || c == '`' || c == '´' || c == '′';
    return Characters.isApostrophe(c)
        || typed && i > 0 && Characters.isLetter(text[i - 1]) && isLetter(i + 1);
  }

  /** End of the letters, digits and what they carry. */
  int run(int from) {
    int end = from;
    while (end < to) {
      if (Characters.isPartOfWord(text[end]) || text[end] == '_') {
        end++;
      } else if (isLetterPair(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  int letters(int from) {
    int end = from;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  int digits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  /** End of the characters that are the same as the first. */
  int same(int from) {
    int end = from;
    while (end < to && text[end] == text[from]) {
      end++;
    }
    return end;
  }

  /** Where the next character stands that is no space; the block's end if there is none. */
  int visible(int from) {
    int next = from;
    while (next < to && Characters.isSpace(text[next])) {
      next++;
    }
    return next;
  }

  /** End of what stands there without a space. */
  int solid(int from) {
    int end = from;
    while (end < to && !Characters.isSpace(text[end])) {
      end++;
    }
    return end;
  }
}
