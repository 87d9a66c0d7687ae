/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * News agencies and outlets by name: {@code lexicon/en/agencies.tsv} and {@code outlets.tsv}.
 * Immutable.
 */
public final class Outlets {
  private static final class English {
    static final Outlets NAMES = new Outlets();
  }

  private final Set<String> names = new HashSet<>();

  private Outlets() {
    for (String file : new String[] {"lexicon/en/agencies.tsv", "lexicon/en/outlets.tsv"}) {
      Table table = Table.load(file);
      for (Table.Row row : table.rows()) {
        add(row.get("name"));
        row.list(table.columns().contains("other") ? "other" : "names").forEach(this::add);
      }
    }
  }

  private void add(String name) {
    names.add(bare(name));
  }

  public static Outlets english() {
    return English.NAMES;
  }

  /** Whether the words are an outlet's name; capitals and a "the" before it do not matter. */
  public boolean has(String words) {
    return names.contains(bare(words));
  }

  private static String bare(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
