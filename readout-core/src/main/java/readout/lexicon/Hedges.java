/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words by which a text keeps its distance from what it says, naming no one who vouches: {@code
 * lexicon/en/hedges.tsv}. Looked up as they stand in a text, lower case: {@code allegedly}, {@code
 * in theory}; those of the passive by their participle, {@code said} for "is said to". Immutable.
 */
public final class Hedges {
  private static final class English {
    static final Hedges TABLE = of(Table.load("lexicon/en/hedges.tsv"));
  }

  /** How a hedge stands to what it hedges, as the data file writes it. */
  public enum Tag {
    /** Adverb or phrase that hedges its clause. */
    R,
    /** Adjective that hedges its noun. */
    A,
    /** A passive with an infinitive: is said to. */
    V
  }

  /**
   * One row.
   *
   * @param word as it stands in a text; of {@link Tag#V} as the row has it, {@code be said to}
   * @param precision how often it stands for what others say, 0 to 1
   * @param rowKey what a trace names as the row that decided
   */
  public record Hedge(String word, Tag tag, Factivity factivity, double precision, String rowKey) {}

  private final Map<String, Hedge> hedges = new HashMap<>();
  private int longest = 1;

  private Hedges(Table table) {
    for (Table.Row row : table.rows()) {
      String word = row.get("word");
      Tag tag = row.get("tag", Tag.class);
      String[] words = word.split(" ");
      if (tag == Tag.V && !word.matches("be [a-z]+ to")) {
        throw row.problem("\"" + word + "\" is no passive", "write it as in be said to");
      }
      Hedge hedge =
          new Hedge(
              word,
              tag,
              row.get("factivity", Factivity.class),
              row.share("precision"),
              row.key() + "/" + tag);
      if (hedges.putIfAbsent(key(tag == Tag.V ? words[1] : word, tag), hedge) != null) {
        throw row.problem("\"" + word + "\" stands twice as " + tag, "join the two rows");
      }
      longest = Math.max(longest, words.length);
    }
  }

  /** The project's own hedges for English, read once. */
  public static Hedges english() {
    return English.TABLE;
  }

  /**
   * @throws LexiconException for the first invalid row
   */
  public static Hedges of(Table table) {
    return new Hedges(table);
  }

  /**
   * @param word lower case; several words with one space between
   */
  public Optional<Hedge> find(String word, Tag tag) {
    return Optional.ofNullable(hedges.get(key(word, tag)));
  }

  /** Words of the longest hedge. */
  public int longest() {
    return longest;
  }

  private static String key(String word, Tag tag) {
    return word + "\t" + tag;
  }
}
