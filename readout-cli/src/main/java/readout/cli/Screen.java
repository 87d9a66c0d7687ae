/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What shows the results to a person.
 *
 * @param terminal whether there is one: results may also go to a file or a pipe
 * @param columns how wide it says that it is
 * @param colourless whether its owner wants no colours ({@code NO_COLOR}, {@code TERM=dumb})
 */
record Screen(boolean terminal, OptionalInt columns, boolean colourless) {
  /** Longer lines are hard to read. */
  static final int WIDEST = 100;

  /** A file or a pipe. */
  static final Screen NONE = new Screen(false, OptionalInt.empty(), false);

  private static final int USUAL = 80;

  /**
   * @param environment of the process: {@code COLUMNS}, {@code NO_COLOR}, {@code TERM}
   */
  static Screen of(boolean terminal, Map<String, String> environment) {
    return new Screen(
        terminal,
        number(environment.getOrDefault("COLUMNS", "")),
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb"));
  }

  private static OptionalInt number(String columns) {
    return columns.matches("[1-9]\\d{0,3}")
        ? OptionalInt.of(Integer.parseInt(columns))
        : OptionalInt.empty();
  }

  int width() {
    return Math.min(WIDEST, columns.orElse(USUAL));
  }
}
