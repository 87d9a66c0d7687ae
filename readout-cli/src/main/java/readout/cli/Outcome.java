/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.List;
import readout.document.Rejected;
import readout.formats.Input;

/** What became of one input: coded, or rejected with a reason. */
sealed interface Outcome {
  /**
   * @param rows what goes to each output, line ends included
   * @param counts what was found and how much was read
   */
  record Coded(List<String> rows, Counts counts) implements Outcome {
    public Coded {
      rows = List.copyOf(rows);
    }
  }

  record Refused(Rejected rejected) implements Outcome {}

  /** Nothing came of the input, for this reason. */
  static Outcome refused(Input.Read input, String reason) {
    return new Refused(input.refuse(reason).rejected());
  }
}
