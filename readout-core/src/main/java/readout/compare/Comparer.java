/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import readout.document.PartialDate;
import readout.document.Value;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Extent;

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
      Episode episode = episode("h" + (episodes.size() + 1), accounts, figures, witnesses);
      witnesses += (int) episode.witnesses();
      episodes.add(episode);
    }
    return new Comparison(episodes, gathering.others(), notRead);
  }

  private static Episode episode(
      String id, List<Account> accounts, Figures figures, int witnesses) {
    Scene scene = new Scene(accounts, figures);
    List<Extent> nothing = accounts.stream().map(a -> Extent.NONE).toList();
    List<Telling> tellings = scene.tellings(nothing);
    Sides sides = Sides.of(scene, Alignment.of(tellings));
    List<Account> witnessed = Witnesses.of(scene, sides, tellings, witnesses);
    List<Talks> talks = accounts.stream().map(a -> new Talks(scene, a)).toList();
    List<Row> rows = new ArrayList<>(new Circumstances(scene, sides, talks).rows());
    if (scene.lands().isEmpty()) {
      List<Row> deeds = new Deeds(scene, sides, talks).rows();
      rows.removeIf(r -> deeds.stream().anyMatch(d -> d.question() == r.question()));
      rows.addAll(deeds);
    }
    rows.addAll(new Occasion(scene, sides, talks).rows());
    rows.addAll(new Sequels(scene, sides, talks).rows());
    new Manners(scene, sides).row(talks).ifPresent(rows::add);
    new Topics(scene, sides).row(talks).ifPresent(rows::add);
    List<Telling> left = scene.tellings(spent(accounts, talks, rows));
    rows.addAll(new Matters(scene, sides, witnessed).rows(Alignment.of(left)));
    rows.sort(Comparator.comparing(Row::question));
    List<Account> spoken = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      spoken.add(witnessed.get(i).speakingFor(sides.mouth(i)));
    }
    return new Episode(
        id,
        label(scene, rows),
        Value.of(scene.day().map(PartialDate::of), "NOT_STATED"),
        parties(scene),
        spoken,
        rows);
  }

  /** "call: Joe Biden, Vladimir Putin, 2021-12-30". */
  private static String label(Scene scene, List<Row> rows) {
    String kind =
        rows.stream()
            .filter(r -> r.question() == Question.KIND)
            .flatMap(r -> r.cells().stream())
            .map(Cell::value)
            .min(Comparator.comparingInt(String::length))
            .map(k -> k.toLowerCase(Locale.ROOT))
            .orElse("one happening");
    String parties = String.join(", ", parties(scene));
    return kind
        + (parties.isEmpty() ? "" : ": " + parties)
        + scene.day().map(d -> ", " + d).orElse("");
  }

  /** Names of the principals; where there are none, the lands that are told of most. */
  private static List<String> parties(Scene scene) {
    List<String> persons =
        scene.accounts().stream()
            .flatMap(
                a ->
                    a.reading().get(Layer.ACTORS).stream()
                        .map(x -> scene.figures().of(a.reading(), x.id())))
            .filter(f -> scene.principals().contains(f.key()))
            .map(Figure::name)
            .distinct()
            .toList();
    return persons.isEmpty() ? List.copyOf(scene.lands()) : persons;
  }

  /** The words that answer one question need not answer another. */
  private static List<Extent> spent(List<Account> accounts, List<Talks> talks, List<Row> rows) {
    List<Extent> spent = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      Extent all = Extent.NONE;
      for (Talks.Place place : talks.get(i).places()) {
        all = all.plus(place.extent());
      }
      for (Row row : rows) {
        Extent cell = row.of(accounts.get(i)).map(Cell::extent).orElse(Extent.NONE);
        all = row.question() == Question.TOPIC ? all : all.plus(cell);
      }
      spent.add(all);
    }
    return spent;
  }
}
