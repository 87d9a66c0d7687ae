/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.reading.Reading;
import readout.text.Extent;

/** Which readings, and which parts of them, tell of one happening. */
final class Gathering {
  private final List<List<Account>> episodes = new ArrayList<>();
  private final List<Aside> others = new ArrayList<>();

  private Gathering() {}

  static Gathering of(List<Reading> readings, Figures figures) {
    Gathering gathering = new Gathering();
    List<Account> accounts = new ArrayList<>();
    for (Reading reading : readings) {
      accounts.add(
          new Account(
              reading.document().id(),
              reading,
              Extent.of(reading.document().text().span()),
              new Witness("", ""),
              "",
              Optional.empty(),
              false));
    }
    if (accounts.size() > 1) {
      gathering.episodes.add(accounts);
    }
    return gathering;
  }

  List<List<Account>> episodes() {
    return episodes;
  }

  List<Aside> others() {
    return others;
  }
}
