/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.store.Found;
import readout.store.Query;
import readout.store.QueryException;
import readout.store.Store;

/**
 * What two states did to one another, in time: cooperative above, conflictual below.
 *
 * @param dots events with a day and a score
 * @param quads how many events of each quad class
 * @param ticks years or months along the axis
 */
public record DyadPage(
    String one,
    String other,
    List<Dot> dots,
    Map<String, Long> quads,
    List<Tick> ticks,
    List<Entry> events,
    List<Entry> statements,
    List<Entry> commitments) {
  private static final int MOST = 2000;
  private static final int WIDTH = 1000;

  /**
   * An event in the picture.
   *
   * @param x 0 to 1000
   * @param y -10 to 10, as the score
   */
  public record Dot(double x, double y, String place, String told, boolean forth) {}

  /** A place on the axis. */
  public record Tick(double x, String label) {}

  /**
   * @param one a code, such as RUS
   */
  public static DyadPage of(Store store, String one, String other) {
    List<Found> events = both(store, "kind:events", one, other);
    List<Found> dated =
        events.stream()
            .filter(f -> f.days().first().isPresent() && f.json().path("score").isNumber())
            .toList();
    LocalDate first =
        dated.stream()
            .map(f -> f.days().first().orElseThrow())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    LocalDate last =
        dated.stream()
            .map(f -> f.days().first().orElseThrow())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    LocalDate from = first.withDayOfMonth(1);
    LocalDate to = last.withDayOfMonth(1).plusMonths(1);
    List<Dot> dots = new ArrayList<>();
    for (Found f : dated) {
      Entry e = Entry.of(f);
      dots.add(
          new Dot(
              x(f.days().first().orElseThrow(), from, to),
              f.json().path("score").asDouble(),
              e.place(),
              "%s, %s: %s → %s, %s".formatted(e.day(), e.type(), e.who(), e.whom(), e.status()),
              f.parties().stream()
                  .anyMatch(
                      p ->
                          p.role() == readout.store.Party.Role.ACTOR
                              && one.equals(p.country().orElse("")))));
    }
    Map<String, Long> quads = new LinkedHashMap<>();
    List<String> names =
        List.of(
            "Words of cooperation",
            "Deeds of cooperation",
            "Words of conflict",
            "Deeds of conflict");
    for (int q = 1; q <= 4; q++) {
      int quad = q;
      quads.put(
          names.get(q - 1),
          events.stream().filter(f -> f.json().path("quad").asInt() == quad).count());
    }
    return new DyadPage(
        one,
        other,
        dots,
        quads,
        dated.isEmpty() ? List.of() : ticks(from, to),
        RecordsPage.rows(events),
        RecordsPage.rows(some(both(store, "kind:statements", one, other))),
        RecordsPage.rows(some(both(store, "kind:commitments -status:kept", one, other))));
  }

  private static List<Found> some(List<Found> found) {
    return found.subList(0, Math.min(30, found.size()));
  }

  private static List<Found> both(Store store, String what, String one, String other) {
    List<Found> found = new ArrayList<>();
    try {
      for (String pair :
          List.of(
              "actor:%s recipient:%s".formatted(one, other),
              "actor:%s recipient:%s".formatted(other, one))) {
        found.addAll(store.query(Query.parse(what + " " + pair), Optional.empty(), MOST).rows());
      }
    } catch (QueryException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    Map<String, Found> once = new LinkedHashMap<>();
    found.forEach(f -> once.putIfAbsent(f.id(), f));
    List<Found> sorted = new ArrayList<>(once.values());
    sorted.sort((a, b) -> b.days().from().compareTo(a.days().from()));
    return sorted;
  }

  private static double x(LocalDate day, LocalDate from, LocalDate to) {
    return (double) WIDTH * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
  }

  private static List<Tick> ticks(LocalDate from, LocalDate to) {
    long months = ChronoUnit.MONTHS.between(from, to);
    int step = months <= 10 ? 1 : months <= 36 ? 3 : months <= 120 ? 12 : 60;
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate at = from; at.isBefore(to); at = at.plusMonths(step)) {
      ticks.add(new Tick(x(at, from, to), at.toString().substring(0, step >= 12 ? 4 : 7)));
    }
    return ticks;
  }
}
