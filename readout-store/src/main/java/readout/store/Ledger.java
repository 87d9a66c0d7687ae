/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.document.PartialDate;
import readout.text.Span;
import readout.text.Text;

/**
 * Who owes what to whom, by when, gathered from the commitments that a query shows.
 *
 * <p>Two tellings of one type are of one thing when the same named parties owe it to the same, and
 * two thirds of the longer words of their acts are common. Where one of the two does not say who in
 * particular - "the two sides", or nobody -, both must be due on the same day, and two thirds of
 * the shorter act's words must be common. Words are the same when they begin alike. It is a guess,
 * which is why every telling stays beside it.
 */
public final class Ledger {
  /**
   * Of all words of two acts of the same parties; of the shorter act's, where parties are not
   * named.
   */
  private static final double COMMON = 0.66;

  /** Shorter words hold a sentence together and tell little. */
  private static final int SHORTEST = 4;

  /** So many letters tell a word in all its forms. */
  private static final int BEGINNING = 5;

  private final Store store;
  private final Map<Long, Text> texts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Text> eldest) {
          return size() > 100;
        }
      };

  private Ledger(Store store) {
    this.store = store;
  }

  /** A commitment with what is read off it. */
  private record Telling(
      Found found,
      List<String> by,
      List<String> to,
      String act,
      Set<String> words,
      Optional<LocalDate> due) {
    String parties() {
      return found.type() + "|" + by + "|" + to;
    }

    /** Whether it says who in particular owes it. */
    boolean isNamed() {
      List<Party> actors = found.in(Party.Role.ACTOR);
      return !actors.isEmpty()
          && actors.stream().allMatch(p -> p.code().isPresent() || p.country().isPresent());
    }

    boolean tells(Telling other) {
      Set<String> common = new HashSet<>(words);
      common.retainAll(other.words);
      if (isNamed() && parties().equals(other.parties())) {
        int all = words.size() + other.words.size() - common.size();
        return all == 0 ? act.equals(other.act) : common.size() >= COMMON * all;
      }
      return !(isNamed() && other.isNamed())
          && due.isPresent()
          && due.equals(other.due)
          && common.size() > 1
          && common.size() >= COMMON * Math.min(words.size(), other.words.size());
    }
  }

  /**
   * What is owed according to the commitments that the query shows; those with a due day first, the
   * earliest first, then the rest, the latest told first.
   *
   * @param query any; rows of other kinds are passed over
   */
  public static List<Owed> of(Store store, Query query) {
    return new Ledger(store).owed(query);
  }

  private List<Owed> owed(Query query) {
    List<Found> commitments = new ArrayList<>();
    store.each(
        query,
        row -> {
          if (row.kind() == Kind.COMMITMENT) {
            commitments.add(row);
          }
        });
    commitments.sort(Comparator.comparing((Found row) -> row.days().from()));
    return gathered(commitments).stream()
        .map(Ledger::owed)
        .sorted(
            Comparator.comparing((Owed o) -> o.due().orElse(LocalDate.MAX))
                .thenComparing(o -> last(o.tellings()).days().from(), Comparator.reverseOrder()))
        .toList();
  }

  /**
   * Each telling joins the first group that tells the same; groups are looked up by what must
   * agree.
   */
  private List<List<Telling>> gathered(List<Found> commitments) {
    List<List<Telling>> groups = new ArrayList<>();
    Map<String, Set<List<Telling>>> known = new HashMap<>();
    for (Found row : commitments) {
      Telling telling = telling(row);
      List<String> keys = new ArrayList<>(List.of(telling.parties()));
      telling.due().ifPresent(day -> keys.add(row.type() + "|" + day));
      List<Telling> group =
          keys.stream()
              .flatMap(key -> known.getOrDefault(key, Set.of()).stream())
              .filter(there -> there.stream().anyMatch(telling::tells))
              .findFirst()
              .orElseGet(
                  () -> {
                    List<Telling> made = new ArrayList<>();
                    groups.add(made);
                    return made;
                  });
      group.add(telling);
      keys.forEach(
          key ->
              known
                  .computeIfAbsent(key, k -> Collections.newSetFromMap(new IdentityHashMap<>()))
                  .add(group));
    }
    return groups;
  }

  private Telling telling(Found row) {
    String act = act(row);
    Set<String> words =
        Folding.words(act).stream()
            .filter(word -> word.length() >= SHORTEST)
            .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Telling(
        row,
        labels(row, Party.Role.ACTOR),
        labels(row, Party.Role.RECIPIENT),
        act,
        words,
        due(row));
  }

  private static List<String> labels(Found row, Party.Role role) {
    return row.in(role).stream().map(Party::label).distinct().sorted().toList();
  }

  /** Its words, from the document's text. */
  private String act(Found row) {
    Text text =
        texts.computeIfAbsent(
            row.source().key(), key -> Text.of(store.document(key).orElseThrow().text()));
    List<String> pieces = new ArrayList<>();
    for (JsonNode span : row.json().path("act")) {
      pieces.add(text.words(new Span(span.path(0).asInt(), span.path(1).asInt())));
    }
    return pieces.isEmpty() ? row.words() : String.join(" … ", pieces);
  }

  private static Owed owed(List<Telling> tellings) {
    Telling latest = last(tellings);
    Optional<LocalDate> due = Optional.empty();
    String status = latest.found().status();
    Telling named = latest;
    for (Telling telling : tellings) {
      due = telling.due().isPresent() ? telling.due() : due;
      String told = telling.found().status();
      status = told.equals("unknown") || told.isEmpty() ? status : told;
      named = telling.isNamed() ? telling : named;
    }
    return new Owed(
        latest.found().type(),
        named.by(),
        named.to(),
        named.act(),
        due,
        status,
        tellings.stream().map(Telling::found).toList());
  }

  private static Optional<LocalDate> due(Found row) {
    JsonNode due = row.json().path("due");
    return Days.told(
            StoreJson.string(due, "from").flatMap(PartialDate::parse),
            StoreJson.string(due, "to").flatMap(PartialDate::parse))
        .flatMap(Days::last);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
