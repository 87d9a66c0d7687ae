/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words before a name that make it a place: {@code registry/places.tsv}. "In Moscow" is a city
 * where "Moscow said" is a government. Immutable.
 */
public final class PlaceWords {
  private static final class English {
    static final PlaceWords TABLE = new PlaceWords(Table.load("lexicon/en/registry/places.tsv"));
  }

  private final Set<String> phrases = new HashSet<>();

  private PlaceWords(Table table) {
    table.rows().forEach(row -> phrases.add(row.get("word")));
  }

  public static PlaceWords english() {
    return English.TABLE;
  }

  /** Whether the words end with one that makes what follows a place. */
  public boolean close(List<String> words) {
    StringBuilder tail = new StringBuilder();
    for (int i = words.size() - 1; i >= 0 && i >= words.size() - 3; i--) {
      tail.insert(0, words.get(i).toLowerCase(Locale.ROOT));
      if (phrases.contains(tail.toString())) {
        return true;
      }
      tail.insert(0, ' ');
    }
    return false;
  }
}
