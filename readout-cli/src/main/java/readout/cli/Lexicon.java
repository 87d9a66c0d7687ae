/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout lexicon}: what can be done with the data files. */
@Command(
    name = "lexicon",
    description = "Checks the data files that language is kept in.",
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n")
final class Lexicon implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "what shall it do? Name a verb: check");
  }
}
