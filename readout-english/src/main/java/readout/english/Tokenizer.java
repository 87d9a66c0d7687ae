/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Arrays;
import java.util.List;

/**
 * Words and marks of a text by the conventions of the Penn Treebank as Universal Dependencies has
 * them: {@code Russian - backed}, but {@code co-chair}; {@code do n't}; {@code $ 5}; {@code U.S.}
 *
 * <p>One pass, no look farther than a run of {@value #LONGEST} characters without a space; a longer
 * run is one word. One object reads block after block of one text.
 */
final class Tokenizer {
  /** Longest run without a space that is looked into; the longest addresses in news have 150. */
  static final int LONGEST = 200;

  private static final Forms<Boolean> PREFIXES = Forms.load("prefixes.tsv", false, row -> true);
  private static final Forms<Boolean> SUFFIXES = Forms.load("suffixes.tsv", false, row -> true);
  private static final Forms<Boolean> MARKED = Forms.load("marked.tsv", false, row -> true);
  private static final Forms<Boolean> CLITICS = Forms.load("clitics.tsv", false, row -> true);

  /** Lengths of the words that a word is written of. */
  private static final Forms<List<Integer>> DIVIDED =
      Forms.load(
          "divided.tsv", List.of(), row -> row.list("parts").stream().map(String::length).toList());

  private final char[] text;
  private final Stretch in;
  private final Periods periods;
  private final Numbers numbers;
  private final Symbols symbols;

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  /** End of the run without a space that is read. */
  private int runEnd;

  Tokenizer(char[] text) {
    this.text = text;
    this.in = new Stretch(text);
    this.periods = new Periods(in);
    this.numbers = new Numbers(in);
    this.symbols = new Symbols(in);
  }

  /** Takes the tokens of a block in place of those it had. */
  void read(int from, int to) {
    in.limit(to);
    size = 0;
    runEnd = from;
    for (int at = in.visible(from); at < to; at = in.visible(at)) {
      if (at >= runEnd) {
        runEnd = in.solid(at);
      }
      at = runEnd - at > LONGEST ? add(at, runEnd) : token(at);
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

  /** Adds the token, or the tokens of one word, that start there; where to go on. */
  private int token(int at) {
    char c = text[at];
    if (Characters.isDigit(c)) {
      return add(at, numbers.end(at, at));
    }
    if (Characters.isLetter(c) || in.isLetterPair(at)) {
      return word(at);
    }
    if (in.isApostrophe(at)) {
      return apostrophe(at);
    }
    if (isSign(at)) {
      return add(at, numbers.end(at, at + 1));
    }
    return add(at, c == '.' ? dots(at) : symbols.end(at));
  }

  private int word(int start) {
    int end = in.run(start);
    int address = Address.end(text, start, end, runEnd);
    if (address > end) {
      return add(start, address);
    }
    int part = start;
    while (end < in.to()) {
      if (closes(start, part, end)) {
        return add(start, end + 1);
      }
      if (!binds(start, part, end)) {
        break;
      }
      part = end + 1;
      end = in.run(part);
    }
    return divided(start, end);
  }

  /** Whether the sign at {@code end} is the last character of the word. */
  private boolean closes(int start, int part, int end) {
    return switch (text[end]) {
      case '.' -> periods.closes(start, part, end);
      case '!', '#' -> MARKED.has(text, start, end + 1);
      case '$' -> end - start <= 3 && in.isUpper(end - 1) && in.isDigit(in.visible(end + 1));
      default -> false;
    };
  }

  /** Whether the word goes on behind the sign at {@code end}. */
  private boolean binds(int start, int part, int end) {
    char c = text[end];
    if (c == '.') {
      return periods.binds(start, part, end);
    }
    if (Characters.isHyphen(c)) {
      boolean prefixed = part > start && Characters.isHyphen(text[part - 1]);
      return in.isWord(end + 1)
          && (prefixed || PREFIXES.has(text, start, end) || isSuffix(end + 1));
    }
    if (in.isApostrophe(end)) {
      return in.isLetter(end + 1) && !isClitic(end) && !isNot(end);
    }
    if (c == '&') {
      return in.isUpper(end - 1) && in.isUpper(end + 1);
    }
    return c == '*' && in.isLetter(in.same(end)); // stars that stand for letters
  }

  private boolean isSuffix(int from) {
    int end = in.letters(from);
    return SUFFIXES.has(text, from, end)
        && !(Characters.isHyphen(in.at(end)) && in.isWord(end + 1));
  }

  /** Adds the words that a word is written of. */
  private int divided(int start, int end) {
    if (isNot(end) && end - 1 > start) {
      add(start, end - 1);
      return add(end - 1, end + 2);
    }
    int at = start;
    for (int length : DIVIDED.get(text, start, end)) {
      at = add(at, at + length);
    }
    return at == end ? end : add(at, end);
  }

  /** Whether {@code 't} of {@code n't} stands there. */
  private boolean isNot(int apostrophe) {
    return in.isApostrophe(apostrophe)
        && (in.at(apostrophe + 1) | 32) == 't'
        && (in.at(apostrophe - 1) | 32) == 'n'
        && !in.isWord(apostrophe + 2);
  }

  private boolean isClitic(int apostrophe) {
    int end = in.letters(apostrophe + 1);
    return CLITICS.has(text, apostrophe, end) && !in.isWord(end);
  }

  /** {@code 's} and its like; a short form such as {@code 'em} or {@code '90s}; or the mark. */
  private int apostrophe(int at) {
    if (in.at(at + 1) == text[at]) {
      return add(at, at + 2);
    }
    int letters = in.letters(at + 1);
    boolean possessive = letters == at + 2 && (text[at + 1] | 32) == 's';
    if ((possessive || !in.isFree(at)) && isClitic(at)) {
      return add(at, letters);
    }
    int year = in.digits(at + 1);
    int decade = in.at(year) == 's' ? year + 1 : year;
    if (year == at + 3 && in.isFree(at) && !in.isWord(decade)) {
      return add(at, decade);
    }
    for (int end = Math.min(letters + 1, in.to()); end >= letters && in.isFree(at); end--) {
      if (DIVIDED.has(text, at, end)) {
        return divided(at, end);
      }
    }
    return add(at, at + 1);
  }

  /** Plus, minus or a decimal point before digits. */
  private boolean isSign(int at) {
    char c = text[at];
    boolean number = in.isDigit(at + 1) || in.at(at + 1) == '.' && in.isDigit(at + 2);
    return number && (c == '-' || c == '+' || c == '.') && in.isFree(at);
  }

  /** End of an ellipsis, with or without spaces in it, or of a period. */
  private int dots(int at) {
    int end = in.same(at);
    boolean spaced = in.at(at + 1) == ' ' && in.at(at + 2) == '.';
    return spaced && in.at(at + 3) == ' ' && in.at(at + 4) == '.' ? at + 5 : end;
  }
}
