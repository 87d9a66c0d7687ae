/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many documents a verb reads at once, and how long it bears with one: options of its own. */
final class Pace {
  @Spec(Spec.Target.MIXEE)
  CommandSpec verb = CommandSpec.create();

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

  /**
   * @throws ParameterException when there would be no thread, or no time
   */
  void check() {
    require(threads >= 1, "--threads must be 1 or more, not " + threads);
    require(timeLimit > 0, "--time-limit must be more than 0 seconds, not " + timeLimit);
  }

  /** What one document may take. */
  Duration limit() {
    return Duration.ofNanos((long) (timeLimit * 1e9));
  }

  private void require(boolean met, String message) {
    if (!met) {
      throw new ParameterException(verb.commandLine(), message);
    }
  }
}
