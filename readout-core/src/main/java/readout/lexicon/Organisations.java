/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known by a name of its own and is no state: seats of power, international bodies, armed
 * groups, institutions, outlets.
 */
final class Organisations {
  private static final String REGISTRY = "lexicon/en/registry/";

  private final List<States.Named> names = new ArrayList<>();

  static Organisations english() {
    Organisations all = new Organisations();
    all.read(Table.load(REGISTRY + "seats.tsv"), Entry.Type.SEAT);
    all.read(Table.load(REGISTRY + "bodies.tsv"), Entry.Type.BODY);
    all.read(Table.load(REGISTRY + "groups.tsv"), Entry.Type.GROUP);
    all.read(Table.load(REGISTRY + "institutions.tsv"), Entry.Type.INSTITUTION);
    all.read(Table.load(REGISTRY + "cities.tsv"), Entry.Type.CITY);
    all.read(Table.load("lexicon/en/outlets.tsv"), Entry.Type.OUTLET);
    return all;
  }

  void read(Table table, Entry.Type type) {
    for (Table.Row row : table.rows()) {
      Entry entry = entry(table, row, type);
      checkMembers(row);
      names.add(new States.Named(entry.name(), entry, row));
      row.list("names").forEach(n -> names.add(new States.Named(n, entry, row)));
    }
  }

  private static void checkMembers(Table.Row row) {
    if (row.optional("members").isEmpty()) {
      return;
    }
    for (String member : row.list("members")) {
      if (!States.english().has(member)) {
        throw row.problem("\"" + member + "\" is no country", "use a code of " + States.FILE);
      }
    }
  }

  private static Entry entry(Table table, Table.Row row, Entry.Type type) {
    boolean parts = table.columns().contains("sectors");
    List<String> sectors = parts ? Sectors.english().in(row) : List.of();
    Optional<String> country = States.english().in(row);
    boolean region = type == Entry.Type.GROUP && sectors.isEmpty();
    Optional<String> own =
        table.columns().contains("code") && !country.equals(Optional.of("EUR"))
            ? Optional.of(row.get("code"))
            : Optional.empty();
    return new Entry(
        region ? Entry.Type.REGION : type,
        row.get("name"),
        row.get("name"),
        country,
        sectors,
        own,
        0,
        Term.of(row),
        row.key(),
        false);
  }

  List<States.Named> names() {
    return List.copyOf(names);
  }
}
