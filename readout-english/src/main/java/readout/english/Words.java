/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.text.Blocks;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** Sentences as lists of words, each word with its place in the text in UTF-16 units. */
final class Words {
  private Words() {}

  /**
   * Sentences in text order; none is empty, no two words overlap, no sentence goes from one block
   * into another.
   *
   * @param masked code points that hold no word, such as markup; they part no sentence
   */
  static List<List<Span>> sentences(Text text, Extent masked) throws InterruptedException {
    String characters = text.toString();
    char[] visible = characters.toCharArray();
    for (Span span : masked.spans()) {
      int start = text.toChar(Math.min(span.start(), text.length()));
      Arrays.fill(visible, start, text.toChar(Math.min(span.end(), text.length())), '\0');
    }
    Tokenizer tokens = new Tokenizer(visible);
    Splitter splitter = new Splitter(visible, tokens);
    List<List<Span>> sentences = new ArrayList<>();
    for (Span block : Blocks.of(characters)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      tokens.read(block.start(), block.end());
      for (int from = 0; from < tokens.size(); ) {
        int to = splitter.end(from);
        sentences.add(spans(tokens, from, to));
        from = to;
      }
    }
    return sentences;
  }

  private static List<Span> spans(Tokenizer tokens, int from, int to) {
    Span[] spans = new Span[to - from];
    for (int i = from; i < to; i++) {
      spans[i - from] = new Span(tokens.start(i), tokens.end(i));
    }
    return Arrays.asList(spans);
  }
}
