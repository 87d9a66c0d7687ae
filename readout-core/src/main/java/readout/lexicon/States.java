/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * States and territories with their names, adjectives, peoples and capitals: {@code
 * registry/states.tsv}. Immutable.
 */
final class States {
  static final String FILE = "lexicon/en/registry/states.tsv";
  private static final Set<String> BEYOND = Set.of("EUR", "IGO", "NGO");

  private static final class English {
    static final States TABLE = new States(Table.load(FILE));
  }

  private final Set<String> codes = new HashSet<>(BEYOND);
  private final Map<String, String> cow = new HashMap<>();
  private final List<Named> names = new ArrayList<>();

  /** A phrase and what it names. */
  record Named(String phrase, Entry entry, Table.Row row) {}

  States(Table table) {
    for (Table.Row row : table.rows()) {
      if (!codes.add(row.get("iso3"))) {
        throw row.problem(
            "the code " + row.get("iso3") + " stands twice", "give each state one row");
      }
      cow.put(row.get("iso3"), row.get("cow"));
      int rank = (row.get("cow").isEmpty() ? 2 : 0) + (row.get("capitals").isEmpty() ? 1 : 0);
      add(row, Entry.Type.STATE, rank, row.get("name"));
      row.list("names").forEach(n -> add(row, Entry.Type.STATE, rank, n));
      row.list("adjectives").forEach(n -> add(row, Entry.Type.ADJECTIVE, rank, n));
      row.list("people").forEach(n -> add(row, Entry.Type.PEOPLE, rank, n));
      row.list("capitals").forEach(n -> add(row, Entry.Type.CAPITAL, rank, n));
    }
  }

  static States english() {
    return English.TABLE;
  }

  private void add(Table.Row row, Entry.Type type, int rank, String phrase) {
    String iso = row.get("iso3");
    List<String> sectors = type == Entry.Type.CAPITAL ? List.of("GOV") : List.of();
    String name = type == Entry.Type.CAPITAL ? phrase : row.get("name");
    Entry entry =
        new Entry(
            type,
            iso,
            name,
            Optional.of(iso),
            sectors,
            Optional.empty(),
            rank,
            Term.of(row),
            row.key(),
            false);
    names.add(new Named(phrase, entry, row));
  }

  /** A state's Correlates of War number; empty where it has none, as territories have. */
  Optional<String> cow(String iso3) {
    return Optional.ofNullable(cow.get(iso3)).filter(n -> !n.isEmpty());
  }

  /** Whether it is a state's code, or EUR, IGO or NGO. */
  boolean has(String code) {
    return codes.contains(code);
  }

  List<Named> names() {
    return List.copyOf(names);
  }

  /**
   * The code in a row's column {@code country}: a state's, EUR, IGO or NGO; empty for none.
   *
   * @throws LexiconException when it is none of them
   */
  Optional<String> in(Table.Row row) {
    String code = row.get("country");
    if (!code.isEmpty() && !codes.contains(code)) {
      throw row.problem(
          "\"" + code + "\" is no country", "use a code of " + FILE + " or " + BEYOND);
    }
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }
}
