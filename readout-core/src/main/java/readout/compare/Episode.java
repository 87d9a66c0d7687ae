/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.List;
import readout.document.PartialDate;
import readout.document.Value;

/**
 * One happening as its accounts tell it.
 *
 * @param id unique in the comparison
 * @param label what it is, in short words
 * @param actors names of those who take part, most often told first
 * @param accounts in the order of the inputs
 * @param rows in the order of {@link Question}
 */
public record Episode(
    String id,
    String label,
    Value<PartialDate> when,
    List<String> actors,
    List<Account> accounts,
    List<Row> rows) {
  public Episode {
    actors = List.copyOf(actors);
    accounts = List.copyOf(accounts);
    rows = List.copyOf(rows);
  }

  /** How many independent origins its accounts rest on. */
  public long witnesses() {
    return accounts.stream().map(a -> a.witness().id()).distinct().count();
  }
}
