/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.Optional;
import readout.reading.Token;

/**
 * What would be done, by its place in the grammar.
 *
 * @param head verb or noun of the act
 * @param performer who is told to do it, where the construction names him apart from the act's own
 *     subject ("urged Mali to leave")
 * @param isClause whether it is a clause with a subject of its own
 */
record Act(Token head, Optional<Token> performer, boolean isClause) {
  static Act of(Token head) {
    return new Act(head, Optional.empty(), false);
  }

  static Act clause(Token head) {
    return new Act(head, Optional.empty(), true);
  }
}
