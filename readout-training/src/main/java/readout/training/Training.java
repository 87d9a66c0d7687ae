/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import readout.english.LemmaTable;
import readout.english.TokenScores;

/** The steps from data to model, each a command that can be run again. */
@Command(
    name = "training",
    subcommands = {
      Teach.class,
      Train.class,
      Evaluate.class,
      Speed.class,
      ScoreNames.class,
      LemmaTable.class,
      TokenScores.class,
      Rank.class
    },
    description = "From data to the model of readout-english.")
final class Training {
  private Training() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Training()).execute(args));
  }
}
