/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everyone and everything that is known by name: states with their adjectives, peoples and
 * capitals, seats of power, international bodies, armed groups, institutions, outlets. Immutable.
 *
 * <p>Short acronyms may be shared (RSF); then the text decides, or no one. Any other name stands
 * for one alone, but for states that share one over time or with a territory.
 *
 * <pre>
 * Registry mine = Registry.english().with(ActorList.read("mine.tsv", characters));
 * </pre>
 */
public final class Registry {
  private static final class English {
    static final Registry ALL = new Registry();
  }

  private final PhraseTable<Entry> table;
  private final PhraseTable<Entry> users = new PhraseTable<>();
  private final Holders holders;

  private Registry() {
    table = new PhraseTable<>();
    holders = Holders.english();
    States.english().names().forEach(n -> table.add(n.phrase(), n.entry()));
    List<States.Named> others = Organisations.english().names();
    refuseDoubles(others);
    others.forEach(n -> table.add(n.phrase(), n.entry()));
  }

  private Registry(Registry before, ActorList list) {
    table = before.table;
    holders = before.holders.with(list.offices());
    list.names().forEach(n -> entries(n).forEach(e -> users.add(n.phrase(), e)));
  }

  /** This registry with a user's own list, which goes before it while the list's dates last. */
  public Registry with(ActorList list) {
    return new Registry(this, list);
  }

  /** A listed name is of the type that we know it as: a country, its adjective, a body. */
  private List<Entry> entries(ActorList.Listed listed) {
    List<String> words = List.of(listed.phrase().split(" "));
    List<Entry> known =
        Match.cover(table, words).get(0).filter(m -> m.length() == words.size()).stream()
            .flatMap(m -> m.values().stream())
            .filter(Registry::lives)
            .toList();
    if (known.isEmpty()) {
      boolean land = listed.coding().prefix().isPresent() && listed.coding().rest().isEmpty();
      return List.of(entry(listed, land ? Entry.Type.STATE : Entry.Type.INSTITUTION));
    }
    return known.stream().map(e -> entry(listed, e.type())).distinct().toList();
  }

  private static boolean lives(Entry entry) {
    return entry.life().to().equals(java.time.LocalDate.MAX);
  }

  private static Entry entry(ActorList.Listed listed, Entry.Type type) {
    ActorList.Coding coding = listed.coding();
    return new Entry(
        type,
        coding.code(),
        listed.name(),
        coding.prefix(),
        coding.sectors(),
        Optional.of(coding.rest()).filter(r -> !r.isEmpty()),
        0,
        listed.term(),
        listed.row(),
        true);
  }

  /** Who held which office when. */
  public Holders holders() {
    return holders;
  }

  /** A country's Correlates of War number, a string; empty where it has none. */
  public Optional<String> cow(String iso3) {
    return States.english().cow(iso3);
  }

  public static Registry english() {
    return English.ALL;
  }

  /**
   * @throws LexiconException when a name that is no short acronym has two rows
   */
  static void refuseDoubles(List<States.Named> names) {
    Map<String, States.Named> seen = new HashMap<>();
    for (States.Named named : names) {
      String phrase = named.phrase();
      States.Named first = seen.putIfAbsent(phrase, named);
      boolean acronym =
          phrase.length() < 6 && phrase.equals(phrase.toUpperCase(java.util.Locale.ROOT));
      if (first != null && !acronym && !first.entry().equals(named.entry())) {
        throw named
            .row()
            .problem(
                "\"" + phrase + "\" stands in " + first.entry().row() + " already",
                "keep the name in one row");
      }
    }
  }

  /** For each word the longest name that covers it. */
  public List<Optional<Match<Entry>>> cover(List<String> words) {
    List<Optional<Match<Entry>>> ours = Match.cover(table, words);
    if (users.isEmpty()) {
      return ours;
    }
    List<Optional<Match<Entry>>> theirs = Match.cover(users, words);
    List<Optional<Match<Entry>>> all = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      all.add(first(theirs.get(i), ours.get(i)));
    }
    return all;
  }

  /** The longer name; where both are as long, theirs with ours behind it. */
  private static Optional<Match<Entry>> first(
      Optional<Match<Entry>> theirs, Optional<Match<Entry>> ours) {
    if (theirs.isEmpty() || ours.isEmpty()) {
      return theirs.or(() -> ours);
    }
    Match<Entry> own = theirs.get();
    Match<Entry> known = ours.get();
    if (own.length() != known.length()) {
      return own.length() > known.length() ? theirs : ours;
    }
    List<Entry> both = new ArrayList<>(own.values());
    both.addAll(known.values());
    return Optional.of(new Match<>(own.from(), own.to(), both));
  }

  /**
   * The one entry that is meant where a phrase may stand for several: those that lived at the date,
   * of these a seat or body before a capital, then the lowest rank. Where the date is not known,
   * those that live today. Empty where two are left. A user's own entry goes before all others at a
   * date in its term, and where no date is known if it is the only one.
   *
   * @param kinds the types that fit the place; all where it is empty
   */
  public static Optional<Entry> one(List<Entry> entries, Optional<Term> date, Entry.Type... kinds) {
    List<Entry> fit = new ArrayList<>(entries);
    fit.removeIf(e -> kinds.length > 0 && !List.of(kinds).contains(e.type()));
    Optional<Entry> own = users(fit, date);
    if (own.isPresent()) {
      return own;
    }
    fit.removeIf(Entry::users);
    Term day = date.orElseGet(() -> new Term(java.time.LocalDate.MAX, java.time.LocalDate.MAX));
    List<Entry> alive = fit.stream().filter(e -> !e.life().endsBefore(day)).toList();
    List<Entry> left = new ArrayList<>(alive.isEmpty() ? fit : alive);
    left.sort(
        Comparator.comparing((Entry e) -> historic(e, day))
            .thenComparing(e -> e.type() == Entry.Type.CAPITAL)
            .thenComparing(Entry::rank));
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Entry first = left.get(0);
    boolean tie =
        left.size() > 1 && !first.isLand() && !left.get(1).isLand() && !first.equals(left.get(1));
    return tie ? Optional.empty() : Optional.of(first);
  }

  /** The one that a user's list means; empty where its dates leave none, or several codes. */
  private static Optional<Entry> users(List<Entry> entries, Optional<Term> date) {
    List<Entry> own =
        entries.stream()
            .filter(Entry::users)
            .filter(e -> date.map(d -> e.life().covers(d)).orElse(true))
            .toList();
    long codes = own.stream().map(Entry::key).distinct().count();
    return codes == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  /** A state that is no more comes first at a date in its life: Moscow in 1975 is Soviet. */
  private static boolean historic(Entry entry, Term day) {
    boolean ended = entry.isLand() && !entry.life().to().equals(java.time.LocalDate.MAX);
    return !(ended && entry.life().covers(day));
  }
}
