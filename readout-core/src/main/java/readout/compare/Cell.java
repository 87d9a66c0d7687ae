/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.List;
import readout.text.Extent;

/**
 * What one account answers.
 *
 * @param account id of the account
 * @param value the shortest words that answer, as they stand there; pieces joined by " … "
 * @param extent where they stand in that account's text
 * @param accordingTo names of the voices, the one who spoke first, who told of it last; empty where
 *     the account speaks itself
 * @param restored of these, the last, where this account had dropped it and another has it
 */
public record Cell(
    String account, String value, Extent extent, List<String> accordingTo, boolean restored) {
  public Cell {
    accordingTo = List.copyOf(accordingTo);
  }
}
