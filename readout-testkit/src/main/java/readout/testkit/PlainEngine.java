/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.List;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * An engine that knows no language: a sentence is a line, a token is what stands between white
 * space, with marks at its ends apart, the first token governs all others. For tests that need some
 * engine and no model, above all those with hostile texts.
 */
public final class PlainEngine implements LanguageEngine {
  @Override
  public String name() {
    return "plain 1";
  }

  @Override
  public List<Sentence> analyse(Text text, Extent masked) throws InterruptedException {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      int c = text.at(at);
      boolean outside = c < 0 || Text.isSpace(c) || (!masked.isEmpty() && masked.contains(at));
      if (outside && start >= 0) {
        split(text, new Span(start, at), words);
        start = -1;
      } else if (!outside && start < 0) {
        start = at;
      }
      if (c < 0 || c == '\n' || c == '\r') {
        end(text, words, sentences);
      }
    }
    return List.copyOf(sentences);
  }

  /** Takes marks off the ends of a word, each a token of its own. */
  private static void split(Text text, Span word, List<Span> out) {
    int start = word.start();
    int end = word.end();
    while (start < end && !Character.isLetterOrDigit(text.at(start))) {
      out.add(new Span(start, ++start));
    }
    int inner = end;
    while (inner > start && !Character.isLetterOrDigit(text.at(inner - 1))) {
      inner--;
    }
    if (inner > start) {
      out.add(new Span(start, inner));
    }
    for (int at = inner; at < end; at++) {
      out.add(new Span(at, at + 1));
    }
  }

  private static void end(Text text, List<Span> words, List<Sentence> out)
      throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (words.isEmpty()) {
      return;
    }
    List<Token> tokens = new ArrayList<>(words.size());
    for (Span span : words) {
      int index = tokens.size();
      String word = text.words(span);
      String lemma = word.toLowerCase(java.util.Locale.ROOT);
      String tag = Character.isLetterOrDigit(word.codePointAt(0)) ? "NN" : "SYM";
      String relation = index == 0 ? "root" : "dep";
      tokens.add(new Token(index, span, word, lemma, tag, index == 0 ? -1 : 0, relation));
    }
    Span whole = words.get(0).union(words.get(words.size() - 1));
    out.add(new Sentence(whole, tokens, List.of()));
    words.clear();
  }
}
