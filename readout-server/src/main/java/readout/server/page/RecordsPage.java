/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.store.Facet;
import readout.store.Found;
import readout.store.Page;
import readout.store.Query;
import readout.store.Store;

/**
 * What a query shows, with what it could be narrowed to.
 *
 * @param query as it was written
 * @param wrong why it is not understood; then there are no rows
 * @param count all rows that the query shows
 * @param next where the next page begins
 */
public record RecordsPage(
    String query,
    Optional<String> wrong,
    List<Entry> rows,
    long count,
    Optional<String> next,
    List<Facets> facets,
    Bars months) {
  private static final int SIZE = 50;
  private static final int VALUES = 8;

  /** The values of one kind that the findings have, each with the query that is narrowed to it. */
  public record Facets(String name, List<Choice> choices) {}

  /** One value: how many have it, and the address of the page with only those. */
  public record Choice(String value, long findings, String address) {}

  public static RecordsPage of(Store store, Query query, Optional<String> after) {
    Page page = store.query(query, after, SIZE);
    List<Facets> facets = new ArrayList<>();
    boolean documents = page.rows().stream().anyMatch(r -> r.kind() == readout.store.Kind.DOCUMENT);
    if (!documents) {
      facets.add(facet(store, query, Facet.KIND, "kind"));
      facets.add(facet(store, query, Facet.TYPE, "type"));
      facets.add(facet(store, query, Facet.STATUS, "status"));
      facets.add(facet(store, query, Facet.ACTOR, "actor"));
      facets.add(facet(store, query, Facet.RECIPIENT, "recipient"));
      facets.add(facet(store, query, Facet.SOURCE, "said-by"));
      facets.add(facet(store, query, Facet.PUBLISHER, "publisher"));
    }
    facets.removeIf(f -> f.choices().isEmpty());
    return new RecordsPage(
        query.text(),
        Optional.empty(),
        rows(page.rows()),
        store.count(query),
        page.next(),
        facets,
        documents ? Bars.of(List.of()) : Bars.of(store.facet(query, Facet.MONTH, 2000)));
  }

  /** A page that says what is wrong with the query. */
  public static RecordsPage wrong(String query, String why) {
    return new RecordsPage(
        query, Optional.of(why), List.of(), 0, Optional.empty(), List.of(), Bars.of(List.of()));
  }

  static List<Entry> rows(List<Found> found) {
    return found.stream().map(Entry::of).toList();
  }

  private static Facets facet(Store store, Query query, Facet facet, String key) {
    List<Choice> choices = new ArrayList<>();
    for (Facet.Count count : store.facet(query, facet, VALUES)) {
      if (!count.value().isBlank()) {
        String term = key + ":" + quoted(count.value());
        choices.add(
            new Choice(
                count.value(), count.findings(), address((query.text() + " " + term).strip())));
      }
    }
    return new Facets(key.replace('-', ' '), choices);
  }

  private static String quoted(String value) {
    return value.matches("[\\p{L}\\p{N}_-]+")
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The page that shows a query. */
  public static String address(String query) {
    return "/records?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** The same rows in another form: {@code csv} or {@code json}. */
  public String as(String form) {
    return "/records." + form + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  public String more() {
    return address(query) + "&after=" + next.orElse("");
  }

  /** "1,204 findings". */
  public String sum() {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "row" : "rows");
  }
}
