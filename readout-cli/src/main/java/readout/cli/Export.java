/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout export}: all that a query shows, as a file. */
@Command(
    name = "export",
    description =
        "Writes exactly what readout query shows, all rows in the same order, as JSON Lines, CSV or"
            + " Parquet.")
final class Export implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "STORE", description = "The store.")
  String store = "";

  @Parameters(index = "1..*", paramLabel = "QUERY", description = "What to write; default: all.")
  List<String> words = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv or parquet; default: as FILE ends, else jsonl.")
  Optional<String> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to; an existing file is left alone. Default: standard output.")
  Optional<Path> out = Optional.empty();

  Export(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException {
    return new StoreView(setup.terminal(), store, spec.commandLine()).export(words, format, out);
  }
}
