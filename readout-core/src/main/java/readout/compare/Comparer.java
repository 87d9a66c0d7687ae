/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.document.PartialDate;
import readout.document.Value;
import readout.reading.Reading;

/** Sets readings side by side: the way into this package. Stateless; safe for any threads. */
public final class Comparer {
  /**
   * @param readings in the order in which their accounts are to stand
   * @param notRead inputs that could not be read, to be listed with the rest
   */
  public Comparison compare(List<Reading> readings, List<Aside> notRead) {
    Figures figures = Figures.of(readings);
    Gathering gathering = Gathering.of(readings, figures);
    List<Episode> episodes = new ArrayList<>();
    int witnesses = 0;
    for (List<Account> accounts : gathering.episodes()) {
      Episode episode =
          episode("h" + (episodes.size() + 1), Witnesses.of(accounts, figures, witnesses), figures);
      witnesses += (int) episode.witnesses();
      episodes.add(episode);
    }
    return new Comparison(episodes, gathering.others(), notRead);
  }

  private static Episode episode(String id, List<Account> accounts, Figures figures) {
    Scene scene = new Scene(accounts, figures);
    List<List<Telling>> groups = Alignment.of(scene.tellings());
    Sides sides = Sides.of(scene, groups);
    List<Talks> talks = accounts.stream().map(a -> new Talks(scene, a)).toList();
    List<Row> rows = new ArrayList<>(new Circumstances(scene, sides, talks).rows());
    rows.addAll(new Matters(scene, sides).rows(groups));
    rows.sort(Comparator.comparing(Row::question));
    List<Account> spoken = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      spoken.add(accounts.get(i).speakingFor(sides.mouth(i)));
    }
    return new Episode(
        id,
        "",
        Value.of(scene.day().map(PartialDate::of), "NOT_STATED"),
        List.copyOf(scene.lands()),
        spoken,
        rows);
  }
}
