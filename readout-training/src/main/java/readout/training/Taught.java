/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.util.List;
import readout.reading.Token;

/**
 * A sentence as the {@link Teacher} gave it.
 *
 * @param tokens words, tags, lemmas, places; their heads and relations are the second parser's
 * @param names {@code B-PERSON}, {@code I-PERSON}, {@code O}, one a token
 * @param heads index of the governor, -1 for the root, by the first parser
 * @param relations basic Universal Dependencies, by the first parser
 */
record Taught(List<Token> tokens, List<String> names, List<Integer> heads, List<String> relations) {
  /**
   * CoNLL-U lines and a blank one. The ninth column holds head and relation of the second parser,
   * the tenth the code points of the token and its name.
   */
  String lines() {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      int i = token.index();
      out.append(i + 1).append('\t').append(clean(token.word()));
      out.append('\t').append(clean(token.lemma())).append("\t_\t").append(token.tag());
      out.append("\t_\t").append(heads.get(i) + 1).append('\t').append(relations.get(i));
      out.append('\t').append(token.head() + 1).append(':').append(token.relation());
      out.append("\tSpan=").append(token.span().start()).append('-').append(token.span().end());
      out.append("|Name=").append(names.get(i)).append('\n');
    }
    return out.append('\n').toString();
  }

  /** A number with a space in it is one word; no cell of the file may hold white space. */
  private static String clean(String cell) {
    return cell.strip().replaceAll("\\s+", "\u00a0");
  }
}
