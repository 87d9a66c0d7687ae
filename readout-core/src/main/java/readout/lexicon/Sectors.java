/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sector codes: {@code registry/sectors.tsv}. Immutable. */
final class Sectors {
  private static final String FILE = "lexicon/en/registry/sectors.tsv";

  private static final class English {
    static final Sectors CODES = new Sectors();
  }

  private final Set<String> codes = new HashSet<>();

  private Sectors() {
    Table.load(FILE).rows().forEach(row -> codes.add(row.get("code")));
  }

  static Sectors english() {
    return English.CODES;
  }

  boolean has(String code) {
    return codes.contains(code);
  }

  /**
   * The codes in a row's column {@code sectors}.
   *
   * @throws LexiconException when one is no sector
   */
  List<String> in(Table.Row row) {
    List<String> listed = row.list("sectors");
    for (String code : listed) {
      if (!codes.contains(code)) {
        throw row.problem("\"" + code + "\" is no sector", "use a code of " + FILE);
      }
    }
    return listed;
  }
}
