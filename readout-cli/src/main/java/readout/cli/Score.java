/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.cli.record.Sheet;
import readout.cli.record.Verdicts;

/** {@code readout score}: what the verdicts in sheets come to. */
@Command(
    name = "score",
    description = "Prints the precision that judged sheets show, by type, with its 95 % interval.",
    footer = {
      "",
      "A sheet is what readout sample wrote, with verdicts; rows without one are not counted."
    })
final class Score implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHEET", arity = "1..*", description = "Sheets as CSV.")
  List<Path> sheets = new ArrayList<>();

  Score(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException {
    List<Verdicts.Judged> all = new ArrayList<>();
    int open = 0;
    for (Path sheet : sheets) {
      Verdicts verdicts = read(sheet);
      all.addAll(verdicts.judged());
      open += verdicts.open();
    }
    PrintStream page = setup.terminal().page();
    page.print(new Verdicts(all, open).table());
    page.flush();
    return 0;
  }

  private Verdicts read(Path sheet) throws IOException {
    if (!Files.isReadable(sheet)) {
      throw new ParameterException(spec.commandLine(), sheet + " cannot be read - check the name");
    }
    try (Reader characters = Files.newBufferedReader(sheet)) {
      characters.mark(1);
      if (characters.read() != '\uFEFF') {
        characters.reset();
      }
      return Sheet.verdicts(sheet.toString(), characters);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
