/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Evaluation;
import readout.eval.Gold;
import readout.eval.GoldException;
import readout.eval.GoldText;
import readout.testkit.FixtureException;

/** {@code readout eval}: how good the record is, measured on texts whose findings are known. */
@Command(
    name = "eval",
    description = "Reads gold texts and prints precision, recall and F1 by kind, form and rule.",
    footer = {"", "Exit code: 0 measured, 1 a gold file is wrong, 2 wrong usage."})
final class Eval implements Callable<Integer> {
  private final Setup setup;

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "Fixtures (.fix), records or attributions (.jsonl), or folders of them.")
  List<Path> gold = new ArrayList<>();

  @Option(names = "--json", description = "Prints the figures as JSON.")
  boolean json;

  @Option(names = "--failures", description = "Shows first what is not read as the gold has it.")
  boolean failures;

  Eval(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<GoldText> texts = new ArrayList<>();
    try {
      for (Path path : gold) {
        texts.addAll(Gold.read(path));
      }
    } catch (GoldException | FixtureException wrong) {
      setup.terminal().tell(String.valueOf(wrong.getMessage()));
      return 1;
    }
    int cores = Runtime.getRuntime().availableProcessors();
    Evaluation evaluation = Evaluation.of(setup.reader().get(), texts, cores);
    PrintStream page = setup.terminal().page();
    if (failures) {
      page.print(evaluation.failures() + "\n\n");
    }
    page.print((json ? evaluation.report().json() : evaluation.report().table()).strip() + "\n");
    page.flush();
    return 0;
  }
}
