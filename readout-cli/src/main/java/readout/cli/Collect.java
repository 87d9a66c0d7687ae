/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.cli.record.RecordLines;
import readout.cli.record.StatedOffices;

/** {@code readout collect}: people and offices that a corpus states and Readout does not know. */
@Command(
    name = "collect",
    description =
        "Lists people whom records name with an office and whom Readout does not know, for you to"
            + " review.",
    footer = {"", "The list has the form that --actors takes. Nothing is taken over by itself."})
final class Collect implements Callable<Integer> {
  private final Setup setup;

  @Parameters(
      paramLabel = "RECORDS",
      arity = "1..*",
      description = "Output of readout code (.jsonl), the folder of its --out, or -.")
  List<String> records = new ArrayList<>();

  Collect(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException {
    RecordLines lines = new RecordLines(setup.terminal().in(), setup.terminal()::tell);
    StatedOffices offices = new StatedOffices(setup.actors().registry().holders());
    offices.add(lines, records);
    PrintStream page = setup.terminal().page();
    page.print(StatedOffices.HEAD);
    page.print(offices.rows());
    page.flush();
    setup.terminal().tell("%d names with offices".formatted(offices.size()));
    return lines.rejected() > 0 ? 1 : 0;
  }
}
