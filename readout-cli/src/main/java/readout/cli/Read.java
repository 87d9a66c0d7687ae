/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.cli.page.ReadingPage;
import readout.formats.Corpus;
import readout.formats.Input;

/** {@code readout read}: a text with its findings, for people in a terminal. */
@Command(
    name = "read",
    description = "Shows a text with its findings, paragraph by paragraph, for people.",
    footer = {
      "",
      "Ids in brackets stand behind the words that tell the finding; readout explain says why.",
      "Exit code: 0 all read, 1 some inputs rejected, 2 wrong usage, 3 it could not go on."
    })
final class Read implements Callable<Integer> {
  private static final int NARROWEST = 40;

  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "What to read, as for readout code.")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Coloured.Converter.class,
      description = "auto (only on a terminal, and not where NO_COLOR is set), always, never.")
  Coloured coloured = Coloured.AUTO;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of a line; default: the terminal's, at most " + Screen.WIDEST + ".")
  Optional<Integer> width = Optional.empty();

  Read(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (width.filter(columns -> columns < NARROWEST).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--width must be " + NARROWEST + " or more, not " + width.get());
    }
    PrintStream page = setup.terminal().page();
    boolean shown = false;
    boolean rejected = false;
    try (Corpus corpus = Corpus.of(files, setup.terminal().in())) {
      while (corpus.hasNext() && !page.checkError()) {
        Input input = corpus.next();
        if (input instanceof Input.Refused refused) {
          setup.terminal().tell(refused.rejected().toString());
          rejected = true;
        } else if (input instanceof Input.Read read) {
          page.print((shown ? "\n\n" : "") + page(read));
          shown = true;
        }
      }
    }
    page.flush();
    return rejected ? 1 : 0;
  }

  private String page(Input.Read read) throws InterruptedException {
    Screen screen = setup.terminal().screen();
    return ReadingPage.of(
        setup.reader().get().read(read.document()),
        Math.max(NARROWEST, width.orElseGet(screen::width)),
        coloured.on(screen));
  }
}
