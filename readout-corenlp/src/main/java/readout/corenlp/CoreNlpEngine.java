/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * Stanford CoreNLP 4.5.10, trimmed to what Readout reads: tokens, sentences, parts of speech,
 * lemmas, the three classes of names, basic dependencies.
 *
 * <p>Loading takes seconds and some 500 MB; one engine serves all documents and threads of a run.
 * Words are as they stand in the text, typographic quotation marks and apostrophes included; a
 * lemma is of CoreNLP's own form of the word.
 */
public final class CoreNlpEngine implements LanguageEngine {
  /**
   * Most tokens that are tagged and parsed together; a longer sentence, which in news is a table or
   * a list, is read in pieces of this length whose roots hang on the first one's as {@code dep}.
   */
  static final int LONGEST_SENTENCE = 250;

  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final MaxentTagger tagger;
  private final Names names;
  private final Grammar grammar;

  private CoreNlpEngine() {
    tagger = new MaxentTagger(TAGGER);
    names = new Names();
    grammar = new Grammar();
  }

  /** Loads the models from the class path; CoreNLP's own log lines are turned off. */
  public static CoreNlpEngine load() {
    RedwoodConfiguration.current().clear().apply();
    return new CoreNlpEngine();
  }

  @Override
  public String name() {
    return "corenlp 4.5.10";
  }

  @Override
  public List<Sentence> analyse(Text text, Extent masked) throws InterruptedException {
    List<Sentence> sentences = new ArrayList<>();
    Morphology morphology = new Morphology(); // a lexer with a state: one a document
    try {
      for (List<CoreLabel> words : Words.sentences(text, masked)) {
        sentences.add(sentence(text, words, morphology));
      }
    } catch (RuntimeInterruptedException e) { // the parser looks at the flag itself
      throw (InterruptedException) new InterruptedException().initCause(e);
    }
    return List.copyOf(sentences);
  }

  private Sentence sentence(Text text, List<CoreLabel> words, Morphology morphology)
      throws InterruptedException {
    List<Token> tokens = new ArrayList<>(words.size());
    List<Entity> entities = new ArrayList<>();
    int root = -1;
    for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      List<CoreLabel> piece = words.subList(from, Math.min(from + LONGEST_SENTENCE, words.size()));
      tagger.tagCoreLabels(piece);
      entities.addAll(names.in(piece, from));
      List<Grammar.Arc> arcs = grammar.parse(piece);
      int first = root;
      for (int i = 0; i < piece.size(); i++) {
        CoreLabel word = piece.get(i);
        Grammar.Arc arc = arcs.get(i);
        boolean top = arc.head() < 0;
        Span span = text.fromChars(word.beginPosition(), word.endPosition());
        tokens.add(
            new Token(
                from + i,
                span,
                text.words(span),
                lemma(word, morphology),
                word.tag(),
                top ? first : from + arc.head(),
                top && first >= 0 ? "dep" : arc.relation()));
        if (top && root < 0) {
          root = from + i;
        }
      }
    }
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    return new Sentence(span, tokens, entities);
  }

  private static String lemma(CoreLabel word, Morphology morphology) {
    String lemma = morphology.lemma(word.word(), word.tag());
    return lemma.isEmpty() ? word.word().toLowerCase(Locale.ROOT) : lemma;
  }
}
