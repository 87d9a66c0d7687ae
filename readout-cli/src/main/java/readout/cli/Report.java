/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.util.Locale;

/**
 * Tells what a run comes to: rows to their destination, each rejected input to standard error as it
 * happens, progress beside it, and a sum at the end.
 */
final class Report implements Run.Sink {
  private final Terminal terminal;
  private final Destination destination;
  private final Progress progress;
  private Tally tally = Tally.NONE;

  Report(Terminal terminal, Destination destination, Progress progress) {
    this.terminal = terminal;
    this.destination = destination;
    this.progress = progress;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    tally = tally.plus(outcome);
    if (outcome instanceof Outcome.Coded coded) {
      destination.coded(coded.rows());
    } else if (outcome instanceof Outcome.Refused refused) {
      progress.erase();
      terminal.tell(refused.rejected().toString());
      destination.rejected(refused.rejected());
    }
    progress.show(tally);
  }

  @Override
  public void idle() throws IOException {
    destination.flush();
    progress.show(tally);
  }

  /** Takes the progress line away, even after a run that broke off. */
  void erase() {
    progress.erase();
  }

  /** Ends the output and says in a line what was rejected, if anything was. */
  Tally finish() throws IOException {
    destination.complete(tally);
    progress.erase();
    if (tally.rejected() > 0) {
      terminal.tell(
          String.format(
              Locale.ROOT,
              "readout: %,d of %,d inputs rejected (listed above)%s",
              tally.rejected(),
              tally.inputs(),
              tally.coded() > 0 ? "; the others are coded" : ""));
    }
    return tally;
  }
}
