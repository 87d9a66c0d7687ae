/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.lexicon.Table;

/** Words that tell how talks went: {@code lexicon/en/manner-words.tsv}. Immutable. */
final class MannerWords {
  /** What a word tells. */
  enum Kind {
    TONE,
    LENGTH,
    STANDING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Of a kind, with the class in which words tell the same: warm, short, informal. */
  record Manner(Kind kind, String sort) {
    /** A noun that only names the tone: the atmosphere. */
    boolean isMood() {
      return sort.equals("mood");
    }
  }

  private static final class English {
    static final MannerWords TABLE = new MannerWords(Table.load("lexicon/en/manner-words.tsv"));
  }

  private final Map<String, Manner> words = new HashMap<>();

  private MannerWords(Table table) {
    for (Table.Row row : table.rows()) {
      String word = row.get("word");
      if (!row.get("example").contains("[" + word + "]")) {
        throw row.problem("the example does not show it", "write a sentence with [" + word + "]");
      }
      if (words.put(word, new Manner(row.get("kind", Kind.class), row.get("class"))) != null) {
        throw row.problem("\"" + word + "\" stands twice", "keep one of the two");
      }
    }
  }

  static MannerWords english() {
    return English.TABLE;
  }

  /**
   * @param word dictionary form, or as it stands; capitals do not matter
   */
  Optional<Manner> of(String word) {
    return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
  }
}
