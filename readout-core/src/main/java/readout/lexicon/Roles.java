/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Role nouns: {@code registry/roles.tsv}. Regular plurals and "defense" for "defence" are found
 * without a row. Immutable.
 */
public final class Roles {
  private static final class English {
    static final Roles TABLE = new Roles(Table.load("lexicon/en/registry/roles.tsv"));
  }

  private final PhraseTable<Role> table = new PhraseTable<>();

  private Roles(Table rows) {
    for (Table.Row row : rows.rows()) {
      Role role =
          new Role(
              row.get("name"),
              Sectors.english().in(row),
              row.get("kind", Role.Kind.class),
              isYes(row, "of"),
              isYes(row, "leads"),
              isYes(row, "abroad"),
              row.key());
      add(role.name(), role);
      row.list("forms").forEach(form -> add(form, role));
    }
  }

  static boolean isYes(Table.Row row, String column) {
    return switch (row.get(column)) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw row.problem(
              "\"" + row.get(column) + "\" is no answer for " + column, "write yes or no");
    };
  }

  private void add(String form, Role role) {
    for (String spelling : new String[] {form, form.replace("defence", "defense")}) {
      table.add(spelling, role);
      table.add(plural(spelling), role);
    }
  }

  private static String plural(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(s|x|ch|sh)") ? "es" : "s");
  }

  public static Roles english() {
    return English.TABLE;
  }

  /** For each word the longest role noun that covers it. */
  public List<Optional<Match<Role>>> cover(List<String> words) {
    return Match.cover(table, words);
  }
}
