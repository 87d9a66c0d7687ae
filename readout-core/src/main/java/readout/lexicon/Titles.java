/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Titles and honorifics beside a person's name: {@code person-titles.tsv}. Immutable. */
public final class Titles {
  private static final class English {
    static final Titles TABLE = new Titles(Table.load("lexicon/en/person-titles.tsv"));
  }

  /**
   * One title.
   *
   * @param longForm the long form of an abbreviation: "General" for "Gen."
   * @param honorific whether it says nothing but that a person is meant: "Mr"
   */
  public record Title(String longForm, boolean honorific, Gender gender) {}

  private final PhraseTable<Title> table = new PhraseTable<>();
  private final Map<String, Gender> genders = new HashMap<>();

  private Titles(Table rows) {
    for (Table.Row row : rows.rows()) {
      Gender gender =
          row.get("gender").isEmpty() ? Gender.UNKNOWN : row.get("gender", Gender.class);
      table.add(
          row.get("title"),
          new Title(row.get("long"), row.get("kind").equals("honorific"), gender));
      genders.put(row.get("title").toLowerCase(Locale.ROOT), gender);
    }
  }

  public static Titles english() {
    return English.TABLE;
  }

  /** For each word the longest title that covers it. */
  public List<Optional<Match<Title>>> cover(List<String> words) {
    return Match.cover(table, words);
  }

  /** What a role noun tells of gender: "spokeswoman", "king". */
  public Gender gender(String noun) {
    return genders.getOrDefault(noun.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
