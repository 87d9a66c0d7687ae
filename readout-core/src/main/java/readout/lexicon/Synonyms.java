/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that tell the same, and those that tell the opposite: {@code
 * lexicon/en/claim-synonyms.tsv}. Immutable.
 */
public final class Synonyms {
  /** What a class of words is good for beside saying the same. */
  public enum Use {
    PLAIN,
    /** Stands for what was spoken of before: this issue, such policies. */
    GENERIC,
    /** Its noun, with a verb that says little, tells what its verb tells: made a promise. */
    NOMINAL,
    /** Asks for a contact. */
    REQUEST,
    /** People speak with each other. */
    CONTACT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Meaning(String name, Optional<String> opposite, Use use) {}

  private static final class English {
    static final Synonyms TABLE = new Synonyms(Table.load("lexicon/en/claim-synonyms.tsv"));
  }

  private final Map<String, Meaning> byWord = new HashMap<>();
  private final Map<String, Meaning> byName = new HashMap<>();

  private Synonyms(Table table) {
    for (Table.Row row : table.rows()) {
      String opposite = row.get("opposite");
      Meaning meaning =
          new Meaning(
              row.get("class"),
              opposite.isEmpty() ? Optional.empty() : Optional.of(opposite),
              row.get("kind", Use.class));
      byName.put(meaning.name, meaning);
      for (String word : row.list("words")) {
        if (byWord.put(word, meaning) != null) {
          throw row.problem("\"" + word + "\" stands in two classes", "keep one of them");
        }
      }
    }
    for (Table.Row row : table.rows()) {
      if (!row.get("opposite").isEmpty() && !byName.containsKey(row.get("opposite"))) {
        throw row.problem(
            "\"" + row.get("opposite") + "\" is no class", "name a class of this file");
      }
    }
  }

  public static Synonyms english() {
    return English.TABLE;
  }

  /** Name of the word's class; the word itself when it stands in none. */
  public String meaning(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(byWord.get(word)).map(Meaning::name).orElse(word);
  }

  /** The class that says the contrary. */
  public Optional<String> opposite(String meaning) {
    return Optional.ofNullable(byName.get(meaning)).flatMap(Meaning::opposite);
  }

  /** Whether a noun tells what some verb of its class tells: promise, warning, reply. */
  public boolean isTelling(String noun) {
    return use(noun) == Use.NOMINAL;
  }

  public Use use(String lemma) {
    return Optional.ofNullable(byWord.get(lemma.toLowerCase(Locale.ROOT)))
        .map(Meaning::use)
        .orElse(Use.PLAIN);
  }
}
