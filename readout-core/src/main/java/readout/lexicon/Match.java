/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A phrase of a table found in a row of words.
 *
 * @param from index of its first word
 * @param to index one past its last word
 * @param values what it may stand for, never none
 */
public record Match<T>(int from, int to, List<T> values) {
  public Match {
    values = List.copyOf(values);
  }

  public boolean covers(int word) {
    return from <= word && word < to;
  }

  public int length() {
    return to - from;
  }

  /** For each word the longest phrase that covers it; an earlier one where two are as long. */
  static <T> List<Optional<Match<T>>> cover(PhraseTable<T> table, List<String> words) {
    List<Optional<Match<T>>> cover = new ArrayList<>();
    words.forEach(w -> cover.add(Optional.empty()));
    List<Atom> atoms = Atom.of(words);
    for (int i = 0; i < atoms.size(); i++) {
      Optional<Match<T>> match = table.at(atoms, i);
      if (match.isPresent()) {
        for (int w = match.get().from(); w < match.get().to(); w++) {
          int length = match.get().length();
          if (cover.get(w).map(m -> m.length() < length).orElse(true)) {
            cover.set(w, match);
          }
        }
      }
    }
    return cover;
  }
}
