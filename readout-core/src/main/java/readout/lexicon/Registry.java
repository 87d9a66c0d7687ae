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
 */
public final class Registry {
  private static final class English {
    static final Registry ALL = new Registry();
  }

  private final PhraseTable<Entry> table = new PhraseTable<>();

  private Registry() {
    States.english().names().forEach(n -> table.add(n.phrase(), n.entry()));
    List<States.Named> others = Organisations.english().names();
    refuseDoubles(others);
    others.forEach(n -> table.add(n.phrase(), n.entry()));
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
    return Match.cover(table, words);
  }

  /**
   * The one entry that is meant where a phrase may stand for several: those that lived at the date,
   * of these a seat or body before a capital, then the lowest rank. Where the date is not known,
   * those that live today. Empty where two are left.
   *
   * @param kinds the types that fit the place; all where it is empty
   */
  public static Optional<Entry> one(List<Entry> entries, Optional<Term> date, Entry.Type... kinds) {
    List<Entry> fit = new ArrayList<>(entries);
    fit.removeIf(e -> kinds.length > 0 && !List.of(kinds).contains(e.type()));
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

  /** A state that is no more comes first at a date in its life: Moscow in 1975 is Soviet. */
  private static boolean historic(Entry entry, Term day) {
    boolean ended = entry.isLand() && !entry.life().to().equals(java.time.LocalDate.MAX);
    return !(ended && entry.life().covers(day));
  }
}
