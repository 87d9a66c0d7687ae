/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes spellings of one name alike, for comparing only: {@code registry/spellings.tsv}. Immutable.
 */
public final class Spellings {
  private static final class English {
    static final Spellings TABLE = new Spellings(Table.load("lexicon/en/registry/spellings.tsv"));
  }

  private enum Where {
    WORD,
    PART,
    END;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Change(String from, String to) {}

  private final Map<String, String> words = new HashMap<>();
  private final List<Change> parts = new ArrayList<>();
  private final List<Change> ends = new ArrayList<>();

  private Spellings(Table table) {
    for (Table.Row row : table.rows()) {
      String as = row.get("as");
      for (String spelling : row.list("spellings")) {
        switch (row.get("where", Where.class)) {
          case WORD -> words.put(spelling, as);
          case PART -> parts.add(new Change(spelling, as));
          case END -> ends.add(new Change(spelling, as));
        }
      }
    }
    ends.sort(Comparator.comparingInt(c -> -c.from().length()));
  }

  public static Spellings english() {
    return English.TABLE;
  }

  /**
   * The form that all spellings of a name share. Of a single word only its end is changed, for a
   * surname alone is a weaker witness than a full name.
   *
   * @param key words in lower case without accents, separated by spaces
   */
  public String alike(String key) {
    String[] all = key.split(" ");
    if (all.length == 1) {
      return end(key);
    }
    return List.of(all).stream().map(this::word).collect(Collectors.joining(" "));
  }

  private String word(String word) {
    String known = words.get(word);
    String ended = end(known == null ? word : known);
    for (Change change : parts) {
      ended = ended.replace(change.from(), change.to());
    }
    return ended;
  }

  private String end(String word) {
    for (Change change : ends) {
      if (word.length() > change.from().length() + 1 && word.endsWith(change.from())) {
        return word.substring(0, word.length() - change.from().length()) + change.to();
      }
    }
    return word;
  }
}
