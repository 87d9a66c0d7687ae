/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import readout.english.Student;

/**
 * CoreNLP's tagger and neural parser on words that are given: what the model is measured against.
 */
final class Rival {
  private final MaxentTagger tagger =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
  private final DependencyParser parser =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  Student.Said parse(List<String> words) {
    List<TaggedWord> tagged = tagger.tagSentence(words.stream().map(Word::new).toList());
    Integer[] heads = new Integer[words.size()];
    Arrays.fill(heads, 0);
    List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "dep"));
    for (TypedDependency arc : parser.predict(tagged).typedDependencies()) {
      heads[arc.dep().index() - 1] = arc.gov().index();
      relations.set(arc.dep().index() - 1, arc.reln().toString());
    }
    for (int i = 0; i < heads.length; i++) {
      if (relations.get(i).equals("aux:pass")) {
        for (int j = 0; j < heads.length; j++) {
          if (heads[j].equals(heads[i]) && relations.get(j).matches("[nc]subj")) {
            relations.set(j, relations.get(j) + ":pass");
          }
        }
      }
    }
    return new Student.Said(
        tagged.stream().map(TaggedWord::tag).toList(), List.of(heads), relations, List.of());
  }
}
