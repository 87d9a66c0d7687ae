/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Optional;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;

/** Finds the word that heads a stretch of text: the one that hangs on a word outside it. */
public final class SourceHeads {
  private final List<Sentence> sentences;

  public SourceHeads(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** A word by its sentence and its index there. */
  public record Word(int sentence, int token) {}

  /** Empty for an extent without words, or with none that a sentence holds. */
  public Optional<Word> head(Extent words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Span span = words.spans().get(0);
    int line = at(span.start());
    if (line < 0) {
      return Optional.empty();
    }
    return head(sentences.get(line), span).map(t -> new Word(line, t.index()));
  }

  /** Index of the last sentence that begins at or before an offset; -1 for none. */
  private int at(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private static Optional<Token> head(Sentence sentence, Span span) {
    Optional<Token> last = Optional.empty();
    for (int i = first(sentence, span.start()); i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.span().start() >= span.end()) {
        break;
      }
      if (span.contains(token.span())) {
        last = Optional.of(token);
        boolean top = sentence.head(token).map(h -> !span.contains(h.span())).orElse(true);
        if (top && !token.isPunctuation() && !token.is("det") && !token.is("case")) {
          return last;
        }
      }
    }
    return last;
  }

  /** Index of the first token that begins at an offset or behind it. */
  private static int first(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
