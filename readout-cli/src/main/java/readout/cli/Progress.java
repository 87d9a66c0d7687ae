/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far a run is, rewritten at most four times a second:
 *
 * <pre>1,240 of 8,000 documents · 6,900 tokens/s · 3 rejected · 4 min left</pre>
 */
final class Progress {
  private static final long EVERY_NANOS = 250_000_000L;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream terminal;
  private final boolean shown;
  private final OptionalLong total;
  private final LongSupplier nanoTime;
  private final long start;
  private long drawn;
  private boolean onScreen;

  /**
   * @param shown false: nothing is ever written
   * @param total about how many documents there will be
   * @param nanoTime the clock
   */
  Progress(PrintStream terminal, boolean shown, OptionalLong total, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.shown = shown;
    this.total = total;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.drawn = start - EVERY_NANOS;
  }

  /** Draws the line if it is time to. */
  void show(Tally tally) {
    long now = nanoTime.getAsLong();
    if (shown && now - drawn >= EVERY_NANOS) {
      drawn = now;
      onScreen = true;
      terminal.print(ERASE + line(tally, (now - start) / 1e9));
      terminal.flush();
    }
  }

  /** Takes the line away, so that something else can be written. */
  void erase() {
    if (onScreen) {
      terminal.print(ERASE);
      terminal.flush();
      onScreen = false;
    }
  }

  private String line(Tally tally, double seconds) {
    long done = tally.inputs();
    StringBuilder line = new StringBuilder(number(done));
    total.ifPresent(n -> line.append(" of ").append(number(Math.max(n, done))));
    line.append(" documents");
    if (seconds > 0 && tally.tokens() > 0) {
      line.append(" · ").append(number(Math.round(tally.tokens() / seconds))).append(" tokens/s");
    }
    if (tally.rejected() > 0) {
      line.append(" · ").append(number(tally.rejected())).append(" rejected");
    }
    if (total.isPresent() && done > 0 && total.getAsLong() > done) {
      line.append(" · ").append(left(seconds / done * (total.getAsLong() - done))).append(" left");
    }
    return line.toString();
  }

  private static String left(double seconds) {
    if (seconds < 90) {
      return Math.round(seconds) + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 90 ? minutes + " min" : Math.round(minutes / 60.0) + " h";
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
