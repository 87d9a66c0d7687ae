/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.record.DyadPanel;
import readout.cli.record.Period;
import readout.cli.record.RecordLines;
import readout.formats.table.Csv;
import readout.lexicon.Registry;

/** {@code readout panel}: records in, a table of pairs of countries by time out. */
@Command(
    name = "panel",
    description = "Counts the events of records by actor, recipient and stretch of time, as CSV.",
    footer = {
      "",
      "Columns: docs/howto-panel.md. What is left out is told on standard error, by reason.",
      "Exit code: 0 all read, 1 some lines rejected, 2 wrong usage, 3 it could not go on."
    })
final class Panel implements Callable<Integer> {
  private final Setup setup;

  @Parameters(
      paramLabel = "RECORDS",
      arity = "1..*",
      description = "Output of readout code (.jsonl), the folder of its --out, or -.")
  List<String> records = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "day, week, month (the default) or year.")
  Period period = Period.MONTH;

  @Option(
      names = "--count",
      paramLabel = "WHAT",
      description =
          "mentions (every place that tells an event), events (each once a document, the default)"
              + " or days (one a day: one type, one pair, one date, however many documents).")
  DyadPanel.Count count = DyadPanel.Count.EVENTS;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "Which events: asserted (the default), planned, requested ...; by commas.")
  List<String> status = List.of("asserted");

  @Option(
      names = "--own-voice",
      description = "Only what the documents themselves vouch for, not what they quote.")
  boolean ownVoice;

  @Option(
      names = "--document-date",
      description = "Counts an event whose own date is not known at the date of its document.")
  boolean documentDate;

  @Option(
      names = "--zeros",
      description = "Adds rows of zero, so that every pair has every period.")
  boolean zeros;

  Panel(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = setup.terminal();
    DyadPanel panel = new DyadPanel(period, count, documentDate);
    RecordLines lines = new RecordLines(terminal.in(), terminal::tell);
    lines.forEach(
        records,
        event -> {
          if (status.contains(event.status()) && !(ownVoice && event.attributed())) {
            panel.add(event);
          }
        });
    PrintStream page = terminal.page();
    page.print(Csv.PLAIN.line(DyadPanel.HEADINGS));
    panel
        .rows(code -> Registry.english().cow(code).orElse(""), zeros)
        .forEach(row -> page.print(Csv.PLAIN.line(row)));
    page.flush();
    terminal.tell(notice(panel));
    return lines.rejected() > 0 ? 1 : 0;
  }

  private String notice(DyadPanel panel) {
    String left =
        panel.leftOut().entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
    return "counted %s, status %s, by %s: %d taken%s"
        .formatted(
            count,
            String.join(" ", status),
            period,
            panel.taken(),
            left.isEmpty() ? "" : "; left out: " + left);
  }
}
