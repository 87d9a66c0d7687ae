/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout brief}: a day on a page. */
@Command(
    name = "brief",
    description =
        "A day on a page: who met, what was done, planned and promised, each line with its source.")
final class Brief implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "STORE", description = "The store.")
  String store = "";

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "Which, as 2022-02-12; default: the day of the newest report.")
  Optional<String> day = Optional.empty();

  Brief(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    return new DayPage(setup.terminal(), store, spec.commandLine()).show(day);
  }
}
