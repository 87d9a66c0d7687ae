/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code readout} command. */
@Command(
    name = "readout",
    description = "Reads political news: who says what, each value tied to the words it came from.",
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {"", "readout help VERB tells more about one of them."})
public final class Main implements Runnable {
  private static final int WRONG_USAGE = 2;
  private static final int COULD_NOT_GO_ON = 3;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--version", versionHelp = true, description = "Says which version this is.")
  boolean version;

  private Main() {}

  /** Runs one verb with the process's own streams, and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(new Setup(Terminal.own(), Main::english), args));
  }

  private static readout.stage.Reader english() {
    throw new UnsupportedOperationException();
  }

  /** Runs one verb and returns its exit code. */
  static int run(Setup setup, String... args) {
    Terminal terminal = setup.terminal();
    CommandLine command =
        new CommandLine(new Main())
            .addSubcommand(new Code(setup))
            .addSubcommand(new Explain(setup))
            .addSubcommand(new HelpCommand())
            .registerConverter(Format.class, Format::named)
            .setUsageHelpAutoWidth(false)
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            .setParameterExceptionHandler((wrong, typed) -> explain(wrong, terminal))
            .setExecutionExceptionHandler((thrown, verb, parsed) -> explain(thrown, terminal));
    withHelp(command);
    command.getSubcommands().values().forEach(Main::withHelp);
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
  }

  private static PrintWriter writer(java.io.OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int explain(ParameterException wrong, Terminal terminal) {
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.tell(name + ": " + slip(wrong));
    terminal.tell("Try: " + name + " --help");
    return WRONG_USAGE;
  }

  private static String slip(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(wrong.getMessage());
    }
    String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    CommandSpec verb = wrong.getCommandLine().getCommandSpec();
    boolean option = typed.startsWith("-");
    List<String> valid =
        new ArrayList<>(option ? verb.optionsMap().keySet() : verb.subcommands().keySet());
    String what =
        option
            ? "unknown option"
            : verb.subcommands().isEmpty() ? "one argument too many" : "unknown verb";
    return what
        + " \""
        + typed
        + "\""
        + Nearest.to(typed, valid).map(near -> " - did you mean " + near + "?").orElse("");
  }

  private static int explain(Exception thrown, Terminal terminal) {
    if (thrown instanceof ParameterException wrong) {
      return explain(wrong, terminal);
    }
    terminal.tell("readout: " + thrown);
    return COULD_NOT_GO_ON;
  }

  /** Version of the program, from the build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Properties build = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("build.properties")) {
        if (in != null) {
          build.load(in);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"readout " + build.getProperty("version", "unknown")};
    }
  }
}
