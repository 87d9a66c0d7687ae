/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import readout.lexicon.LexiconException;
import readout.text.Nearest;

/** What a person is told when a command cannot be carried out, and the exit code that says so. */
final class Trouble {
  private static final int WRONG_USAGE = 2;
  private static final int COULD_NOT_GO_ON = 3;

  private Trouble() {}

  static int tell(ParameterException wrong, Terminal terminal) {
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.tell(name + ": " + slip(wrong));
    terminal.tell("Try: " + name + " --help");
    return WRONG_USAGE;
  }

  static int tell(Exception thrown, Terminal terminal) {
    if (thrown instanceof ParameterException wrong) {
      return tell(wrong, terminal);
    }
    if (thrown instanceof LexiconException
        || thrown instanceof Run.NoTaskException
        || thrown instanceof IOException
        || isOfTheStore(thrown)) {
      terminal.tell("readout: " + thrown.getMessage());
    } else {
      terminal.tell("readout: this should not happen - please report it with what follows");
      thrown.printStackTrace(terminal.err());
    }
    return COULD_NOT_GO_ON;
  }

  /** By name: a run without a store loads nothing of it. */
  private static boolean isOfTheStore(Exception thrown) {
    return thrown.getClass().getName().equals("readout.store.StoreException");
  }

  private static String slip(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(wrong.getMessage());
    }
    String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    CommandSpec verb = wrong.getCommandLine().getCommandSpec();
    if (typed.startsWith("-")) {
      return unknown("option", typed, verb.optionsMap().keySet());
    }
    return verb.subcommands().isEmpty()
        ? "one argument too many: \"" + typed + "\""
        : unknown("verb", typed, verb.subcommands().keySet());
  }

  private static String unknown(String what, String typed, Set<String> valid) {
    String near = Nearest.to(typed, valid).map(n -> " - did you mean " + n + "?").orElse("");
    return "unknown " + what + " \"" + typed + "\"" + near;
  }
}
