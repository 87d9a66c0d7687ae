/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a row's examples show the word that the row is about. */
final class Samples {
  private Samples() {}

  /**
   * @param mark the mark that stands around the row's word: {@code trg}; empty for a word that may
   *     stand outside all marks
   * @throws LexiconException if there is no example, if one does not mark the word, or if a
   *     counterexample lacks the word or has marks
   */
  static void check(Table.Row row, String mark, List<String> examples, List<String> against) {
    List<String> lemmas = row.list("lemma");
    if (lemmas.isEmpty()) {
      throw row.problem("the lemma is empty", "write the dictionary form");
    }
    if (examples.isEmpty()) {
      throw row.problem(
          "\"" + lemmas.get(0) + "\" has no example", "add a sentence with inline marks");
    }
    for (String example : examples) {
      String words = mark.isEmpty() ? plain(example) : marked(example, mark);
      if (!holds(words, lemmas)) {
        throw row.problem(
            "the [" + mark + ":…] of \"" + example + "\" does not hold \"" + lemmas.get(0) + "\"",
            "mark the word, or add its form to event-forms.tsv");
      }
    }
    for (String sentence : against) {
      if (sentence.contains("[") || !holds(sentence, lemmas)) {
        throw row.problem(
            "\"" + sentence + "\" is no counterexample of \"" + lemmas.get(0) + "\"",
            "use the word in a sentence without marks");
      }
    }
  }

  private static boolean holds(String words, List<String> lemmas) {
    return lemmas.stream().anyMatch(lemma -> WordForms.english().holds(words, lemma));
  }

  private static String plain(String example) {
    return example.replaceAll("\\[\\w+:|]", "");
  }

  private static String marked(String example, String mark) {
    StringBuilder marked = new StringBuilder();
    Matcher found = Pattern.compile("\\[" + mark + "\\d*:([^\\]]*)]").matcher(example);
    while (found.find()) {
      marked.append(found.group(1)).append(' ');
    }
    return marked.toString();
  }
}
