/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words beside a role noun that say what it belongs to, or that its time is over: {@code
 * registry/modifiers.tsv}. Immutable.
 */
public final class Modifiers {
  private static final class English {
    static final Modifiers TABLE = new Modifiers(Table.load("lexicon/en/registry/modifiers.tsv"));
  }

  private final Map<String, List<String>> sectors = new HashMap<>();
  private final Map<String, String> rows = new HashMap<>();
  private final Set<String> former = new HashSet<>();
  private final Set<String> home = new HashSet<>();

  private Modifiers(Table table) {
    for (Table.Row row : table.rows()) {
      rows.put(row.get("word"), row.key());
      switch (row.get("says")) {
        case "sector" -> sectors.put(row.get("word"), Sectors.english().in(row));
        case "former" -> former.add(row.get("word"));
        case "home" -> home.add(row.get("word"));
        default ->
            throw row.problem(
                "\"" + row.get("says") + "\" says nothing", "use sector, former or home");
      }
    }
  }

  public static Modifiers english() {
    return English.TABLE;
  }

  /** The sectors that a word gives; none for most words. */
  public List<String> sectors(String word) {
    return sectors.getOrDefault(plain(word), List.of());
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("defense", "defence");
  }

  /** File and key of the word's row, for a trace; empty for a word that has none. */
  public String row(String word) {
    return rows.getOrDefault(plain(word), "");
  }

  /** Whether the word ends an office: a former minister. */
  public boolean isFormer(String word) {
    return former.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word makes the name before it a home: Nairobi-based. */
  public boolean isHome(String word) {
    return home.contains(word.toLowerCase(Locale.ROOT));
  }
}
