/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.document.Value;

/**
 * Who held which office when: {@code registry/holders.tsv}. Only a date tells what someone is: a
 * president of 1994 is a former one in 2004. Immutable.
 */
public final class Holders {
  private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "PRK", "KOR");
  private static final String FILE = "lexicon/en/registry/holders.tsv";

  private static final class English {
    static final Holders TABLE = new Holders(Table.load(FILE));
  }

  /** One office of one person. */
  public record Office(
      String country, List<String> sectors, String code, String role, Term term, String row) {
    public Office {
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * Someone with the offices that the registry knows, in the order of their beginning.
   *
   * @param bySurname whether the bare surname names this person safely
   * @param users whether a user's own list tells of the person
   */
  public record Person(
      String name, boolean bySurname, Gender gender, List<Office> offices, boolean users) {
    public Person {
      offices = List.copyOf(offices);
    }

    boolean isInOffice(Term date) {
      return offices.stream().anyMatch(o -> o.term().covers(date));
    }

    /** The office that the person holds at a date, the last where there are several. */
    public Optional<Office> office(Term date) {
      return offices.stream().filter(o -> o.term().covers(date)).reduce((a, b) -> b);
    }

    /** What the person is at a date, as far as the registry can tell. */
    public Standing at(Optional<Term> date) {
      if (date.isEmpty()) {
        return Standing.undated(offices);
      }
      Term day = date.get();
      Optional<Office> held = office(day);
      if (held.isPresent()) {
        return Standing.of(held.get());
      }
      List<Office> over = offices.stream().filter(o -> o.term().endsBefore(day)).toList();
      List<Office> near =
          offices.stream()
              .filter(o -> !o.term().endsBefore(day) && !o.term().beginsAfter(day))
              .toList();
      if (!near.isEmpty()) {
        return Standing.undated(offices);
      }
      return over.isEmpty()
          ? new Standing(
              common(offices, Office::country),
              List.of(),
              Value.missing("NOT_YET_IN_OFFICE"),
              Value.missing("NOT_YET_IN_OFFICE"))
          : Standing.former(over.get(over.size() - 1));
    }
  }

  /**
   * What someone is at a date.
   *
   * @param sectors ELI for a former holder; none where the date does not tell
   */
  public record Standing(
      Optional<String> country, List<String> sectors, Value<String> code, Value<String> role) {
    public Standing {
      sectors = List.copyOf(sectors);
    }

    static Standing of(Office office) {
      return new Standing(
          Optional.of(office.country()),
          office.sectors(),
          Value.known(office.code()),
          Value.known(office.role()));
    }

    static Standing former(Office last) {
      return new Standing(
          Optional.of(last.country()),
          List.of("ELI"),
          Value.known(last.country() + "ELI"),
          Value.known("former " + last.role()));
    }

    static Standing undated(List<Office> offices) {
      return new Standing(
          common(offices, Office::country),
          common(offices, Office::sectors).orElse(List.of()),
          Value.of(common(offices, Office::code), "DATE_UNKNOWN"),
          Value.of(common(offices, Office::role), "DATE_UNKNOWN"));
    }
  }

  private static <T> Optional<T> common(List<Office> offices, Function<Office, T> of) {
    Set<T> values = offices.stream().map(of).collect(Collectors.toSet());
    return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
  }

  private final List<Table.Row> ours;
  private final Map<String, Set<Person>> byName = new HashMap<>();
  private final Map<String, Set<Person>> byAlike = new HashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byOffice = new HashMap<>();

  Holders(Table table) {
    this(table.rows(), List.of());
  }

  /**
   * @param users rows of a user's list; who is named there has no row of ours
   */
  private Holders(List<Table.Row> ours, List<Table.Row> users) {
    this.ours = ours;
    Map<String, List<Table.Row>> theirs = byName(users);
    Map<String, List<Table.Row>> rows = byName(ours);
    rows.keySet().removeAll(theirs.keySet());
    rows.values().forEach(some -> add(some, false));
    theirs.values().forEach(some -> add(some, true));
  }

  /** These with a user's own, whose rows replace ours of the same name. */
  Holders with(List<Table.Row> users) {
    return users.isEmpty() ? this : new Holders(ours, users);
  }

  private static Map<String, List<Table.Row>> byName(List<Table.Row> rows) {
    Map<String, List<Table.Row>> byName = new LinkedHashMap<>();
    rows.forEach(r -> byName.computeIfAbsent(r.get("name"), n -> new ArrayList<>()).add(r));
    return byName;
  }

  private static Gender gender(Table.Row row) {
    return row.optional("gender").isEmpty() ? Gender.UNKNOWN : row.get("gender", Gender.class);
  }

  private void add(List<Table.Row> rows, boolean users) {
    List<Office> offices =
        rows.stream()
            .map(r -> users ? ActorList.office(r) : office(r))
            .sorted(java.util.Comparator.comparing(o -> o.term().from()))
            .toList();
    boolean safe =
        rows.stream()
            .allMatch(
                r -> !r.optional("surname_unique").isEmpty() && Roles.isYes(r, "surname_unique"));
    String name = rows.get(0).get("name");
    Person person = new Person(name, safe, gender(rows.get(0)), offices, users);
    name(name, person);
    rows.stream()
        .filter(r -> !r.optional("names").isEmpty())
        .forEach(r -> r.list("names").forEach(n -> name(n, person)));
    if (safe) {
      String surname = Spellings.english().alike(surname(key(name), offices.get(0).country()));
      bySurname.computeIfAbsent(surname, s -> new LinkedHashSet<>()).add(person);
    }
    for (Office office : offices) {
      List<Person> all =
          byOffice.computeIfAbsent(office.country() + " " + office.role(), k -> new ArrayList<>());
      if (!all.contains(person)) {
        all.add(person);
      }
    }
  }

  /** The last word of a name; the first where the family's name goes first. */
  private static String surname(String key, String country) {
    boolean first = FAMILY_FIRST.contains(country) && key.contains(" ");
    return first ? key.substring(0, key.indexOf(' ')) : key.substring(key.lastIndexOf(' ') + 1);
  }

  private void name(String name, Person person) {
    String key = key(name);
    byName.computeIfAbsent(key, n -> new LinkedHashSet<>()).add(person);
    byAlike.computeIfAbsent(Spellings.english().alike(key), n -> new LinkedHashSet<>()).add(person);
  }

  private static Office office(Table.Row row) {
    List<String> sectors = Sectors.english().in(row);
    String country =
        States.english()
            .in(row)
            .orElseThrow(() -> row.problem("no country", "give the country of the office"));
    if (sectors.isEmpty()) {
      throw row.problem("no sector", "give the sector of the office, such as GOV");
    }
    String code = row.get("code").isEmpty() ? country + sectors.get(0) : row.get("code");
    return new Office(country, sectors, code, row.get("role"), Term.of(row), row.key());
  }

  /** A name as it is compared: atoms in lower case. */
  private static String key(String name) {
    return Atom.of(List.of(name.split("\\s+"))).stream()
        .map(Atom::key)
        .collect(Collectors.joining(" "));
  }

  public static Holders english() {
    return English.TABLE;
  }

  /**
   * The person of a full name in any of its spellings, or of a surname that is known to be safe. Of
   * several, the one in office at the date; empty where that leaves none or more than one, and for
   * a surname before its bearer's time.
   */
  public Optional<Person> named(String words, Optional<Term> date) {
    String key = key(words);
    String alike = Spellings.english().alike(key);
    Optional<Person> full =
        one(byName.getOrDefault(key, Set.of()), date)
            .or(() -> one(byAlike.getOrDefault(alike, Set.of()), date));
    return full.isPresent()
        ? full
        : one(bySurname.getOrDefault(alike, Set.of()), date)
            .filter(p -> date.map(d -> !p.offices().get(0).term().beginsAfter(d)).orElse(true));
  }

  private static Optional<Person> one(Set<Person> people, Optional<Term> date) {
    List<Person> some = List.copyOf(people);
    if (some.size() > 1 && date.isPresent()) {
      some = some.stream().filter(p -> p.isInOffice(date.get())).toList();
    }
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }

  /**
   * The one who holds an office at a date, of a user's list before ours; empty where none or more
   * than one is known.
   *
   * @param role lower case, as the registry writes it: "foreign minister"
   */
  public Optional<Person> holder(String country, String role, Term date) {
    List<Person> holders =
        byOffice.getOrDefault(country + " " + role.toLowerCase(Locale.ROOT), List.of()).stream()
            .filter(
                p ->
                    p.offices().stream()
                        .anyMatch(
                            o ->
                                o.country().equals(country)
                                    && Objects.equals(o.role(), role.toLowerCase(Locale.ROOT))
                                    && o.term().covers(date)))
            .toList();
    List<Person> theirs = holders.stream().filter(Person::users).toList();
    List<Person> first = theirs.isEmpty() ? holders : theirs;
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
