/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import readout.store.Found;
import readout.store.Kind;
import readout.store.Party;

/** Findings of a store as lines for people, each with its source. */
final class Listing {
  private final PrintStream page;
  private final int width;

  Listing(Terminal terminal) {
    this.page = terminal.page();
    this.width = terminal.screen().width();
  }

  /** Three lines: what, in which words, from where. */
  void show(Found row) {
    page.print(heading(row) + "\n");
    if (row.kind() != Kind.DOCUMENT) {
      page.print("    " + shortened(row.words(), width - 4) + "\n");
    }
    page.print("    " + source(row) + "\n");
  }

  /** One line, and below who says so and where the first report tells it. */
  void item(String line, List<Found> tellings, String said) {
    String more = tellings.size() > 1 ? " and " + (tellings.size() - 1) + " more" : "";
    page.print("- " + line + "\n");
    page.print("    " + (said.isEmpty() ? "" : said + "; ") + place(tellings.get(0)) + more + "\n");
  }

  void line(String line) {
    page.print(line + "\n");
  }

  void flush() {
    page.flush();
  }

  /** {@code 2022-02-12 THREATEN asserted RUS → UKR}. */
  static String heading(Found row) {
    if (row.kind() == Kind.DOCUMENT) {
      return day(row) + "  " + row.source().title().orElse(row.source().id());
    }
    String type = row.type().isEmpty() ? row.kind().word() : row.type();
    String status = row.status().isEmpty() ? "" : " " + row.status();
    return day(row) + "  " + type + status + "  " + parties(row);
  }

  /** Its day; in brackets where it is the day of the report. */
  private static String day(Found row) {
    String from = row.days().from();
    if (from.isEmpty()) {
      return "no day    ";
    }
    String days = from.equals(row.days().to()) ? from : from + "/" + row.days().to();
    return switch (row.days().basis()) {
      case TOLD -> days;
      default -> row.kind() == Kind.DOCUMENT ? days : "(" + days + ")";
    };
  }

  static String parties(Found row) {
    String between = names(row, Party.Role.PARTICIPANT);
    if (!between.isEmpty()) {
      return between;
    }
    String to = names(row, Party.Role.RECIPIENT);
    String by = names(row, Party.Role.ACTOR);
    return (by.isEmpty() ? "?" : by) + (to.isEmpty() ? "" : " → " + to);
  }

  private static String names(Found row, Party.Role role) {
    return row.in(role).stream().map(Party::label).distinct().collect(Collectors.joining(", "));
  }

  /** {@code according to the Kremlin; Northern Wire, report-7 [12, 40)}, and the finding's id. */
  static String source(Found row) {
    String said = said(row);
    return (said.isEmpty() ? "" : said + "; ") + place(row) + "  " + row.id();
  }

  static String said(Found row) {
    String sources =
        row.in(Party.Role.SOURCE).stream()
            .map(Party::name)
            .distinct()
            .collect(Collectors.joining(" & "));
    return sources.isEmpty() || row.kind() == Kind.STATEMENT ? "" : "according to " + sources;
  }

  /** Publisher, document and place of the words. */
  static String place(Found row) {
    String publisher = row.source().publisher().map(name -> name + ", ").orElse("");
    return publisher
        + row.source().id()
        + " ["
        + row.place().start()
        + ", "
        + row.place().end()
        + ")";
  }

  /** On one line, with … where it is cut. */
  String shortened(String words) {
    return shortened(words, width - 2);
  }

  private static String shortened(String words, int columns) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= columns
        ? line
        : line.substring(0, line.offsetByCodePoints(0, Math.max(1, columns - 2))) + "…";
  }
}
