/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout new}: what has come into the store since one last looked. */
@Command(
    name = "new",
    description = "Shows what is new in a store since you last looked, and remembers that you did.",
    footer = {
      "",
      "With --since, shows what is new since then, and remembers nothing. What a new coding finds again",
      "in the same words is not new."
    })
final class NewFindings implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "STORE", description = "The store.")
  String store = "";

  @Parameters(index = "1..*", paramLabel = "QUERY", description = "Of which; default: all.")
  List<String> words = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      description = "A day (2022-02-12) or a moment (2022-02-12T10:00:00Z).")
  Optional<String> since = Optional.empty();

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who looks; default: the user's name.")
  String who = System.getProperty("user.name", "someone");

  NewFindings(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    return new StoreView(setup.terminal(), store, spec.commandLine()).fresh(words, since, who);
  }
}
