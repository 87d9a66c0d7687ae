/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/**
 * Where sentences end among the tokens of a block: behind a full stop, a question or an exclamation
 * mark, with the closing marks that follow; behind an abbreviation before a word that begins
 * sentences.
 */
final class Splitter {
  private static final Forms<Boolean> STARTERS = Forms.load("starters.tsv", false, row -> true);

  private final char[] text;
  private final Tokenizer tokens;

  Splitter(char[] text, Tokenizer tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** One past the last token of the sentence that starts with {@code from}. */
  int end(int from) {
    int size = tokens.size();
    for (int i = from; i < size; i++) {
      if (mayEnd(i)) {
        int next = i + 1;
        while (next < size && (closes(next) || isStop(next) || isCalls(next))) {
          next++;
        }
        if (next == size || ends(i, next)) {
          return next;
        }
      }
    }
    return size;
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
    return last(token) == '.' || isStop(token) || isCalls(token);
  }

  private boolean isStop(int token) {
    return length(token) == 1 && Characters.isFullStop(first(token));
  }

  private boolean isCalls(int token) {
    return Characters.isCall(first(token));
  }

  /** Whether a sentence ends behind {@code token} when the next starts with {@code next}. */
  private boolean ends(int token, int next) {
    if (isStop(token)) {
      return true;
    }
    if (isCalls(token)) {
      return !Character.isLowerCase(first(next)) || next == token + 1;
    }
    if (!Characters.isLetter(first(token))) {
      return false; // an ellipsis
    }
    Abbreviation.Use use = Abbreviation.use(text, tokens.start(token), tokens.end(token) - 1);
    boolean initials = use == Abbreviation.Use.NONE && length(token) > 2;
    return (initials || use == Abbreviation.Use.ENDS) && startsSentence(next);
  }

  private boolean startsSentence(int token) {
    return Character.isUpperCase(first(token))
        && STARTERS.has(text, tokens.start(token), tokens.end(token));
  }

  /** Closing brackets and marks, and straight ones that are not plainly those of the next words. */
  private boolean closes(int token) {
    char c = first(token);
    if (c == '\'' || c == '"') {
      return !isSpace(tokens.start(token) - 1) || !isWord(tokens.end(token));
    }
    return length(token) <= 2 && ")]}”’»›".indexOf(c) >= 0 && !isClitic(token);
  }

  private boolean isClitic(int token) {
    return length(token) > 1 && Characters.isLetter(text[tokens.start(token) + 1]);
  }

  private boolean isSpace(int at) {
    return at < 0 || at >= text.length || Characters.isSpace(text[at]);
  }

  private boolean isWord(int at) {
    return at >= 0 && at < text.length && Characters.isWord(text[at]);
  }
}
