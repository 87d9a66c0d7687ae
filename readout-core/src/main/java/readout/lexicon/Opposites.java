/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Nouns for those who stand across from the one whose they are, such as a counterpart: {@code
 * registry/opposites.tsv}. Immutable.
 */
public final class Opposites {
  private static final class English {
    static final Opposites TABLE = new Opposites(Table.load("lexicon/en/registry/opposites.tsv"));
  }

  private final Set<String> words = new HashSet<>();

  private Opposites(Table table) {
    table.rows().forEach(row -> words.add(row.get("word")));
  }

  public static Opposites english() {
    return English.TABLE;
  }

  /**
   * Whether the noun says that someone is not of the one whose it is.
   *
   * @param before the word before it, which may belong to it; empty for none
   * @param lemma of the noun
   */
  public boolean has(String before, String lemma) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    return words.contains(noun) || words.contains(before.toLowerCase(Locale.ROOT) + " " + noun);
  }
}
