/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import readout.lexicon.Cues;
import readout.lexicon.EventFrames;
import readout.lexicon.Registry;
import readout.reading.LanguageEngine;
import readout.stage.AttributionStage;
import readout.stage.EnglishReader;
import readout.stage.Reader;

/** The {@code readout} command. */
@Command(
    name = "readout",
    description =
        "Reads political news: who did what to whom, who says so, what was promised - each value tied to the words it came from.",
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {"", "readout help VERB tells more about one of them."})
public final class Main implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--version", versionHelp = true, description = "Says which version this is.")
  boolean version;

  private final Engines engines;
  private final ActorFiles actors;

  private Main(Engines engines, ActorFiles actors) {
    this.engines = engines;
    this.actors = actors;
  }

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "Your own actors, which go before Readout's: name, tab, code, and dates if they matter;"
              + " may be given several times.")
  void actors(Path file) {
    actors.add(file);
  }

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description =
          "Who finds words and grammar: english, Readout's own (the default), or corenlp.")
  void engine(String name) {
    try {
      engines.choose(name);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
    }
  }

  /** Runs one verb with the process's own streams, and ends the process with its exit code. */
  public static void main(String[] args) {
    Engines engines = new Engines();
    Supplier<LanguageEngine> engine = Setup.once(engines::load);
    ActorFiles actors = new ActorFiles();
    Supplier<Reader> english = () -> reader(engine, actors);
    System.exit(
        run(new Setup(Terminal.own(), english, () -> engine.get().name(), engines, actors), args));
  }

  /**
   * The reader, its engine loaded beside the largest tables: a second processor saves a quarter of
   * the start.
   */
  private static Reader reader(Supplier<LanguageEngine> engine, ActorFiles actors) {
    // what goes wrong there goes wrong again below, where it is reported
    Thread beside = new Thread(new FutureTask<>(engine::get), "engine");
    beside.setDaemon(true);
    beside.start();
    Registry registry = actors.registry();
    Cues.english();
    EventFrames.english();
    return EnglishReader.of(engine.get(), minConfidence(), registry);
  }

  /**
   * Confidence below which statements are left out: {@code -Dreadout.minConfidence}, else the
   * stage's own. A setting for those who measure, which is why it is no option.
   */
  private static double minConfidence() {
    String set = System.getProperty("readout.minConfidence", "" + AttributionStage.THRESHOLD);
    try {
      return Double.parseDouble(set);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "readout.minConfidence is \"" + set + "\" - write a number from 0 to 1", e);
    }
  }

  /** Runs one verb and returns its exit code. */
  static int run(Setup setup, String... args) {
    Terminal terminal = setup.terminal();
    CommandLine command =
        new CommandLine(new Main(setup.engines(), setup.actors()))
            .addSubcommand(new Read(setup))
            .addSubcommand(new Code(setup))
            .addSubcommand(new Explain(setup))
            .addSubcommand(new Compare(setup))
            .addSubcommand(new Actor(setup))
            .addSubcommand(new Collect(setup))
            .addSubcommand(new Panel(setup))
            .addSubcommand(new Sample(setup))
            .addSubcommand(new Score(setup))
            .addSubcommand(new Add(setup))
            .addSubcommand(new QueryStore(setup))
            .addSubcommand(new Export(setup))
            .addSubcommand(new Commitments(setup))
            .addSubcommand(new NewFindings(setup))
            .addSubcommand(new Brief(setup))
            .addSubcommand(new Serve(setup))
            .addSubcommand(new Eval(setup))
            .addSubcommand(new CommandLine(new Lexicon()).addSubcommand(new LexiconCheck(setup)))
            .addSubcommand(new HelpCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            .setParameterExceptionHandler((wrong, typed) -> Trouble.tell(wrong, terminal))
            .setExecutionExceptionHandler((thrown, verb, all) -> Trouble.tell(thrown, terminal));
    withHelp(command);
    return command.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "what shall it do? Name a verb: " + String.join(", ", spec.subcommands().keySet()));
  }

  private static void withHelp(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (!spec.optionsMap().containsKey("--help")) {
      spec.addOption(
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .description("Says how to use it.")
              .build());
    }
    command.getSubcommands().values().forEach(Main::withHelp);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Version of the program, from the build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"readout " + number()};
    }

    static String number() {
      Properties build = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("build.properties")) {
        if (in != null) {
          build.load(in);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return build.getProperty("version", "unknown");
    }
  }
}
