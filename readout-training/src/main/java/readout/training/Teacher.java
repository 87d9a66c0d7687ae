/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import edu.stanford.nlp.util.Filters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.corenlp.CoreNlpEngine;
import readout.english.Sample;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Text;

/**
 * What the model learns news from: CoreNLP's tokens, tags, lemmas and names, and the trees of its
 * shift-reduce beam parser, turned into basic Universal Dependencies. CoreNLP's neural parser gives
 * its opinion beside: an arc that both have is right more often.
 *
 * <p>The beam parser is CoreNLP's best by the treebanks (83.5 labelled attachment on GUM's news,
 * interviews and speeches, against 82.0 of the neural one), and slow: 1.2 ms a token. Thread-safe.
 */
final class Teacher {
  /** Longer sentences, in news mostly tables and lists, are not taught. */
  static final int LONGEST = 150;

  private static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";

  private final CoreNlpEngine engine = CoreNlpEngine.load();

  /** Empty where trees do not matter. */
  private final Optional<ShiftReduceParser> parser;

  private final UniversalEnglishGrammaticalStructureFactory dependencies =
      new UniversalEnglishGrammaticalStructureFactory(Filters.acceptFilter());

  /**
   * @param namesOnly whether trees do not matter, and the second parser's will do
   */
  Teacher(boolean namesOnly) {
    parser = namesOnly ? Optional.empty() : Optional.of(ShiftReduceParser.loadModel(PARSER));
  }

  /** Each sentence of the text that is not too long. */
  List<Taught> teach(Text text) throws InterruptedException {
    List<Taught> out = new ArrayList<>();
    for (Sentence sentence : engine.analyse(text, Extent.of())) {
      if (sentence.size() <= LONGEST) {
        out.add(parser.map(by -> teach(sentence, by)).orElseGet(() -> named(sentence)));
      }
    }
    return out;
  }

  private static Taught named(Sentence sentence) {
    return new Taught(
        sentence.tokens(),
        List.of(names(sentence)),
        sentence.tokens().stream().map(Token::head).toList(),
        sentence.tokens().stream().map(Token::relation).toList());
  }

  private Taught teach(Sentence sentence, ShiftReduceParser by) {
    int size = sentence.size();
    List<TaggedWord> words = new ArrayList<>(size);
    for (Token token : sentence.tokens()) {
      words.add(new TaggedWord(Sample.straight(token.word()), token.tag()));
    }
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, -2);
    Arrays.fill(relations, "dep");
    GrammaticalStructure structure = dependencies.newGrammaticalStructure(by.apply(words));
    int root = -1;
    for (TypedDependency arc : structure.typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      if (dependent >= 0 && dependent < size) {
        heads[dependent] = arc.gov().index() - 1;
        relations[dependent] = arc.reln().toString();
        root = heads[dependent] < 0 && root < 0 ? dependent : root;
      }
    }
    root = Math.max(root, 0);
    for (int i = 0; i < size; i++) {
      if (i == root) {
        heads[i] = -1;
        relations[i] = "root";
      } else if (heads[i] < 0) {
        heads[i] = root;
        relations[i] = "dep";
      }
    }
    return new Taught(
        sentence.tokens(),
        List.of(names(sentence)),
        Arrays.stream(heads).boxed().toList(),
        List.of(relations));
  }

  private static String[] names(Sentence sentence) {
    String[] names = new String[sentence.size()];
    Arrays.fill(names, "O");
    for (Entity entity : sentence.entities()) {
      for (int i = entity.from(); i < entity.to(); i++) {
        names[i] = (i == entity.from() ? "B-" : "I-") + entity.kind().name();
      }
    }
    return names;
  }
}
