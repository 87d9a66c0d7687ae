/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that make one thing hang on another: {@code lexicon/en/conditions.tsv}. Immutable. */
public final class Conditions {
  /** How the condition is built. */
  public enum Form {
    /** Opens a clause: if, unless. */
    CLAUSE,
    /** Opens a clause that is a condition only where it hangs on the act itself: when. */
    OWN,
    /** Opens a phrase: in exchange for. */
    PHRASE,
    /** The same, of what is given for what: in exchange for recognition. */
    TRADE,
    /** An auxiliary before its subject: should talks fail. */
    INVERSION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One word, or a fixed group of words, that opens a condition. */
  public record Opening(List<String> words, Form form) {
    public Opening {
      words = List.copyOf(words);
    }
  }

  private static final class English {
    static final Conditions TABLE = new Conditions(Table.load("lexicon/en/conditions.tsv"));
  }

  private final Map<String, List<Opening>> byFirstWord = new HashMap<>();

  private Conditions(Table table) {
    for (Table.Row row : table.rows()) {
      List<String> words = List.of(row.get("words").split(" "));
      byFirstWord
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new Opening(words, row.get("form", Form.class)));
    }
    byFirstWord.replaceAll(
        (word, all) -> all.stream().sorted((a, b) -> b.words().size() - a.words().size()).toList());
  }

  public static Conditions english() {
    return English.TABLE;
  }

  /** What may begin with the word, the longest first; empty for none. */
  public List<Opening> startingWith(String word) {
    return byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }
}
