/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import readout.store.Facet;
import readout.store.Found;
import readout.store.Ledger;
import readout.store.Owed;
import readout.store.Page;
import readout.store.Query;
import readout.store.Store;
import readout.store.export.ExportFormat;
import readout.text.Nearest;

/**
 * What the verbs show of a store. Apart from them, so that a run of another verb loads nothing of
 * the store.
 */
final class StoreView {
  private final Terminal terminal;
  private final String where;
  private final CommandLine command;

  StoreView(Terminal terminal, String where, CommandLine command) {
    this.terminal = terminal;
    this.where = where;
    this.command = command;
  }

  /** Opens the store, which must be there: only {@code add} makes one. */
  static Store open(String where, CommandLine command) {
    if (!where.startsWith("jdbc:") && !Files.isRegularFile(Path.of(where))) {
      throw new ParameterException(
          command,
          "there is no store " + where + " - check the name, or make one: readout add " + where);
    }
    return Store.open(where);
  }

  int rows(List<String> words, Optional<String> cursor, int limit) {
    Query query = QueryWords.read(words, command);
    try (Store store = open(where, command)) {
      Page page = store.query(query, cursor, limit);
      Listing listing = new Listing(terminal);
      page.rows().forEach(listing::show);
      listing.flush();
      terminal.tell(
          number(page.rows().size()) + " of " + number(store.count(query)) + " shown: " + query);
      page.next().ifPresent(next -> terminal.tell("next page: --page " + next));
      return 0;
    } catch (IllegalArgumentException wrongCursor) {
      throw new ParameterException(command, String.valueOf(wrongCursor.getMessage()), wrongCursor);
    }
  }

  int counts(List<String> words, String facet, int limit) {
    Query query = QueryWords.read(words, command);
    List<String> names =
        Arrays.stream(Facet.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains(facet)) {
      throw new ParameterException(command, unknown("facet", facet, names));
    }
    try (Store store = open(where, command)) {
      Listing listing = new Listing(terminal);
      for (Facet.Count count :
          store.facet(query, Facet.valueOf(facet.toUpperCase(Locale.ROOT)), limit)) {
        listing.line(count.findings() + "\t" + count.value());
      }
      listing.flush();
      return 0;
    }
  }

  int export(List<String> words, Optional<String> format, Optional<Path> out) throws IOException {
    Query query = QueryWords.read(words, command);
    String name = format.orElseGet(() -> out.map(StoreView::ending).orElse("jsonl"));
    ExportFormat as =
        ExportFormat.named(name)
            .orElseThrow(
                () ->
                    new ParameterException(command, unknown("format", name, ExportFormat.names())));
    if (out.isPresent() && Files.exists(out.get())) {
      throw new IOException(out.get() + " is there already - name a new file for --out");
    }
    try (Store store = open(where, command)) {
      if (out.isEmpty()) {
        as.write(store, query, terminal.out());
        return 0;
      }
      try (OutputStream file =
          new BufferedOutputStream(
              Files.newOutputStream(out.get(), StandardOpenOption.CREATE_NEW))) {
        as.write(store, query, file);
      }
      terminal.tell("readout: " + number(store.count(query)) + " rows in " + out.get());
      return 0;
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  int commitments(List<String> words, boolean due) {
    Query query = QueryWords.read(words, command);
    try (Store store = open(where, command)) {
      Listing listing = new Listing(terminal);
      for (Owed owed : Ledger.of(store, query)) {
        if (!due || owed.due().isPresent()) {
          show(owed, listing);
        }
      }
      listing.flush();
      return 0;
    }
  }

  private static void show(Owed owed, Listing listing) {
    String by = owed.by().isEmpty() ? "?" : String.join(", ", owed.by());
    String to = owed.to().isEmpty() ? "" : " → " + String.join(", ", owed.to());
    String due = owed.due().map(day -> "by " + day).orElse("no day   ");
    listing.line(due + "  " + owed.type() + " " + owed.status() + "  " + by + to);
    listing.line("    " + listing.shortened(owed.act()));
    for (Found telling : owed.tellings()) {
      listing.line("    " + telling.days().from() + " " + Listing.source(telling));
      listing.line("      " + listing.shortened(telling.words()));
    }
  }

  int fresh(List<String> words, Optional<String> since, String who) {
    try (Store store = open(where, command)) {
      Optional<Instant> newest = store.newest();
      Optional<String> from = since.or(() -> store.lastLook(who).map(Instant::toString));
      List<String> terms = new ArrayList<>(words);
      from.ifPresent(moment -> terms.add("added-after:" + moment));
      Query query = QueryWords.read(terms, command);
      Listing listing = new Listing(terminal);
      store.each(query, listing::show);
      listing.flush();
      terminal.tell(
          number(store.count(query))
              + " new "
              + from.map(moment -> "since " + moment)
                  .orElse("- all, since this is your first look"));
      if (since.isEmpty()) {
        newest.ifPresent(seen -> store.looked(who, seen.plus(1, ChronoUnit.MICROS)));
      }
      return 0;
    }
  }

  private static String unknown(String what, String typed, List<String> valid) {
    return "\"%s\" is no %s - did you mean %s? There are %s"
        .formatted(typed, what, Nearest.to(typed, valid).orElseThrow(), String.join(", ", valid));
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
