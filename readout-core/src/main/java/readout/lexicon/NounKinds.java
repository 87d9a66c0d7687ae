/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What common nouns name: {@code lexicon/en/noun-kinds.tsv}. A row {@code -ist} is for every noun
 * that ends so and has no row of its own. Immutable.
 */
public final class NounKinds {
  /** What a noun names. */
  public enum Kind {
    PERSON,
    /** A body of people: a faction, a market. */
    BODY,
    ANIMAL,
    TIME,
    /** What is made, built, grown, eaten or touched. */
    THING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int LONGEST_ENDING = 8;

  private static final class English {
    static final NounKinds TABLE = of(Table.load("lexicon/en/noun-kinds.tsv"));
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  private NounKinds(Table table) {
    for (Table.Row row : table.rows()) {
      if (kinds.putIfAbsent(row.get("lemma"), row.get("kind", Kind.class)) != null) {
        throw row.problem("\"" + row.get("lemma") + "\" stands twice", "keep one of the two");
      }
    }
  }

  /** The project's own nouns for English, read once. */
  public static NounKinds english() {
    return English.TABLE;
  }

  /**
   * @throws LexiconException for the first invalid row
   */
  public static NounKinds of(Table table) {
    return new NounKinds(table);
  }

  /**
   * @param lemma dictionary form
   * @return empty for a noun that no row knows
   */
  public Optional<Kind> kind(String lemma) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    Optional<Kind> own = Optional.ofNullable(kinds.get(noun));
    for (int from = Math.max(1, noun.length() - LONGEST_ENDING);
        own.isEmpty() && from < noun.length() - 1;
        from++) {
      own = Optional.ofNullable(kinds.get("-" + noun.substring(from)));
    }
    return own;
  }
}
