/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.cli.record.CodedEvent;
import readout.cli.record.RecordLines;
import readout.cli.record.Sheet;
import readout.formats.table.Csv;
import readout.lexicon.Ontology;
import readout.lexicon.PloverType;
import readout.text.Nearest;

/** {@code readout sample}: events of records, drawn by chance, for people to judge. */
@Command(
    name = "sample",
    description = "Draws events from records into a sheet with a column for your verdict.",
    footer = {
      "",
      "Write into the column verdict: right, wrong actor, wrong type, wrong status, no event, wrong,"
          + " unsure. Then: readout score SHEET",
      "The same records, options and seed draw the same events."
    })
final class Sample implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "RECORDS",
      arity = "1..*",
      description = "Output of readout code (.jsonl), the folder of its --out, or -.")
  List<String> records = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only events of these PLOVER types, by commas; default: all.")
  List<String> types = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "Only events of these statuses; default: all but denied and hypothetical.")
  List<String> status = List.of("asserted", "planned", "conditional", "requested");

  @Option(names = "-n", paramLabel = "N", description = "How many; default: ${DEFAULT-VALUE}.")
  int n = 50;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another number draws other events; default: ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(names = "--spreadsheet", description = "Makes the sheet safe for spreadsheets.")
  boolean spreadsheet;

  /** An event with its lot: the lowest are drawn. */
  private record Drawn(long lot, CodedEvent event) {}

  Sample(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException {
    check();
    List<Drawn> drawn = new ArrayList<>();
    RecordLines lines = new RecordLines(setup.terminal().in(), setup.terminal()::tell);
    lines.forEach(records, event -> draw(event, drawn));
    drawn.sort(Comparator.comparingLong(Drawn::lot));
    Csv csv = spreadsheet ? Csv.SPREADSHEET : Csv.PLAIN;
    PrintStream page = setup.terminal().page();
    page.print((spreadsheet ? "\uFEFF" : "") + csv.line(Sheet.HEADINGS));
    drawn.stream().limit(n).forEach(d -> page.print(csv.line(Sheet.row(d.event()))));
    page.flush();
    setup.terminal().tell("%d of %d events".formatted(Math.min(n, drawn.size()), drawn.size()));
    return lines.rejected() > 0 ? 1 : 0;
  }

  private void check() {
    if (n < 1) {
      throw new ParameterException(spec.commandLine(), "-n must be 1 or more, not " + n);
    }
    List<String> known = Ontology.standard().ploverTypes().stream().map(PloverType::type).toList();
    for (String type : types) {
      if (!known.contains(type)) {
        throw new ParameterException(
            spec.commandLine(),
            "\"%s\" is no type - did you mean %s? There are %s"
                .formatted(
                    type, Nearest.to(type, known).orElse(known.get(0)), String.join(", ", known)));
      }
    }
  }

  private void draw(CodedEvent event, List<Drawn> drawn) {
    boolean wanted = types.isEmpty() || types.contains(event.type());
    if (wanted && status.contains(event.status())) {
      drawn.add(new Drawn(lot(event), event));
    }
  }

  /** Depends on seed, document and event alone, so that the order of the inputs does not matter. */
  private long lot(CodedEvent event) {
    CRC32 sum = new CRC32();
    String name = seed + " " + event.document() + " " + event.id() + " " + seed;
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
