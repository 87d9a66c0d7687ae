/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import readout.lexicon.Table;

/**
 * What verb, noun and adverb of one family share: "respond" and "response", "decisive" and
 * "decisively". Endings are those of {@code lexicon/en/word-endings.tsv}; a stem that would be
 * shorter than {@value #SHORTEST} letters keeps its ending.
 */
final class Stems {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 7;

  private static final class English {
    static final Stems TABLE = new Stems(Table.load("lexicon/en/word-endings.tsv"));
  }

  private final List<String> endings;

  private Stems(Table table) {
    endings =
        table.rows().stream()
            .map(r -> r.get("ending"))
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(e -> e))
            .toList();
  }

  static Stems english() {
    return English.TABLE;
  }

  /**
   * @param lemma dictionary form
   */
  String of(String lemma) {
    String stem = lemma.toLowerCase(Locale.ROOT);
    for (boolean cut = true; cut; ) {
      cut = false;
      for (String ending : endings) {
        if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
          stem = stem.substring(0, stem.length() - ending.length());
          cut = true;
          break;
        }
      }
    }
    return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
  }
}
