/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code readout serve}: the workbench. Its libraries are on the class path of this verb only, so
 * that no other starts slower for them; what names them is in {@link Serving}, for this class is
 * looked at by all verbs.
 */
@Command(
    name = "serve",
    description = "Serves the workbench: pages and REST to read, compare, check and share.",
    footer = {
      "",
      "For this machine only, unless --host names another address; then READOUT_TOKEN must be set.",
      "Stop it with Ctrl-C. Exit code: 0 stopped, 2 wrong usage, 3 it could not start."
    })
final class Serve implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "STORE",
      arity = "0..1",
      description = "The store's file; without one, what is read goes when the server stops.")
  Optional<Path> store = Optional.empty();

  @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}; 0: any.")
  int port = 8077;

  @Option(names = "--host", paramLabel = "ADDRESS", description = "Default: ${DEFAULT-VALUE}.")
  String host = "127.0.0.1";

  Serve(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      Serving.until(setup, store, host, port);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
    return 0;
  }
}
