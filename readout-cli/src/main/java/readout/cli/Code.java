/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.formats.Corpus;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
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

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at once; default: one a processor core.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "What one document may take before it is rejected; default: ${DEFAULT-VALUE}.")
  double timeLimit = 60;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to write; default: ${DEFAULT-VALUE}, the record, a line a document.")
  OutputFormat format = OutputFormat.JSONL;

  Code(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    require(threads >= 1, "--threads must be 1 or more, not " + threads);
    require(timeLimit > 0, "--time-limit must be more than 0 seconds, not " + timeLimit);
    Terminal terminal = setup.terminal();
    try (Corpus corpus = Corpus.of(inputs, terminal.in())) {
      OptionalLong total = terminal.watched() ? corpus.estimate() : OptionalLong.empty();
      Report report =
          new Report(
              terminal, new Progress(terminal.err(), terminal.watched(), total, System::nanoTime));
      return run(corpus, report);
    }
  }

  private int run(Corpus corpus, Report report) throws IOException, InterruptedException {
    try {
      new Run(task(), threads, Duration.ofNanos((long) (timeLimit * 1e9))).over(corpus, report);
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

  private Supplier<Crew.Task> task() {
    return Setup.once(
        () -> {
          Reader reader = setup.reader().get();
          return document -> {
            Reading reading = reader.read(document);
            return new Outcome.Coded(format.rows(reading), tokens(reading));
          };
        });
  }

  private static int tokens(Reading reading) {
    return reading.has(Layer.SENTENCES)
        ? reading.get(Layer.SENTENCES).stream().mapToInt(Sentence::size).sum()
        : 0;
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
}
