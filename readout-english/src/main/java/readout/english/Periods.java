/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/** Which periods are part of the word before them: initials, abbreviations, host names. */
final class Periods {
  /** How far back the word before an initial is looked for. */
  private static final int NEAR = 30;

  private final Stretch in;
  private final char[] text;

  Periods(Stretch in) {
    this.in = in;
    this.text = in.text;
  }

  /**
   * Whether the period is the last character of the word.
   *
   * @param start of the word
   * @param part of its last part, behind a period or a hyphen
   */
  boolean closes(int start, int part, int dot) {
    if (initialsGoOn(part, dot) || in.at(dot + 1) == '.' && in.at(dot + 2) == '.') {
      return false;
    }
    boolean single = dot - part == 1 && Characters.isLetter(text[part]);
    if (part > start && text[part - 1] == '.') {
      return (single || dot - part == 2 && in.isUpper(part)) && !in.isLower(dot + 1);
    }
    if (single) {
      return isInitial(part, dot);
    }
    Abbreviation.Use use = Abbreviation.use(text, start, dot);
    if (use == Abbreviation.Use.NONE && part > start) {
      use = Abbreviation.use(text, part, dot);
    }
    return switch (use) {
      case NONE -> false;
      case JOINS, ENDS, CLOSES -> true;
      case TITLE -> in.isLower(dot - 1) || isFollowed(dot + 1);
      case NUMBER -> isNumbered(start, dot);
      case UNSURE -> goesOn(in.visible(dot + 1)) || isBehindComma(start);
    };
  }

  /** Whether the word goes on behind its period: {@code U.S}, {@code cnn.com}, {@code v2.0}. */
  boolean binds(int start, int part, int dot) {
    if (!in.isWord(dot + 1) || isLostSpace(dot)) {
      return false;
    }
    if (in.isDigit(dot + 1)) {
      return !in.isLower(dot - 1) || dot - part < 3;
    }
    boolean initial = dot - part == 1 && Characters.isLetter(text[part]);
    return !initial || initialsGoOn(part, dot) || in.isLower(start);
  }

  /** One letter more behind the period, or two that have a period of their own: {@code W.Va.} */
  private boolean initialsGoOn(int part, int dot) {
    int end = in.letters(dot + 1);
    boolean two = dot - part == 1 && end == dot + 3 && in.at(end) == '.';
    return end == dot + 2 || two && in.isUpper(dot + 1);
  }

  /** A capital before a name, or a letter that the table has. */
  private boolean isInitial(int letter, int dot) {
    char before = letter == 0 ? ' ' : text[letter - 1];
    boolean single = !Characters.isApostrophe(before) && !Characters.isDigit(before);
    boolean name = text[letter] != 'I' || isBehindName(letter);
    Abbreviation.Use use = Abbreviation.use(text, letter, dot);
    return single && name && in.isUpper(letter) && isFollowed(dot + 1)
        || use == Abbreviation.Use.JOINS
        || use == Abbreviation.Use.NUMBER && isNumbered(letter, dot);
  }

  /** Whether a word with a capital stands before, one space between: the I of {@code Earl I.} */
  private boolean isBehindName(int start) {
    int first = start - 1;
    int far = Math.max(0, start - NEAR);
    while (first > far && !Characters.isSpace(text[first - 1])) {
      first--;
    }
    return start == 0 || Character.isUpperCase(text[Math.max(first, 0)]);
  }

  /** A number stands behind, or the word opens a bracket: {@code (b. March 1950)}. */
  private boolean isNumbered(int start, int dot) {
    return in.isDigit(in.visible(dot + 1)) || start > 0 && text[start - 1] == '(';
  }

  /** Whether a word stands behind that does not begin a sentence. */
  private boolean isFollowed(int from) {
    int next = in.visible(from);
    int end = in.letters(next);
    boolean initial = end == next + 1 && in.at(end) == '.';
    return next < in.to() && (initial || !Splitter.isStarter(text, next, end));
  }

  private boolean goesOn(int next) {
    return next < in.to()
        && (",;—–-".indexOf(text[next]) >= 0 || in.isDigit(next) || in.isLower(next));
  }

  /** {@code Spokane, Wash.}, {@code D-Mass.} */
  private boolean isBehindComma(int start) {
    return start > 1
        && (text[start - 1] == '-' || text[start - 1] == ' ' && text[start - 2] == ',');
  }

  /** {@code year.The}: the space behind the period was lost. */
  private boolean isLostSpace(int dot) {
    return in.isLower(dot - 1) && in.isUpper(dot + 1) && in.isLower(dot + 2);
  }
}
