/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.List;
import java.util.Optional;

/**
 * One question and its answers.
 *
 * @param label what it is about, in short words
 * @param why the reason for the difference, in plain words
 * @param cells one an account, in the order of the accounts; an account without a cell is silent
 */
public record Row(
    Question question, String label, Difference difference, String why, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  public Optional<Cell> of(Account account) {
    return cells.stream().filter(c -> c.account().equals(account.id())).findFirst();
  }
}
