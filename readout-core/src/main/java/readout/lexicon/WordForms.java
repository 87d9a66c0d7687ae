/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which written words are forms of which dictionary word, well enough to check that an example row
 * shows the word that it is about: {@code lexicon/en/event-forms.tsv} and the regular endings.
 */
final class WordForms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

  private static final class English {
    static final WordForms FORMS = new WordForms(Table.load("lexicon/en/event-forms.tsv"));
  }

  private final Map<String, List<String>> irregular = new HashMap<>();

  private WordForms(Table table) {
    table.rows().forEach(row -> irregular.put(row.get("lemma"), row.list("forms")));
  }

  static WordForms english() {
    return English.FORMS;
  }

  /** Whether the words hold a form of each of the lemma's words, in order. */
  boolean holds(String words, String lemma) {
    Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
    for (String part : lemma.split(" ")) {
      boolean found = false;
      while (!found && word.find()) {
        found = isForm(word.group(), part);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private boolean isForm(String word, String lemma) {
    if (word.equals(lemma) || irregular.getOrDefault(lemma, List.of()).contains(word)) {
      return true;
    }
    String last = lemma.substring(lemma.length() - 1);
    String stem = lemma.replaceFirst("[ey]$", "");
    return word.matches(
        Pattern.quote(lemma)
            + "(s|es|d|ed|ing|"
            + last
            + "ed|"
            + last
            + "ing|ked|king)|"
            + Pattern.quote(stem)
            + "(ed|ing|ies|ied)");
  }
}
