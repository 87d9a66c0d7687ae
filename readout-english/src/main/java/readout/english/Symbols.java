/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/** Where a token ends that starts with neither a letter, a digit, a period nor an apostrophe. */
final class Symbols {
  private static final int LONGEST_ENTITY = 10;

  private final Stretch in;

  Symbols(Stretch in) {
    this.in = in;
  }

  int end(int at) {
    char c = in.at(at);
    char next = in.at(at + 1);
    return switch (c) {
      case '-', '*', '_', '$' -> in.same(at);
      case '#', '@' -> in.isLetter(at + 1) && !in.isBehindWord(at) ? in.run(at + 1) : in.same(at);
      case '!', '?' -> calls(at);
      case '`', '>' -> next == c ? at + 2 : at + 1;
      case '‘' -> next == '‘' || next == '’' ? at + 2 : at + 1;
      case '<' -> next == c ? at + 2 : tag(at);
      case '&' -> entity(at);
      case ':', ';', '=' -> face(at);
      default -> symbol(at);
    };
  }

  private int calls(int at) {
    int end = at;
    while (Characters.isCall(in.at(end))) {
      end++;
    }
    return end;
  }

  /** A face made of marks, or the mark. */
  private int face(int at) {
    if (in.isFree(at)) {
      int mouth = "-o^'".indexOf(in.at(at + 1)) >= 0 ? at + 2 : at + 1;
      if (")(DPpOo|/\\]*[".indexOf(in.at(mouth)) >= 0 && !in.isWord(mouth + 1)) {
        return mouth + 1;
      }
    }
    return in.at(at) == '=' ? in.same(at) : at + 1;
  }

  /** A tag that was left in the text; an address in pointed brackets is none. */
  private int tag(int at) {
    int name = in.at(at + 1) == '/' ? at + 2 : at + 1;
    boolean spaced = false;
    boolean assigned = false;
    int last = in.isLetter(name) ? Math.min(in.to(), at + Tokenizer.LONGEST) : at;
    for (int i = name; i < last && in.at(i) != '<'; i++) {
      char c = in.at(i);
      if (c == '>') {
        return spaced && !assigned ? at + 1 : i + 1;
      }
      if (!assigned && (c == '@' || c == ':' || c == '/' && in.at(i + 1) != '>')) {
        return at + 1;
      }
      spaced |= Characters.isSpace(c);
      assigned |= c == '=';
    }
    return at + 1;
  }

  /** The name of a character between ampersand and semicolon, left in the text. */
  private int entity(int at) {
    int end = at + 1;
    while (end < at + LONGEST_ENTITY && (in.isWord(end) || in.at(end) == '#')) {
      end++;
    }
    return end > at + 2 && in.at(end) == ';' ? end + 1 : at + 1;
  }

  /** A character with what it carries; the parts of an emoji that joiners hold together. */
  private int symbol(int at) {
    int end = at + Character.charCount(in.codePoint(at));
    if (isRegion(in.codePoint(at)) && end < in.to() && isRegion(in.codePoint(end))) {
      end += 2; // a flag
    }
    while (end < in.to() && (Characters.isCarried(in.at(end)) || isTone(in.codePoint(end)))) {
      boolean joiner = in.at(end) == '\u200d';
      end += Character.charCount(in.codePoint(end));
      if (joiner && !Characters.isSpace(in.at(end)) && !in.isWord(end)) {
        end += Character.charCount(in.codePoint(end));
      }
    }
    return end;
  }

  private static boolean isRegion(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }
}
