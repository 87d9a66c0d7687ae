/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A user's own actors, which add to the registry and go before it. UTF-8, tab-separated, lines that
 * begin with {@code #} are comments:
 *
 * <pre>
 * Free Harbour Movement   XQLREBFHM
 * Mara Quell              XQLGOV      2011-03    2019-06-30
 * </pre>
 *
 * that is name, code, and, where they matter, the first and the last day. A first line that names
 * columns, among them {@code name}, allows those of our own registry: {@code names} (other
 * spellings, separated by {@code |}), {@code country} and {@code sectors} or a whole {@code code},
 * {@code from}, {@code to}, and for people {@code role}, {@code gender}, {@code surname_unique}, so
 * that any table of {@code data/lexicon/en/registry} can be given as it is. Other columns are not
 * read.
 *
 * <p>A code begins with three letters for the country (or for a body across borders), then three
 * for each sector or group; it is written to the record as it stands. In a list that is all
 * capitals, capitals tell nothing.
 */
public final class ActorList {
  private static final List<String> COLUMNS = List.of("name", "code", "from", "to");

  /** A name and what it means while its dates last. */
  record Listed(String phrase, String name, Coding coding, Term term, String row) {}

  /**
   * A code in its parts.
   *
   * @param prefix its first three letters where they may be a country's, else empty
   * @param sectors those of its threes that are sectors
   * @param rest what stands behind the prefix
   */
  record Coding(String code, Optional<String> prefix, List<String> sectors, String rest) {}

  private final List<Listed> names = new ArrayList<>();
  private final List<Table.Row> offices = new ArrayList<>();

  /**
   * @param file what errors and traces call it
   * @throws LexiconException for the first line that is wrong: file, line, reason, next step
   */
  public static ActorList read(String file, Reader characters) throws IOException {
    Table table = Table.list(file, characters, COLUMNS);
    ActorList list = new ActorList();
    boolean capitals = table.rows().stream().map(r -> r.get("name")).noneMatch(ActorList::hasSmall);
    table.rows().forEach(row -> list.add(row, capitals));
    return list;
  }

  private static boolean hasSmall(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }

  private void add(Table.Row row, boolean capitals) {
    if (row.get("name").isEmpty()) {
      throw row.problem("no name", "write the name, a tab, and the code");
    }
    if (!row.optional("role").isEmpty()) {
      offices.add(row);
      return;
    }
    Coding coding = coding(row);
    Term term = Term.of(row);
    List<String> all = new ArrayList<>(List.of(row.get("name")));
    if (!row.optional("names").isEmpty()) {
      all.addAll(row.list("names"));
    }
    for (String name : all) {
      names.add(
          new Listed(capitals ? anyCase(name) : name, row.get("name"), coding, term, row.key()));
    }
  }

  /** A name in capitals as a phrase that a text's other spelling matches; acronyms stay as is. */
  private static String anyCase(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (name.contains(" ")) {
      return small;
    }
    long letters = name.chars().filter(Character::isLetter).count();
    return letters < 4 ? name : name.charAt(0) + small.substring(1);
  }

  private static Coding coding(Table.Row row) {
    String country = row.optional("country");
    String told = row.optional("code");
    List<String> sectors =
        row.optional("sectors").isEmpty() ? List.of() : Sectors.english().in(row);
    String code =
        told.isEmpty()
            ? country + sectors.stream().findFirst().orElse("")
            : told.startsWith(country) ? told : country + told;
    if (!code.matches("[A-Z]{3}[A-Z0-9]*")) {
      throw row.problem(
          "\"" + code + "\" is no code",
          "write capitals: three for the country, such as USA, then those of the sector, such as"
              + " USAGOV");
    }
    String prefix = code.substring(0, 3);
    List<String> parts = new ArrayList<>(sectors);
    for (int i = 0; i + 3 <= code.length(); i += 3) {
      String part = code.substring(i, i + 3);
      if (Sectors.english().has(part) && !parts.contains(part)) {
        parts.add(part);
      }
    }
    boolean land = States.english().has(prefix) || !Sectors.english().has(prefix);
    return new Coding(
        code,
        land ? Optional.of(prefix) : Optional.empty(),
        List.copyOf(parts),
        land ? code.substring(3) : code);
  }

  /** The office that a user's row tells. */
  static Holders.Office office(Table.Row row) {
    Coding coding = coding(row);
    String country =
        coding
            .prefix()
            .orElseThrow(() -> row.problem("no country", "begin the code with the country's"));
    return new Holders.Office(
        country, coding.sectors(), coding.code(), row.get("role"), Term.of(row), row.key());
  }

  List<Listed> names() {
    return List.copyOf(names);
  }

  /** Rows that tell an office: they are people's. */
  List<Table.Row> offices() {
    return List.copyOf(offices);
  }
}
