/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Cue;
import readout.lexicon.Cues;
import readout.reading.Entity;
import readout.reading.Layer;
import readout.reading.Quotation;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Blocks;
import readout.text.Span;
import readout.text.Text;

/**
 * A document as the sieves see it: sentences, and which of their tokens stand inside which
 * quotation.
 */
final class Page {
  private final Text text;
  private final Cues cues;
  private final List<Sentence> sentences;
  private final List<Clause> clauses;
  private final List<Quotation> quotations;
  private final List<Span> paragraphs;
  private final int[][] quotationOf;

  /** Last words of the names of persons, in small letters. */
  private final Set<String> surnames;

  private Page(
      Cues cues,
      Text text,
      List<Sentence> sentences,
      List<Quotation> quotations,
      int[][] quotationOf) {
    this.text = text;
    this.cues = cues;
    this.sentences = sentences;
    this.clauses = sentences.stream().map(Clause::new).toList();
    this.quotations = quotations;
    this.paragraphs = Blocks.of(text);
    this.quotationOf = quotationOf;
    this.surnames = surnames(sentences);
  }

  static Page of(Reading reading, Cues cues) {
    List<Quotation> outer = outermost(reading.get(Layer.QUOTATIONS));
    List<Sentence> parsed = reading.get(Layer.SENTENCES);
    int[][] quotationOf = quotationOf(parsed, outer);
    List<Sentence> sentences = new ArrayList<>();
    for (int s = 0; s < parsed.size(); s++) {
      Sentence apart = QuotedGraft.apply(parsed.get(s), quoted(quotationOf[s]));
      sentences.add(new Regraft(apart, cues).apply());
    }
    return new Page(cues, reading.document().text(), sentences, outer, quotationOf);
  }

  private static int[][] quotationOf(List<Sentence> sentences, List<Quotation> outer) {
    int[][] quotationOf = new int[sentences.size()][];
    int q = 0;
    for (int s = 0; s < quotationOf.length; s++) {
      Sentence sentence = sentences.get(s);
      quotationOf[s] = new int[sentence.size()];
      Arrays.fill(quotationOf[s], -1);
      for (Token token : sentence.tokens()) {
        while (q < outer.size() && outer.get(q).span().end() <= token.span().start()) {
          q++;
        }
        if (q < outer.size() && outer.get(q).span().overlaps(token.span())) {
          quotationOf[s][token.index()] = q;
        }
      }
    }
    return quotationOf;
  }

  /** The words of each quotation in a sentence, given which quotation each word stands in. */
  private static List<BitSet> quoted(int[] quotationOf) {
    List<BitSet> all = new ArrayList<>();
    int last = -1;
    for (int t = 0; t < quotationOf.length; t++) {
      if (quotationOf[t] >= 0) {
        if (quotationOf[t] != last) {
          all.add(new BitSet());
        }
        all.get(all.size() - 1).set(t);
      }
      last = quotationOf[t];
    }
    return all;
  }

  private static List<Quotation> outermost(List<Quotation> all) {
    List<Quotation> outer = new ArrayList<>();
    for (Quotation q : all) {
      if (outer.isEmpty() || !outer.get(outer.size() - 1).span().contains(q.span())) {
        outer.add(q);
      }
    }
    return outer;
  }

  /** The lexicon's row for a verb that reports a clause. */
  Optional<Cue> reporting(Token verb) {
    return cues.reporting(verb.lemma());
  }

  Text text() {
    return text;
  }

  int size() {
    return sentences.size();
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  Clause clause(int index) {
    return clauses.get(index);
  }

  /** Outermost quotations, in text order. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** Index of the outermost quotation that holds the token, -1 for none. */
  int quotationOf(int sentence, int token) {
    return quotationOf[sentence][token];
  }

  Optional<Quotation> quotationAt(int sentence, int token) {
    int q = quotationOf[sentence][token];
    return q < 0 ? Optional.empty() : Optional.of(quotations.get(q));
  }

  /** Tokens of the sentence that stand in the quotation. */
  BitSet quoted(int sentence, int quotation) {
    BitSet inside = new BitSet();
    for (int t = 0; t < quotationOf[sentence].length; t++) {
      if (quotationOf[sentence][t] == quotation) {
        inside.set(t);
      }
    }
    return inside;
  }

  /** Tokens in quotations that this one stands outside: a wall that a parser does not see. */
  BitSet quotedApart(int sentence, int token) {
    BitSet apart = new BitSet();
    int own = quotationOf[sentence][token];
    for (int t = 0; t < quotationOf[sentence].length; t++) {
      if (quotationOf[sentence][t] >= 0 && quotationOf[sentence][t] != own) {
        apart.set(t);
      }
    }
    return apart;
  }

  /** The words between the marks, in text order; marks of any kind are not among them. */
  List<Token> words(Quotation quotation) {
    List<Token> words = new ArrayList<>();
    for (int s : sentencesOf(quotation.span())) {
      for (Token token : sentences.get(s).tokens()) {
        if (quotation.inner().contains(token.span()) && !token.isPunctuation()) {
          words.add(token);
        }
      }
    }
    return words;
  }

  /** Words of the sentence outside all quotations; marks do not count. */
  int wordsOutside(int sentence) {
    int words = 0;
    for (Token token : sentences.get(sentence).tokens()) {
      if (quotationOf[sentence][token.index()] < 0 && !token.isPunctuation()) {
        words++;
      }
    }
    return words;
  }

  /** Whether the two offsets stand in different paragraphs. */
  boolean apart(int from, int to) {
    return paragraph(from) != paragraph(to);
  }

  /** Index of the paragraph that holds the offset, or that ends last before it; -1 for none. */
  private int paragraph(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whether the text has the word, in whatever capitals, as the last of a person's name. */
  boolean names(String word) {
    return surnames.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> surnames(List<Sentence> sentences) {
    Set<String> surnames = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Entity entity : sentence.entities()) {
        if (entity.kind() == Entity.Kind.PERSON) {
          surnames.add(sentence.token(entity.to() - 1).word().toLowerCase(Locale.ROOT));
        }
      }
    }
    return surnames;
  }

  /** Whether the offset is the first place of its paragraph. */
  boolean opensParagraph(int offset) {
    int p = paragraph(offset);
    return p >= 0 && paragraphs.get(p).start() == offset;
  }

  /** Where the offset's paragraph ends. */
  int paragraphEnd(int offset) {
    int p = paragraph(offset);
    return p < 0 ? text.length() : Math.max(offset, paragraphs.get(p).end());
  }

  /** Indices of the sentences that the span touches. */
  List<Integer> sentencesOf(Span span) {
    List<Integer> touched = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      if (sentences.get(s).span().overlaps(span)) {
        touched.add(s);
      }
    }
    return touched;
  }
}
