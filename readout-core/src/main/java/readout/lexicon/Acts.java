/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What states and people do on purpose, and whether it hurts or helps: {@code lexicon/en/acts.tsv}.
 * A word may stand with an adverb that gives it its sense ({@code respond firmly}). Immutable.
 */
public final class Acts {
  /** What the act is to the one at whom it is aimed. */
  public enum Nature {
    HOSTILE,
    HELPFUL,
    /** Ends or prevents what its object names: to end a war helps, to end aid hurts. */
    ENDING,
    /** Done on purpose, neither good nor bad by itself. */
    NEUTRAL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final class English {
    static final Acts TABLE = new Acts(Table.load("lexicon/en/acts.tsv"));
  }

  private final Map<String, Nature> verbs = new HashMap<>();
  private final Map<String, Nature> nouns = new HashMap<>();

  private Acts(Table table) {
    for (Table.Row row : table.rows()) {
      Map<String, Nature> words = row.get("tag").equals("V") ? verbs : nouns;
      for (String word : row.list("lemma")) {
        if (words.put(word, row.get("nature", Nature.class)) != null) {
          throw row.problem("\"" + word + "\" stands twice", "keep one of the two");
        }
      }
    }
  }

  public static Acts english() {
    return English.TABLE;
  }

  /** Nature of what the verb tells; empty for a verb of no purpose: be, rise, suffer. */
  public Optional<Nature> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** Nature of what the noun names; empty for any that names no act. */
  public Optional<Nature> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
