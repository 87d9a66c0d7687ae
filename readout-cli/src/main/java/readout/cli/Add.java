/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout add}: documents or records into a store. */
@Command(
    name = "add",
    description =
        "Reads documents into a store. Records that readout code wrote are taken as they are.",
    footer = {
      "",
      "Prints a line for each document once it is on the disk: stored, recoded or known, its id, and",
      "how many findings. What is known already changes nothing, so that a run that broke off can be",
      "repeated. Rejected inputs are listed on standard error with the reason.",
      "Exit code: 0 all added, 1 some inputs rejected, 2 wrong usage, 3 the run could not go on."
    })
final class Add implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "STORE",
      description = "A file, made where there is none, or jdbc:postgresql://HOST/DATABASE?user=…")
  String store = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A file (.txt .html .jsonl .csv), a folder, - for standard input, or records: a .jsonl file"
              + " of them, or a folder of readout code --out.")
  List<String> inputs = new ArrayList<>();

  @Mixin Pace pace = new Pace();

  @Option(
      names = "--data-version",
      paramLabel = "WORDS",
      description =
          "What the records were made with. Without it, records of one document are one coding when"
              + " they say the same.")
  Optional<String> version = Optional.empty();

  @Option(names = "--quiet", description = "Prints no line for what was added.")
  boolean quiet;

  Add(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    pace.check();
    for (String input : inputs) {
      if (!input.equals("-") && !input.isEmpty() && Path.of(input).equals(Path.of(store))) {
        throw new ParameterException(
            spec.commandLine(), input + " is the store; name the store once, and inputs behind it");
      }
    }
    return new Adding(setup, store, quiet).run(inputs, version, pace);
  }
}
