/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * A sentence and the names that a reader of it marks.
 *
 * @param file as messages call it
 * @param line from 1
 * @param text without the marks
 * @param names in text order, none within another; may be none
 */
public record NamedSentence(String file, int line, Text text, List<Name> names) {
  /**
   * A stretch of text that names something.
   *
   * @param span code points of the text
   */
  public record Name(Span span, Entity.Kind kind) {}

  public NamedSentence {
    names = names.stream().sorted(Comparator.comparing(Name::span)).toList();
  }

  /**
   * The same text with the names that an engine finds in it, into however many sentences it parts
   * the text.
   */
  public NamedSentence readBy(LanguageEngine engine) throws InterruptedException {
    List<Name> found = new ArrayList<>();
    for (Sentence sentence : engine.analyse(text, Extent.NONE)) {
      for (Entity entity : sentence.entities()) {
        Span first = sentence.tokens().get(entity.from()).span();
        Span last = sentence.tokens().get(entity.to() - 1).span();
        found.add(new Name(first.union(last), entity.kind()));
      }
    }
    return new NamedSentence(file, line, text, found);
  }

  /** The sentence with its marks, as {@link NamedSentences} reads it: for people, and for diffs. */
  @Override
  public String toString() {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Name name : names) {
      marked.append(plain(at, name.span().start()));
      marked.append('[').append(NamedSentences.mark(name.kind())).append(' ');
      marked.append(plain(name.span().start(), name.span().end())).append(']');
      at = name.span().end();
    }
    return marked.append(plain(at, text.length())).toString();
  }

  private String plain(int start, int end) {
    return text.words(new Span(start, end)).replaceAll("[\\[\\]\\\\]", "\\\\$0");
  }
}
