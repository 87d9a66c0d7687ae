/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import readout.english.Student;

/**
 * The tagger and parser of {@link CoreNlpEngine} on words that are given: what the model is
 * measured against. It stands in the engine's package, because the grammar and its repairs are its
 * own.
 */
public final class Rival {
  private final MaxentTagger tagger = new MaxentTagger(CoreNlpEngine.TAGGER);
  private final Grammar grammar = new Grammar();

  public Student.Said parse(List<String> words) {
    List<CoreLabel> tokens = words.stream().map(Rival::label).toList();
    tagger.tagCoreLabels(tokens);
    List<Grammar.Arc> arcs = grammar.parse(tokens);
    return new Student.Said(
        tokens.stream().map(CoreLabel::tag).toList(),
        arcs.stream().map(arc -> arc.head() + 1).toList(),
        arcs.stream().map(Grammar.Arc::relation).toList(),
        List.of());
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    return label;
  }
}
