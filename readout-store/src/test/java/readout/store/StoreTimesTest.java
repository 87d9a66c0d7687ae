/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long queries take. Not part of the build, since it only measures:
 *
 * <pre>
 * mvn test -pl readout-store -am -Dtest=StoreTimesTest -Dstore.times=100000 \
 *     -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * fills a store with so many synthetic records and prints the median of nine runs of each query,
 * after one that is not counted, for a first page of 50 rows.
 */
@EnabledIfSystemProperty(named = "store.times", matches = "\\d+")
final class StoreTimesTest {
  private static final int BUNDLE = 200;
  private static final int RUNS = 9;

  private static final List<String> QUERIES =
      List.of(
          "actor:RUS recipient:UKR type:THREATEN after:2022-01-01 said-by:\"Kremlin\"",
          "actor:RUS recipient:UKR type:THREATEN after:2022-01-01 said-by:\"Kremlin\""
              + " text:\"security guarantees\"",
          "actor:RUS recipient:UKR type:THREATEN",
          "actor:RUS",
          "said-by:\"Kremlin\"",
          "type:THREATEN",
          "text:\"security guarantees\"",
          "kind:commitments after:2022-01-01",
          "kind:contacts actor:RUS,USA -recipient:UKR",
          "kind:documents text:\"security guarantees\"",
          "kind:documents actor:RUS type:THREATEN",
          "after:2022-01-01",
          "");

  @TempDir Path folder;

  @Test
  void medians() throws Exception {
    int records = Integer.getInteger("store.times", 0);
    try (Store store = Store.open(folder.resolve("talks.db"))) {
      for (int from = 0; from < records; from += BUNDLE) {
        List<DocumentRecord> bundle = new ArrayList<>();
        for (int n = from; n < Math.min(records, from + BUNDLE); n++) {
          bundle.add(Synthetic.record(n));
        }
        store.addAll(bundle);
      }
      assertThat(store.count(Query.parse("kind:documents"))).isEqualTo(records);
      for (String query : QUERIES) {
        Query parsed = Query.parse(query);
        System.out.printf(
            Locale.ROOT,
            "%6.0f ms  %,9d rows  %s%n",
            median(store, parsed),
            store.count(parsed),
            query.isEmpty() ? "(everything)" : query);
      }
    }
  }

  private static double median(Store store, Query query) {
    double[] millis = new double[RUNS];
    for (int run = -1; run < RUNS; run++) {
      long start = System.nanoTime();
      store.query(query, Optional.empty(), 50);
      if (run >= 0) {
        millis[run] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis[RUNS / 2];
  }
}
