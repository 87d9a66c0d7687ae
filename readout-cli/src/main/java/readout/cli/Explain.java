/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.document.Document;
import readout.formats.Corpus;
import readout.formats.Input;
import readout.reading.Reading;

/** {@code readout explain}: why the record says what it says at one place. */
@Command(
    name = "explain",
    description = "Shows the findings at a place: words, stage, rule and data row.",
    footer = {"", "Offsets count Unicode code points from 0, as the record does."})
final class Explain implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "What to read, as for readout code.")
  String file = "";

  @Option(names = "--at", paramLabel = "OFFSET", description = "A code point of the text.")
  Optional<Integer> at = Optional.empty();

  @Option(names = "--id", paramLabel = "ID", description = "A finding of the record, such as s3.")
  Optional<String> id = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Which document, when FILE holds several; default: the first.")
  Optional<String> document = Optional.empty();

  Explain(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (at.isPresent() == id.isPresent()) {
      throw wrong("say where to look: either --at OFFSET or --id ID");
    }
    Optional<Input> chosen = choose();
    if (chosen.isEmpty()) {
      throw wrong(
          document
              .map(id -> "no document \"" + id + "\" in " + file)
              .orElse("no document in " + file));
    }
    if (chosen.get() instanceof Input.Refused refused) {
      setup.terminal().tell(refused.rejected().toString());
      return 1;
    }
    Document read = ((Input.Read) chosen.get()).document();
    int length = read.text().length();
    if (at.filter(offset -> offset < 0 || offset >= length).isPresent()) {
      throw wrong("--at must be 0 or more and less than %d, the text's length".formatted(length));
    }
    PrintStream page = setup.terminal().page();
    page.print(explain(setup.reader().get().read(read)));
    page.flush();
    return 0;
  }

  private Optional<Input> choose() {
    try (Corpus corpus = Corpus.of(List.of(file), setup.terminal().in())) {
      while (corpus.hasNext()) {
        Input input = corpus.next();
        if (isWanted(input)) {
          return Optional.of(input);
        }
      }
      return Optional.empty();
    }
  }

  /** A refused input is wanted only when any document will do. */
  private boolean isWanted(Input input) {
    return document.isEmpty()
        || (input instanceof Input.Read read && document.get().equals(read.document().id()));
  }

  private String explain(Reading reading) {
    Explanation explanation = new Explanation(reading);
    if (at.isPresent()) {
      return explanation.at(at.get());
    }
    return explanation
        .of(id.orElseThrow())
        .orElseThrow(
            () -> wrong("no finding \"%s\"; there are %s".formatted(id.get(), explanation.ids())));
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
