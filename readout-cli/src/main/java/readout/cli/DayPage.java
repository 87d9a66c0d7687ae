/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import readout.store.Found;
import readout.store.Kind;
import readout.store.Ledger;
import readout.store.Owed;
import readout.store.Query;
import readout.store.QueryException;
import readout.store.Store;

/**
 * A day on a page. What several reports tell of the same parties and type is one line, with the
 * first report's place and the number of the others.
 */
final class DayPage {
  /** Lines of one section; what is beyond is counted. */
  private static final int MOST = 15;

  /** Days ahead in which what falls due is told. */
  private static final int AHEAD = 7;

  /** Days back to which what falls due may have been told. */
  private static final int BACK = 90;

  private final Terminal terminal;
  private final String where;
  private final CommandLine command;

  DayPage(Terminal terminal, String where, CommandLine command) {
    this.terminal = terminal;
    this.where = where;
    this.command = command;
  }

  int show(Optional<String> asked) {
    try (Store store = StoreView.open(where, command)) {
      Listing listing = new Listing(terminal);
      Optional<LocalDate> day = asked.isPresent() ? asked.map(this::day) : newest(store);
      if (day.isEmpty()) {
        terminal.tell("readout: no report in this store has a day - name one with --day");
        return 0;
      }
      List<Found> rows = rows(store, day.get());
      listing.line(day.get() + " - " + documents(rows) + " reports");
      section("Met", rows, listing, r -> r.kind() == Kind.CONTACT);
      section("Done", rows, listing, r -> is(r, Kind.EVENT, "asserted"));
      section(
          "Planned, asked for, on condition",
          rows,
          listing,
          r -> is(r, Kind.EVENT, "planned", "requested", "conditional"));
      section("Denied", rows, listing, r -> is(r, Kind.EVENT, "denied"));
      section("Promised, demanded, threatened", rows, listing, r -> r.kind() == Kind.COMMITMENT);
      due(store, day.get(), listing);
      listing.flush();
      return 0;
    }
  }

  private LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new ParameterException(
          command, "--day " + written + " is no day - write it as 2022-02-12", e);
    }
  }

  private static Optional<LocalDate> newest(Store store) {
    return store.query(parse("kind:documents"), Optional.empty(), 1).rows().stream()
        .findFirst()
        .flatMap(row -> row.days().first());
  }

  /** What was on that very day, as told or, where nothing is told, as reported. */
  private static List<Found> rows(Store store, LocalDate day) {
    List<Found> rows = new ArrayList<>();
    store.each(
        parse("after:" + day + " before:" + day.plusDays(1)),
        row -> {
          if (row.days().from().equals(row.days().to())) {
            rows.add(row);
          }
        });
    return rows;
  }

  private static Query parse(String query) {
    try {
      return Query.parse(query);
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long documents(List<Found> rows) {
    return rows.stream().map(row -> row.source().key()).distinct().count();
  }

  private static boolean is(Found row, Kind kind, String... statuses) {
    return row.kind() == kind && List.of(statuses).contains(row.status());
  }

  private interface Belongs {
    boolean test(Found row);
  }

  private static void section(String title, List<Found> rows, Listing listing, Belongs belongs) {
    Map<String, List<Found>> lines = new LinkedHashMap<>();
    for (Found row : rows) {
      if (belongs.test(row)) {
        String status = row.kind() == Kind.CONTACT ? " " + row.status() : "";
        lines
            .computeIfAbsent(
                row.type() + status + "  " + Listing.parties(row), k -> new ArrayList<>())
            .add(row);
      }
    }
    if (lines.isEmpty()) {
      return;
    }
    listing.line("");
    listing.line(title);
    lines.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .limit(MOST)
        .forEach(
            line -> {
              Found first = line.getValue().get(0);
              String said = Listing.said(first);
              listing.item(
                  listing.shortened(line.getKey() + ": " + first.words()), line.getValue(), said);
            });
    if (lines.size() > MOST) {
      listing.line("  … and " + (lines.size() - MOST) + " more");
    }
  }

  private static void due(Store store, LocalDate day, Listing listing) {
    List<Owed> due =
        Ledger.of(
                store,
                parse(
                    "kind:commitments after:" + day.minusDays(BACK) + " before:" + day.plusDays(1)))
            .stream()
            .filter(o -> o.due().isPresent())
            .filter(o -> !o.due().get().isBefore(day))
            .filter(o -> o.due().get().isBefore(day.plusDays(AHEAD + 1L)))
            .limit(MOST)
            .toList();
    if (due.isEmpty()) {
      return;
    }
    listing.line("");
    listing.line("Due within " + AHEAD + " days");
    for (Owed owed : due) {
      Found last = owed.tellings().get(owed.tellings().size() - 1);
      listing.item(
          listing.shortened(
              "by %s  %s  %s: %s"
                  .formatted(
                      owed.due().orElseThrow(), owed.type(), Listing.parties(last), owed.act())),
          owed.tellings(),
          Listing.said(last));
    }
  }
}
