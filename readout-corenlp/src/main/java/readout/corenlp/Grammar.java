/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Basic Universal Dependencies from CoreNLP's neural parser. Thread-safe. */
final class Grammar {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final DependencyParser parser;

  Grammar() {
    Properties settings = new Properties();
    settings.setProperty("numCached", "0");
    parser = DependencyParser.loadFromModelFile(MODEL, settings);
  }

  /**
   * A tree over tokens.
   *
   * @param heads index of each token's governor, -1 for the one root
   */
  record Tree(int[] heads, String[] relations) {
    int root() {
      for (int i = 0; i < heads.length; i++) {
        if (heads[i] < 0) {
          return i;
        }
      }
      throw new IllegalStateException("a tree without a root");
    }
  }

  /** The tree over tagged tokens; always a tree with one root, whatever the parser gives. */
  Tree parse(List<CoreLabel> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(TokensAnnotation.class, tokens);
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "dep");
    for (TypedDependency arc : parser.predict(sentence).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      heads[dependent] = arc.gov().index() - 1;
      relations[dependent] = arc.reln().toString();
    }
    return repaired(heads, relations);
  }

  /**
   * Makes what the parser gave a tree: its first root is the root, what hangs nowhere or in a circle
   * hangs on that; and mends the two labels that CoreNLP mends: a subject beside a passive auxiliary
   * is a passive one, a relation {@code root} that is not the root's is {@code dep}.
   */
  static Tree repaired(int[] heads, String[] relations) {
    int root = 0;
    while (root < heads.length - 1 && heads[root] >= 0) {
      root++;
    }
    heads[root] = -1;
    relations[root] = "root";
    for (int i = 0; i < heads.length; i++) {
      if (i != root && (heads[i] < 0 || !reaches(i, root, heads))) {
        heads[i] = root;
        relations[i] = "dep";
      } else if (i != root && relations[i].equals("root")) {
        relations[i] = "dep";
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("aux:pass")) {
        for (int j = 0; j < heads.length; j++) {
          if (heads[j] == heads[i] && relations[j].matches("[nc]subj")) {
            relations[j] += ":pass";
          }
        }
      }
    }
    return new Tree(heads, relations);
  }

  private static boolean reaches(int from, int root, int[] heads) {
    int at = from;
    for (int steps = 0; steps < heads.length && at >= 0; steps++) {
      if (at == root) {
        return true;
      }
      at = heads[at];
    }
    return at == root;
  }
}
