/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Arrays;
import java.util.List;

/**
 * Words and marks of a text by the conventions of the Penn Treebank as Universal Dependencies has
 * them: {@code Russian - backed}, but {@code co-chair}; {@code do n't}; {@code $ 5}; {@code U.S.}
 *
 * <p>One pass, no look behind a run of {@value #LONGEST} characters without a space; a longer run
 * is one word. One object reads block after block of one text.
 */
final class Tokenizer {
  /** Longest run without a space that is looked into; the longest addresses in news have 150. */
  static final int LONGEST = 200;

  private static final Forms<Boolean> PREFIXES = Forms.load("prefixes.tsv", false, row -> true);
  private static final Forms<Boolean> UNITS = Forms.load("units.tsv", false, row -> true);
  private static final Forms<Boolean> MARKED = Forms.load("marked.tsv", false, row -> true);
  private static final Forms<Boolean> CLITICS = Forms.load("clitics.tsv", false, row -> true);
  private static final Forms<List<Integer>> DIVIDED =
      Forms.load(
          "divided.tsv", List.of(), row -> row.list("parts").stream().map(String::length).toList());

  private final char[] text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  /** End of the block, and of the run without a space that is read. */
  private int to;

  private int runEnd;

  Tokenizer(char[] text) {
    this.text = text;
  }

  /** Takes the tokens of a block in place of those it had. */
  void read(int from, int to) {
    this.to = to;
    this.size = 0;
    int at = from;
    runEnd = from;
    while (at < to) {
      if (Characters.isSpace(text[at])) {
        at++;
      } else {
        if (at >= runEnd) {
          runEnd = endOfRun(at);
        }
        at = runEnd - at > LONGEST ? add(at, runEnd) : token(at);
      }
    }
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  private int add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
    return end;
  }

  private int endOfRun(int at) {
    int end = at;
    while (end < to && !Characters.isSpace(text[end])) {
      end++;
    }
    return end;
  }

  /** The character there, or a space behind the block. */
  private char at(int i) {
    return i < to ? text[i] : ' ';
  }

  private boolean isLetter(int i) {
    return i < to && Characters.isLetter(text[i]);
  }

  private boolean isDigit(int i) {
    return i < to && Characters.isDigit(text[i]);
  }

  private boolean isWord(int i) {
    return i < to && Characters.isWord(text[i]);
  }

  /** Whether nothing, a space, or an opening mark stands before {@code i}. */
  private boolean isFree(int i) {
    char before = i == 0 ? ' ' : text[i - 1];
    return Characters.isSpace(before) || "([{\"'“‘«$€£—–".indexOf(before) >= 0;
  }

  /** Adds the token, or the tokens of one word, that start there; where to go on. */
  private int token(int at) {
    char c = text[at];
    if (Characters.isDigit(c)) {
      return number(at, at);
    }
    return Characters.isLetter(c) || isLetterPair(at) ? word(at) : mark(at);
  }

  private boolean isLetterPair(int i) {
    return i + 1 < to
        && Character.isSurrogatePair(text[i], text[i + 1])
        && Character.isLetterOrDigit(Character.toCodePoint(text[i], text[i + 1]));
  }

  /** End of the letters, digits and what they carry. */
  private int run(int at) {
    int end = at;
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

  private int letters(int at) {
    int end = at;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private int digits(int at) {
    int end = at;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  // words

  private int word(int start) {
    int end = run(start);
    int address = Address.end(text, start, end, runEnd);
    if (address > end) {
      return add(start, address);
    }
    int part = start;
    while (end < to) {
      if (closes(start, part, end)) {
        return add(start, end + 1);
      }
      if (!binds(start, part, end)) {
        break;
      }
      part = end + 1;
      end = run(part);
    }
    return divided(start, end);
  }

  /** Whether the sign at {@code end} is the last character of the word. */
  private boolean closes(int start, int part, int end) {
    return switch (text[end]) {
      case '.' -> ownsPeriod(start, part, end);
      case '$' -> end - start <= 3 && Character.isUpperCase(text[end - 1]) && isDigit(end + 1);
      case '!', '#' -> MARKED.has(text, start, end + 1);
      default -> false;
    };
  }

  /** Whether the period is that of an abbreviation or an initial. */
  private boolean ownsPeriod(int start, int part, int dot) {
    if (isLetter(dot + 1) && letters(dot + 1) == dot + 2) {
      return false; // initials go on
    }
    if (dot - part == 1 && Characters.isLetter(text[part])) {
      return part > start && text[part - 1] == '.' || isInitial(part, dot);
    }
    Abbreviation.Use use = Abbreviation.use(text, start, dot);
    if (use == Abbreviation.Use.NONE && part > start) {
      use = Abbreviation.use(text, part, dot);
    }
    return switch (use) {
      case NONE -> false;
      case TITLE, JOINS, ENDS -> true;
      case NUMBER -> Characters.isDigit(nextVisible(dot + 1));
      case UNSURE -> goesOn(nextVisible(dot + 1));
    };
  }

  /** A capital and a period, unless they end the text, where the letter is more often a name. */
  private boolean isInitial(int letter, int dot) {
    boolean single = letter == 0 || !Characters.isApostrophe(text[letter - 1]);
    boolean capital = Character.isUpperCase(text[letter]) && text[letter] != 'I';
    return capital && single && nextVisible(dot + 1) != ' '
        || Abbreviation.use(text, letter, dot) == Abbreviation.Use.JOINS
        || Abbreviation.use(text, letter, dot) == Abbreviation.Use.NUMBER
            && Characters.isDigit(nextVisible(dot + 1));
  }

  private static boolean goesOn(char next) {
    return next == ','
        || next == ';'
        || next == ')'
        || Characters.isDigit(next)
        || Character.isLowerCase(next);
  }

  /** The next character that is no space, or a space behind the block. */
  private char nextVisible(int from) {
    int i = from;
    while (i < to && Characters.isSpace(text[i])) {
      i++;
    }
    return at(i);
  }

  /** Whether the sign at {@code end} stands inside a word. */
  private boolean binds(int start, int part, int end) {
    char c = text[end];
    if (c == '.') {
      return isWord(end + 1) && !isLostSpace(end) && bindsPeriod(start, part, end);
    }
    if (Characters.isHyphen(c)) {
      boolean prefixed = part > start && Characters.isHyphen(text[part - 1]);
      return isWord(end + 1) && (prefixed || PREFIXES.has(text, start, end));
    }
    if (Characters.isApostrophe(c)) {
      return isLetter(end + 1) && !isClitic(end) && !isNot(end);
    }
    if (c == '&') {
      return Character.isUpperCase(text[end - 1]) && Character.isUpperCase(at(end + 1));
    }
    return c == '*' && isCensored(end);
  }

  private boolean bindsPeriod(int start, int part, int dot) {
    boolean initial = dot - part == 1 && Characters.isLetter(text[part]);
    return !initial || letters(dot + 1) == dot + 2 || Character.isLowerCase(text[start]);
  }

  /** {@code year.The}: the space behind the period was lost. */
  private boolean isLostSpace(int dot) {
    return Character.isLowerCase(text[dot - 1])
        && Character.isUpperCase(at(dot + 1))
        && Character.isLowerCase(at(dot + 2));
  }

  /** Stars that stand for letters. */
  private boolean isCensored(int star) {
    int end = star;
    while (end < runEnd && text[end] == '*') {
      end++;
    }
    return isLetter(end);
  }

  /** Adds the words that a word is written of. */
  private int divided(int start, int end) {
    if (isNot(end) && end - 1 > start) {
      add(start, end - 1);
      return add(end - 1, end + 2);
    }
    int at = start;
    for (int length : DIVIDED.get(text, start, end)) {
      add(at, at + length);
      at += length;
    }
    return at == end ? end : add(at, end);
  }

  /** Whether {@code 't} of {@code n't} stands there. */
  private boolean isNot(int apostrophe) {
    return apostrophe + 1 < to
        && Characters.isApostrophe(text[apostrophe])
        && (text[apostrophe + 1] | 32) == 't'
        && !isWord(apostrophe + 2)
        && (text[apostrophe - 1] | 32) == 'n';
  }

  private boolean isClitic(int apostrophe) {
    return CLITICS.has(text, apostrophe, letters(apostrophe + 1))
        && !isWord(letters(apostrophe + 1));
  }

  // numbers

  /**
   * @param from the first digit, or the period before it; a sign may stand before
   */
  private int number(int start, int from) {
    int end = digits(from);
    int whole = end;
    while (",.:".indexOf(at(end)) >= 0 && isDigit(end + 1)) {
      end = digits(end + 1);
    }
    if (end == whole) {
      int dashed = dashed(start, end);
      if (dashed > end) {
        return add(start, dashed);
      }
    }
    for (int i = 0; i < 2 && at(end) == '/' && isDigit(end + 1); i++) {
      int next = digits(end + 1);
      if (!isLetter(next)) {
        end = next;
      }
    }
    int letters = run(end);
    boolean joined =
        end == whole
            && letters > end
            && !UNITS.has(text, end, letters)
            && !(at(letters) == '.' && isLetter(letters + 1));
    return add(start, joined ? letters : end);
  }

  /** End of a date or a telephone number with hyphens; {@code end} where there is none. */
  private int dashed(int start, int end) {
    int shape = end - start;
    int at = end;
    while (at(at) == '-' && isDigit(at + 1) && shape < 1000) {
      int next = digits(at + 1);
      shape = shape * 10 + Math.min(next - at - 1, 9);
      at = next;
    }
    boolean known =
        switch (shape) {
          case 422, 224, 222, 124, 214, 34, 334, 1334 -> true;
          default -> false;
        };
    return known && !isWord(at) && at(at) != '-' ? at : end;
  }

  // marks

  private int mark(int at) {
    char c = text[at];
    if (Characters.isApostrophe(c)) {
      return apostrophe(at);
    }
    return switch (c) {
      case '.' -> dots(at);
      case '-' -> isSign(at) ? number(at, at + 1) : add(at, same(at));
      case '+' -> isSign(at) ? number(at, at + 1) : add(at, at + 1);
      case '*', '=', '_', '$' -> add(at, same(at));
      case '#', '@' -> isLetter(at + 1) && isFree(at) ? add(at, run(at + 1)) : add(at, same(at));
      case '!', '?' -> add(at, calls(at));
      case '`' -> add(at, at(at + 1) == c ? at + 2 : at + 1);
      case '<' -> add(at, Markup.tag(text, at, to));
      case '&' -> add(at, Markup.entity(text, at, runEnd));
      case ':', ';' -> add(at, face(at));
      default -> add(at, symbol(at));
    };
  }

  private boolean isSign(int at) {
    return isFree(at) && (isDigit(at + 1) || at(at + 1) == '.' && isDigit(at + 2));
  }

  private int same(int at) {
    int end = at;
    while (end < to && text[end] == text[at]) {
      end++;
    }
    return end;
  }

  private int calls(int at) {
    int end = at;
    while (end < to && Characters.isCall(text[end])) {
      end++;
    }
    return end;
  }

  /** An ellipsis, with or without spaces in it; a number such as {@code .5}; a period. */
  private int dots(int at) {
    int end = same(at);
    if (end - at > 2) {
      return add(at, end);
    }
    if (end - at == 1 && isDigit(end) && isFree(at)) {
      return number(at, at);
    }
    int spaced = at;
    int dots = 1;
    while (at(spaced + 1) == ' ' && at(spaced + 2) == '.') {
      spaced += 2;
      dots++;
    }
    return add(at, dots > 2 ? spaced + 1 : at + 1);
  }

  private int apostrophe(int at) {
    if (text[at] == '\'' && at(at + 1) == '\'') {
      return add(at, at + 2);
    }
    int letters = letters(at + 1);
    boolean possessive = letters == at + 2 && (text[at + 1] | 32) == 's';
    if (letters > at + 1 && isClitic(at) && (possessive || !isFree(at))) {
      return add(at, letters);
    }
    if (isFree(at)) {
      int year = digits(at + 1);
      if (year == at + 3) {
        int decade = at(year) == 's' ? year + 1 : year;
        return isWord(decade) ? add(at, at + 1) : add(at, decade);
      }
      for (int end = letters + 1; end >= letters; end--) {
        if (end <= to && DIVIDED.has(text, at, end)) {
          return divided(at, end);
        }
      }
    }
    return add(at, at + 1);
  }

  /** A face made of marks, or the mark. */
  private int face(int at) {
    if (isFree(at)) {
      int mouth = "-o^'".indexOf(at(at + 1)) >= 0 ? at + 2 : at + 1;
      if (")(DPpOo|/\\]*[".indexOf(at(mouth)) >= 0 && !isWord(mouth + 1)) {
        return mouth + 1;
      }
    }
    return at + 1;
  }

  /** A character with what it carries; the parts of an emoji that joiners hold together. */
  private int symbol(int at) {
    int end = at + Character.charCount(codePoint(at));
    boolean flag = isRegion(codePoint(at)) && end < to && isRegion(codePoint(end));
    end += flag ? 2 : 0;
    while (end < to && (Characters.isCarried(text[end]) || isTone(codePoint(end)))) {
      boolean joiner = text[end] == '\u200d';
      end += Character.charCount(codePoint(end));
      if (joiner && end < to && !Characters.isSpace(text[end]) && !isWord(end)) {
        end += Character.charCount(codePoint(end));
      }
    }
    return end;
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at, to);
  }

  private static boolean isRegion(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }
}
