/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Actor.Kind;
import readout.finding.Actor.Via;
import readout.formats.RecordJson;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.actor.PhraseActors;

/** {@code readout actor}: whom a phrase names, and why it is taken so. */
@Command(
    name = "actor",
    description = "Says whom a phrase names: country, sector, code, role, and why.",
    footer = {
      "",
      "An office is resolved at the date; without one only where it had no second holder.",
      "--jsonl reads lines {\"id\", \"text\", \"date\"?, \"context\"?} and prints {\"id\", \"actors\"}.",
      "Exit code: 0 all read, 1 some lines rejected, 2 wrong usage, 3 it could not go on."
    })
final class Actor implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PHRASE", arity = "0..1", description = "The words that name someone.")
  Optional<String> phrase = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When the phrase was written: YYYY, YYYY-MM or YYYY-MM-DD.")
  Optional<String> date = Optional.empty();

  @Option(
      names = "--context",
      paramLabel = "TEXT",
      description = "A sentence or more in which the phrase stands.")
  Optional<String> context = Optional.empty();

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description = "Reads many phrases, a JSON object a line; - for standard input.")
  Optional<String> lines = Optional.empty();

  Actor(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (phrase.isPresent() == lines.isPresent()) {
      throw wrong("say what to look at: either a PHRASE or --jsonl FILE");
    }
    PrintStream page = setup.terminal().page();
    int code = phrase.isPresent() ? one(page) : many(page);
    page.flush();
    return code;
  }

  private int one(PrintStream page) throws InterruptedException {
    Optional<PartialDate> day =
        date.map(
            d ->
                PartialDate.parse(d)
                    .orElseThrow(() -> wrong("--date is no date: \"%s\"".formatted(d))));
    String words = phrase.orElseThrow().strip();
    if (words.isEmpty()) {
      throw wrong("the phrase is empty");
    }
    if (context.filter(c -> !c.contains(words)).isPresent()) {
      throw wrong("--context does not hold the phrase");
    }
    Phrase asked = new Phrase("phrase", words, context, day);
    Reading reading = setup.reader().get().read(asked.document());
    boolean first = true;
    for (readout.finding.Actor actor : actors(asked, reading)) {
      page.print(first ? "" : "\n");
      page.print(ActorPage.of(actor, reading));
      first = false;
    }
    return 0;
  }

  private int many(PrintStream page) throws IOException, InterruptedException {
    int rejected = 0;
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        Phrase asked = Phrase.parse(line);
        Reading reading = setup.reader().get().read(asked.document());
        page.print(RecordJson.actors(asked.id(), actors(asked, reading), reading));
      } catch (IllegalArgumentException wrong) {
        rejected++;
        setup.terminal().tell("%s:%d: %s".formatted(lines.get(), number, wrong.getMessage()));
      }
    }
    return rejected > 0 ? 1 : 0;
  }

  private List<String> lines() throws IOException {
    String name = lines.orElseThrow();
    if (name.equals("-")) {
      String all = new String(setup.terminal().in().readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().toList();
    }
    Path file = Path.of(name);
    if (!Files.isReadable(file)) {
      throw wrong("--jsonl " + name + " cannot be read - check the name");
    }
    return Files.readAllLines(file);
  }

  /** The actors of the phrase; one that is no more than its words where none is found. */
  private static List<readout.finding.Actor> actors(Phrase asked, Reading reading) {
    List<readout.finding.Actor> found = new ArrayList<>();
    for (String id : PhraseActors.in(reading, asked.span())) {
      reading.get(Layer.ACTORS).stream().filter(a -> a.id().equals(id)).forEach(found::add);
    }
    return found.isEmpty() ? List.of(unknown(asked)) : List.copyOf(found);
  }

  private static readout.finding.Actor unknown(Phrase asked) {
    return new readout.finding.Actor(
        "a0",
        asked.words(),
        Kind.UNNAMED,
        Value.missing("NOT_RESOLVED"),
        List.of(),
        Value.missing("COUNTRY_NOT_KNOWN"),
        Value.missing("NOT_STATED"),
        List.of(asked.span()),
        Via.TEXT);
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
