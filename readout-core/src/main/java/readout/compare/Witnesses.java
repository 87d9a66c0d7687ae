/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.List;

/** On how many independent origins some accounts rest. */
final class Witnesses {
  private Witnesses() {}

  static List<Account> of(List<Account> accounts, Figures figures, int before) {
    List<Account> out = new ArrayList<>();
    for (Account account : accounts) {
      out.add(account.with(new Witness("w" + (before + out.size() + 1), "")));
    }
    return out;
  }
}
