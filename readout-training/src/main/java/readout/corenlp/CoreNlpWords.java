/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * The words and sentences of {@link CoreNlpEngine} without the rest of it, to measure others by. It
 * stands in the engine's package, because they are its own.
 */
public final class CoreNlpWords {
  private CoreNlpWords() {}

  /** Sentences as lists of words, in UTF-16 units. */
  public static List<List<Span>> sentences(Text text) throws InterruptedException {
    List<List<Span>> sentences = new ArrayList<>();
    for (List<CoreLabel> words : Words.sentences(text, Extent.NONE)) {
      sentences.add(words.stream().map(w -> new Span(w.beginPosition(), w.endPosition())).toList());
    }
    return sentences;
  }
}
