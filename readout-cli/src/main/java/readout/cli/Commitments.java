/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout commitments}: who owes what to whom, by when. */
@Command(
    name = "commitments",
    description =
        "Lists what was promised, offered, demanded or threatened, by whom and by when, each once"
            + " however many reports tell of it.",
    footer = {
      "",
      "Two reports tell of one thing when the same parties owe it to the same and two thirds of the",
      "longer words of the acts are common; where one does not say who, the day must be the same."
    })
final class Commitments implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "STORE", description = "The store.")
  String store = "";

  @Parameters(index = "1..*", paramLabel = "QUERY", description = "Of which; default: all.")
  List<String> words = new ArrayList<>();

  @Option(names = "--due", description = "Only what has a day by which it is due.")
  boolean due;

  Commitments(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    return new StoreView(setup.terminal(), store, spec.commandLine()).commitments(words, due);
  }
}
