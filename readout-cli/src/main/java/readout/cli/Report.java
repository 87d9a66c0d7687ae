/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes what a run comes to: rows to the output, each rejected input to standard error as it
 * happens, progress beside it, and a sum at the end.
 */
final class Report implements Run.Sink {
  private final Terminal terminal;
  private final OutputStream rows;
  private final Progress progress;
  private Tally tally = Tally.NONE;

  Report(Terminal terminal, Progress progress) {
    this.terminal = terminal;
    this.rows = new BufferedOutputStream(terminal.out(), 1 << 16);
    this.progress = progress;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    tally = tally.plus(outcome);
    if (outcome instanceof Outcome.Coded coded) {
      rows.write(coded.rows().getBytes(StandardCharsets.UTF_8));
    } else if (outcome instanceof Outcome.Refused refused) {
      progress.erase();
      terminal.tell(refused.rejected().toString());
    }
    progress.show(tally);
  }

  @Override
  public void idle() throws IOException {
    rows.flush();
    progress.show(tally);
  }

  /** Takes the progress line away, even after a run that broke off. */
  void erase() {
    progress.erase();
  }

  /** Ends the output and says in a line what was rejected, if anything was. */
  Tally finish() throws IOException {
    rows.flush();
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
