/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Pronouns by what they point at: {@code lexicon/en/pronouns.tsv}. Immutable. */
public final class Pronouns {
  private static final class English {
    static final Pronouns TABLE = new Pronouns(Table.load("lexicon/en/pronouns.tsv"));
  }

  private final Set<String> inside = new HashSet<>();
  private final Set<String> third = new HashSet<>();

  private Pronouns(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("kind").equals("personal")) {
        (row.get("person").equals("3") ? third : inside).add(row.get("form"));
      }
    }
  }

  public static Pronouns english() {
    return English.TABLE;
  }

  /**
   * Whether the word is a personal pronoun of the first or second person: who it is depends on who
   * speaks.
   */
  public boolean isSpeakerOrAddressee(String word) {
    return inside.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is a personal pronoun of the third person. */
  public boolean isThird(String word) {
    return third.contains(word.toLowerCase(Locale.ROOT));
  }
}
