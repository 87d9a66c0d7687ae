/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import readout.document.Rejected;
import readout.formats.Input;

/** What became of one input: coded, or rejected with a reason. */
sealed interface Outcome {
  /**
   * @param rows what goes to the output, line ends included
   * @param tokens number of tokens in the document
   */
  record Coded(String rows, int tokens) implements Outcome {}

  record Refused(Rejected rejected) implements Outcome {}

  /** Nothing came of the input, for this reason. */
  static Outcome refused(Input.Read input, String reason) {
    return new Refused(input.refuse(reason).rejected());
  }
}
