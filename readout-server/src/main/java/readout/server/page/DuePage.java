/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.server.record.Phrases;
import readout.store.Found;
import readout.store.Query;
import readout.store.QueryException;
import readout.store.Store;

/**
 * What is owed, by date and by who owes whom, and what came in since somebody last looked.
 *
 * @param dated commitments with a date, the soonest first
 * @param open those without, by who owes whom
 * @param fresh what was added since the last look
 * @param since when that was; empty for never
 */
public record DuePage(
    List<Item> dated, Map<String, List<Item>> open, List<Entry> fresh, Optional<String> since) {
  private static final int MOST = 200;

  /**
   * A commitment.
   *
   * @param due a day or a word for it: "soon"
   * @param passed whether that day is over
   * @param condition on what; empty for none
   */
  public record Item(Entry entry, String due, boolean passed, String condition) {}

  public static DuePage of(Store store, LocalDate today, Optional<java.time.Instant> lastLook) {
    TreeMap<String, List<Item>> dated = new TreeMap<>();
    Map<String, List<Item>> open = new LinkedHashMap<>();
    try {
      for (Found found :
          store
              .query(Query.parse("kind:commitments -status:kept"), Optional.empty(), MOST)
              .rows()) {
        Item item = item(found, today);
        String date = last(found);
        if (date.isEmpty()) {
          String pair = item.entry().who().isEmpty() ? "Someone not named" : item.entry().who();
          open.computeIfAbsent(
                  item.entry().whom().isEmpty() ? pair : pair + " → " + item.entry().whom(),
                  none -> new ArrayList<>())
              .add(item);
        } else {
          dated.computeIfAbsent(date, none -> new ArrayList<>()).add(item);
        }
      }
      List<Entry> fresh =
          lastLook.isEmpty()
              ? RecordsPage.rows(
                  store.query(Query.parse("kind:documents"), Optional.empty(), 20).rows())
              : RecordsPage.rows(
                  store
                      .query(
                          Query.parse("kind:documents added-after:" + lastLook.get()),
                          Optional.empty(),
                          50)
                      .rows());
      return new DuePage(
          dated.values().stream().flatMap(List::stream).toList(),
          open,
          fresh,
          lastLook.map(l -> l.toString().substring(0, 16).replace('T', ' ')));
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String last(Found found) {
    var due = found.json().path("due");
    return due.path("to").isTextual() && due.path("to").asText().startsWith("-")
        ? ""
        : due.path("to").asText("");
  }

  private static Item item(Found found, LocalDate today) {
    String dates = Phrases.dates(found.json().path("due"));
    String last = last(found);
    boolean passed = last.length() == 10 && LocalDate.parse(last).isBefore(today);
    boolean conditional = !found.json().path("condition").isEmpty();
    return new Item(
        Entry.of(found),
        dates.isEmpty() ? "date not stated" : dates,
        passed,
        conditional ? "on a condition" : "");
  }
}
