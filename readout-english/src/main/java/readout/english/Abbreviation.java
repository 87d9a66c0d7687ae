/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Locale;
import readout.lexicon.Table;

/**
 * How a word with a period of its own is used.
 *
 * @param capital whether its first letter must be one
 */
record Abbreviation(Use use, boolean capital) {
  enum Use {
    /** No abbreviation. */
    NONE,
    /** Before a name: ends no sentence. */
    TITLE,
    /** Between two things: ends no sentence. */
    JOINS,
    /** May end a sentence. */
    ENDS,
    /** Ends a sentence before any capital. */
    CLOSES,
    /**
     * Also an everyday word; an abbreviation where the sentence plainly goes on, or behind a comma.
     */
    UNSURE,
    /** An abbreviation before a number only. */
    NUMBER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Abbreviation NONE = new Abbreviation(Use.NONE, false);

  private static final Forms<Abbreviation> ALL =
      Forms.load("abbreviations.tsv", NONE, Abbreviation::of);

  private static Abbreviation of(Table.Row row) {
    boolean capital = Character.isUpperCase(row.get("word").charAt(0));
    return new Abbreviation(row.get("use", Use.class), capital);
  }

  /** How the word there is used that has a period behind it. */
  static Use use(char[] text, int from, int to) {
    Abbreviation found = ALL.get(text, from, to);
    return found.capital && !Character.isUpperCase(text[from]) ? Use.NONE : found.use;
  }
}
