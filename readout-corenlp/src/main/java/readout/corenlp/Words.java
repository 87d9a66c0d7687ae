/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.text.Blocks;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * Sentences as lists of words, each word with its place in the text in UTF-16 units.
 *
 * <p>The models get CoreNLP's own form of a word; {@link CoreLabel#beginPosition()} and {@link
 * CoreLabel#endPosition()} are what the text is read by.
 */
final class Words {
  /**
   * Longest run without a space that the tokenizer sees. The longest address in the development
   * articles has 149 characters; some longer runs take CoreNLP's tokenizer time that grows with the
   * square of their length (100,000 quotation marks: over a minute). A longer run is one word.
   */
  static final int LONGEST = 200;

  private static final TokenizerFactory<CoreLabel> TOKENIZERS =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible,untokenizable=noneKeep");

  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
  private final String characters;
  private final char[] visible;

  /** Start and end of each over-long run; the tokenizer sees an {@code x} at its start only. */
  private final Map<Integer, Integer> runs = new HashMap<>();

  private Words(Text text, Extent masked) {
    this.characters = text.toString();
    this.visible = characters.toCharArray();
    for (Span span : masked.spans()) {
      int end = text.toChar(Math.min(span.end(), text.length()));
      for (int i = text.toChar(Math.min(span.start(), text.length())); i < end; i++) {
        visible[i] = ' ';
      }
    }
    hideLongRuns();
  }

  /** Sentences in text order; none is empty, no two words overlap. */
  static List<List<CoreLabel>> sentences(Text text, Extent masked) throws InterruptedException {
    Words words = new Words(text, masked);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Span block : Blocks.of(words.characters)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      sentences.addAll(words.sentences(block));
    }
    return sentences;
  }

  private void hideLongRuns() {
    int start = 0;
    for (int i = 0; i <= visible.length; i++) {
      if (i == visible.length || Text.isSpace(visible[i])) {
        if (i - start > LONGEST) {
          runs.put(start, i);
          Arrays.fill(visible, start, i, ' ');
          visible[start] = 'x';
        }
        start = i + 1;
      }
    }
  }

  private List<List<CoreLabel>> sentences(Span block) {
    List<CoreLabel> tokens = new ArrayList<>();
    // a space more, because some of the tokenizer's rules need a character behind them
    String seen = new String(visible, block.start(), block.length()) + " ";
    for (CoreLabel token : TOKENIZERS.getTokenizer(new StringReader(seen)).tokenize()) {
      int start = block.start() + token.beginPosition();
      int end = Math.min(block.start() + token.endPosition(), block.end());
      if (start < end) {
        token.setBeginPosition(start);
        token.setEndPosition(runs.getOrDefault(start, end));
        tokens.add(token);
      }
    }
    return tokens.isEmpty() ? List.of() : marksWhereTheyBelong(splitter.process(tokens));
  }

  /**
   * Gives closing quotation marks that open a sentence to the one before, and opening marks that
   * end one to the one after.
   */
  private List<List<CoreLabel>> marksWhereTheyBelong(List<List<CoreLabel>> split) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    List<CoreLabel> opening = List.of();
    for (List<CoreLabel> tokens : split) {
      List<CoreLabel> sentence = new ArrayList<>(opening);
      sentence.addAll(withWholeAbbreviations(tokens));
      while (!sentences.isEmpty() && !sentence.isEmpty() && closes(sentence.get(0))) {
        sentences.get(sentences.size() - 1).add(sentence.remove(0));
      }
      int end = sentence.size();
      while (end > 1 && opens(sentence.get(end - 1))) {
        end--;
      }
      opening = List.copyOf(sentence.subList(end, sentence.size()));
      if (end > 0) {
        sentences.add(new ArrayList<>(sentence.subList(0, end)));
      }
    }
    if (!opening.isEmpty()) {
      sentences.get(sentences.size() - 1).addAll(opening);
    }
    sentences.forEach(this::straightenApostrophes);
    return sentences;
  }

  /**
   * Gives the models the apostrophes they were trained on: {@code n't} for {@code n’t}, and a
   * straight one for the {@code ’} behind a plural, which is no closing mark as long as no {@code
   * ‘} is open.
   */
  private void straightenApostrophes(List<CoreLabel> sentence) {
    boolean open = false;
    for (CoreLabel token : sentence) {
      String word = token.word();
      boolean closes = word.equals("’");
      boolean possessive = closes && !open && isWordAt(token.beginPosition() - 1);
      if (possessive || (word.length() > 1 && word.indexOf('’') >= 0)) {
        token.setWord(word.replace('’', '\''));
        token.setValue(token.word());
      }
      open = word.equals("‘") || (open && !closes);
    }
  }

  /**
   * Where {@code U.S.} ends a sentence, the tokenizer makes two words of it: one with the model's
   * form {@code U.S.} over the characters {@code U.S}, and the period. In the text it is one.
   */
  private List<CoreLabel> withWholeAbbreviations(List<CoreLabel> tokens) {
    List<CoreLabel> whole = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      CoreLabel last = whole.isEmpty() ? token : whole.get(whole.size() - 1);
      boolean shared =
          token.word().equals(".")
              && last.word().endsWith(".")
              && last.endPosition() == token.beginPosition()
              && characters.charAt(last.endPosition() - 1) != '.';
      if (shared) {
        last.setEndPosition(token.endPosition());
      } else {
        whole.add(token);
      }
    }
    return whole;
  }

  /** Closing marks by their form, or a straight one with a word before it and none behind. */
  private boolean closes(CoreLabel token) {
    String form = form(token);
    boolean turned = consistsOf(form, "”’»") || form.equals("''");
    boolean straight = consistsOf(form, "\"'”’") && !isSpaceAt(token.beginPosition() - 1);
    return (turned || straight) && !isWordAt(token.endPosition());
  }

  /** Opening marks by their form, or a straight one with a space before it and a word behind. */
  private boolean opens(CoreLabel token) {
    String form = form(token);
    boolean turned = consistsOf(form, "“‘«") || form.equals("``");
    boolean straight = consistsOf(form, "\"'") && isWordAt(token.endPosition());
    return (turned || straight) && isSpaceAt(token.beginPosition() - 1);
  }

  private static boolean consistsOf(String form, String marks) {
    return !form.isEmpty() && form.chars().allMatch(c -> marks.indexOf(c) >= 0);
  }

  private String form(CoreLabel token) {
    return characters.substring(token.beginPosition(), token.endPosition());
  }

  private boolean isSpaceAt(int at) {
    return at < 0 || at >= characters.length() || Text.isSpace(characters.charAt(at));
  }

  private boolean isWordAt(int at) {
    return at >= 0 && at < characters.length() && Character.isLetterOrDigit(characters.charAt(at));
  }
}
