/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The nouns that name agreements and the words that say whether they are kept: {@code
 * agreements.tsv}. Immutable.
 */
public final class AgreementWords {
  private static final class English {
    static final AgreementWords TABLE = new AgreementWords(Table.load("lexicon/en/agreements.tsv"));
  }

  /** {@code means} of the file. */
  public enum Meaning {
    PACT,
    TRUCE,
    KEPT,
    BROKEN,
    PRESS,
    FAIL,
    MAKE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One row.
   *
   * @param rest what belongs to the word behind its first: a governed preposition, a particle
   */
  public record Word(Meaning means, List<String> rest, String row) {}

  private final Map<String, Word> nouns = new HashMap<>();
  private final Map<String, List<Word>> verbs = new HashMap<>();

  private AgreementWords(Table table) {
    for (Table.Row row : table.rows()) {
      List<String> words = List.of(row.get("word").split(" "));
      Word word =
          new Word(row.get("means", Meaning.class), words.subList(1, words.size()), row.key());
      if (row.get("tag").equals("N")) {
        nouns.put(words.get(0), word);
      } else {
        verbs.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(word);
      }
    }
  }

  public static AgreementWords english() {
    return English.TABLE;
  }

  public Optional<Word> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** The rows of a verb, each with what belongs to it. */
  public List<Word> verb(String lemma) {
    return List.copyOf(verbs.getOrDefault(lemma, List.of()));
  }

  public boolean is(String verb, Meaning meaning) {
    return verbs.getOrDefault(verb, List.of()).stream().anyMatch(w -> w.means() == meaning);
  }
}
