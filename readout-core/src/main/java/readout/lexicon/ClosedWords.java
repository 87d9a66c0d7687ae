/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of the closed classes - negations, modals, conjunctions, pointers - by what they do to the
 * clause or noun they stand with: {@code lexicon/en/closed-words.tsv}. Immutable.
 */
public final class ClosedWords {
  /** What a word does; {@code does} of the file. */
  public enum Use {
    /** Denies its verb: not, never. */
    NOT,
    /** Says of its noun that there is none: no. */
    NONE,
    /** Tells what is to come: will, would. */
    FUTURE,
    /** Tells what ought to be done: must, should. */
    DUTY,
    /** Tells with an infinitive what ought to be done: has to, needs to. */
    OBLIGE,
    /** The same in the language of decrees: shall. */
    DECREE,
    /** Tells what may be: could. */
    POSSIBLE,
    /** Makes what is told a guess: probably. */
    GUESS,
    /** Opens what is not told as so: if, whether. */
    SUPPOSE,
    /** Stands for each of two who are known: neither has replied. */
    BOTH,
    /** Points back with its noun: this issue. */
    POINT,
    /** A verb that says little by itself: make, take. */
    LIGHT,
    /** A verb by which a noun tells whose it is: the request came from Lima. */
    STEM,
    /** A preposition before the one whose a noun is: a request of, by, from Lima. */
    OWNER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final class English {
    static final ClosedWords TABLE = new ClosedWords(Table.load("lexicon/en/closed-words.tsv"));
  }

  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

  private ClosedWords(Table table) {
    for (Table.Row row : table.rows()) {
      Set<String> same = words.computeIfAbsent(row.get("does", Use.class), u -> new HashSet<>());
      for (String word : row.list("words")) {
        if (!same.add(word)) {
          throw row.problem("\"" + word + "\" stands twice", "keep one of the two");
        }
        boolean shown = row.list("examples").stream().anyMatch(e -> e.contains("[" + word + "]"));
        if (!shown) {
          throw row.problem(
              "no example shows \"" + word + "\"", "add a sentence with it in brackets");
        }
      }
    }
  }

  public static ClosedWords english() {
    return English.TABLE;
  }

  /**
   * @param word dictionary form, or as it stands; capitals do not matter
   */
  public boolean is(String word, Use use) {
    return words.getOrDefault(use, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
