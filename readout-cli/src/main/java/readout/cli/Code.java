/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.formats.Corpus;
import readout.formats.Findings;
import readout.formats.table.Csv;
import readout.reading.Reading;
import readout.stage.Reader;

/** {@code readout code}: a corpus in, its records out. */
@Command(
    name = "code",
    description = "Reads documents and writes their records, in the order of the inputs.",
    footer = {
      "",
      "Rejected inputs are listed on standard error with the reason; the others are coded.",
      "Exit code: 0 all read, 1 some inputs rejected, 2 wrong usage, 3 the run could not go on."
    })
final class Code implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file (.txt .html .jsonl .csv), a folder, or - for standard input.")
  List<String> inputs = new ArrayList<>();

  @Mixin Pace pace = new Pace();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      description =
          "What to write: jsonl, the record, a line a document (the default), or one table as CSV:"
              + " documents, actors, statements, events, commitments, contacts, agreements, claims,"
              + " author-voice.")
  Optional<String> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Writes the record, all tables and their codebook into a new folder.")
  Optional<Path> out = Optional.empty();

  @Option(
      names = "--spreadsheet",
      description =
          "Makes the tables safe for spreadsheets: an apostrophe before what they would take for a"
              + " formula.")
  boolean spreadsheet;

  Code(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    pace.check();
    require(
        out.isEmpty() || format.isEmpty(),
        "either --out, which writes every format, or --format, not both");
    Terminal terminal = setup.terminal();
    List<OutputFormat> formats =
        out.isPresent() ? OutputFormat.all(csv()) : List.of(OutputFormat.named(name(), csv()));
    try (Corpus corpus = Corpus.of(inputs, terminal.in());
        Destination destination = destination(formats)) {
      OptionalLong total = terminal.watched() ? corpus.estimate() : OptionalLong.empty();
      Progress progress = new Progress(terminal.err(), terminal.watched(), total, System::nanoTime);
      return run(corpus, formats, new Report(terminal, destination, progress));
    }
  }

  private Csv csv() {
    return spreadsheet ? Csv.SPREADSHEET : Csv.PLAIN;
  }

  private String name() {
    return format.orElse(OutputFormat.JSONL.name());
  }

  private Destination destination(List<OutputFormat> formats) throws IOException {
    if (out.isEmpty()) {
      return Destination.stream(setup.terminal().out(), formats.get(0).header());
    }
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("timeLimit", pace.timeLimit);
    options.put("spreadsheet", spreadsheet);
    options.put("actors", setup.actors().names());
    return RecordFolder.create(
        out.get(),
        formats,
        new Provenance(inputs, options, setup.engine(), pace.threads, Clock.systemUTC()));
  }

  private int run(Corpus corpus, List<OutputFormat> formats, Report report)
      throws IOException, InterruptedException {
    try {
      new Run(task(formats), pace.threads, pace.limit()).over(corpus, report);
      return report.finish().rejected() > 0 ? 1 : 0;
    } catch (IOException full) {
      if (isClosedPipe(full)) {
        return 0;
      }
      throw full;
    } finally {
      report.erase();
    }
  }

  private Supplier<Crew.Task> task(List<OutputFormat> formats) {
    return Setup.once(
        () -> {
          Reader reader = setup.reader().get();
          return document -> {
            Reading reading = reader.read(document);
            return new Outcome.Coded(
                formats.stream().map(format -> format.lines().apply(reading)).toList(),
                Counts.of(Findings.of(reading)));
          };
        });
  }

  private void require(boolean right, String otherwise) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  /**
   * Whether the reader of our output left ({@code | head}): no error, there is just no more to do.
   */
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Takes only names that there are. */
  static final class FormatName implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
      return OutputFormat.checked(name);
    }
  }
}
