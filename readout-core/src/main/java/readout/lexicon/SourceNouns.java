/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Common nouns that speak, write or show: {@code lexicon/en/source-nouns.tsv}. Immutable. */
public final class SourceNouns {
  private static final class English {
    static final SourceNouns TABLE = new SourceNouns(Table.load("lexicon/en/source-nouns.tsv"));
  }

  private final Map<String, String> kinds = new HashMap<>();

  private SourceNouns(Table table) {
    for (Table.Row row : table.rows()) {
      kinds.put(row.get("lemma"), row.get("kind"));
    }
  }

  public static SourceNouns english() {
    return English.TABLE;
  }

  /**
   * {@code person}, {@code group}, {@code organisation}, {@code document} or {@code outlet}; empty
   * for any other noun.
   */
  public Optional<String> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma));
  }
}
