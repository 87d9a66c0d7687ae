/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Arrays;

/**
 * Where sentences end among the tokens of a block: behind a full stop, a question or an exclamation
 * mark, with the closing marks that follow; behind an ellipsis or an abbreviation before a word
 * that begins sentences. A question that is quoted and goes on in lower case ends none: {@code
 * "Why?" she asked}.
 */
final class Splitter {
  private static final Forms<Boolean> STARTERS = Forms.load("starters.tsv", false, row -> true);

  private final char[] text;
  private final Tokenizer tokens;

  /** Whether a straight mark is open in the sentence: ", ', and '' for two. */
  private final boolean[] open = new boolean[3];

  /** The last token that may end the sentence, with nothing but closing marks behind it. */
  private int end;

  Splitter(char[] text, Tokenizer tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** One past the last token of the sentence that starts with {@code from}. */
  int end(int from) {
    Arrays.fill(open, false);
    int size = tokens.size();
    int at = from;
    while (at < size) {
      see(at);
      boolean last = mayEnd(at) && !isNumberOfList(from, at);
      int next = last ? closed(at) : at + 1;
      if (last && (next == size || ends(next))) {
        return next;
      }
      at = next;
    }
    return size;
  }

  private void see(int token) {
    int mark = straight(token);
    if (mark >= 0) {
      open[mark] ^= true;
    }
  }

  /** Which straight quotation mark the token is, or -1. */
  private int straight(int token) {
    char c = last(token);
    int length = length(token);
    return c == '"' && length == 1
        ? 0
        : c == '\'' && length <= 2 && first(token) == c ? length : -1;
  }

  /** The first token behind that is neither a closing mark nor a note's number such as [12]. */
  private int closed(int token) {
    int size = tokens.size();
    int next = token + 1;
    end = token;
    while (next < size) {
      if (isStop(next) || isCall(next)) {
        end = next++;
      } else if (closes(next)) {
        see(next++);
      } else if (isNote(next)) {
        next += 3;
      } else {
        break;
      }
    }
    return next;
  }

  private boolean isNote(int token) {
    return token + 2 < tokens.size()
        && first(token) == '['
        && Characters.isDigit(first(token + 1))
        && first(token + 2) == ']';
  }

  /** The period of {@code 2.} at the start of a sentence is that of a list. */
  private boolean isNumberOfList(int from, int token) {
    return token == from + 1
        && isStop(token)
        && Characters.isDigit(first(from))
        && length(from) <= 3
        && tokens.end(from) == tokens.start(token);
  }

  private char first(int token) {
    return text[tokens.start(token)];
  }

  private char last(int token) {
    return text[tokens.end(token) - 1];
  }

  private int length(int token) {
    return tokens.end(token) - tokens.start(token);
  }

  private boolean mayEnd(int token) {
    char last = last(token);
    return last == '.' || last == '…' || isStop(token) || isCall(token) || isFace(token);
  }

  private boolean isStop(int token) {
    return length(token) == 1 && Characters.isFullStop(first(token));
  }

  private boolean isCall(int token) {
    return Characters.isCall(first(token));
  }

  private boolean isFace(int token) {
    char c = first(token);
    return (c == ':' || c == ';' || c == '=')
        && length(token) > 1
        && !Characters.isWord(last(token));
  }

  /** Whether the sentence ends behind {@link #end} when the next would start with {@code next}. */
  private boolean ends(int next) {
    char c = first(end);
    char then = first(next);
    if (isStop(end)) {
      return true;
    }
    if (isCall(end)) {
      boolean goesOn = Character.isLowerCase(then) && next > end + 1;
      return !goesOn && ",;:".indexOf(then) < 0;
    }
    if (c == '…' || c == '.') {
      boolean plain = length(end) == 1 || length(end) == 3;
      return plain ? isStarter(next) : Character.isUpperCase(then);
    }
    if (!Characters.isWord(c)) {
      return Character.isUpperCase(then);
    }
    return switch (Abbreviation.use(text, tokens.start(end), tokens.end(end) - 1)) {
      case CLOSES -> Character.isUpperCase(then);
      case NONE -> isStarter(next) && (length(end) > 2 || length(next) > 1);
      case ENDS, UNSURE -> isStarter(next);
      case TITLE, JOINS, NUMBER -> false;
    };
  }

  private boolean isStarter(int token) {
    return isStarter(text, tokens.start(token), tokens.end(token));
  }

  /** Whether the word there has the capital of a sentence's first, and not of a name. */
  static boolean isStarter(char[] text, int from, int to) {
    return Character.isUpperCase(text[from]) && STARTERS.has(text, from, to);
  }

  /**
   * Closing brackets and marks. A straight mark closes with nothing before it; with a space on both
   * sides, when one is open.
   */
  private boolean closes(int token) {
    int mark = straight(token);
    if (mark >= 0) {
      boolean apart = isSpace(tokens.start(token) - 1);
      return !apart || isSpace(tokens.end(token)) && open[mark];
    }
    return length(token) <= 2
        && ")]}”’»›".indexOf(first(token)) >= 0
        && !Characters.isWord(last(token)); // no 's
  }

  private boolean isSpace(int at) {
    return at < 0 || at >= text.length || Characters.isSpace(text[at]);
  }
}
