/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.store.Facet;

/**
 * A histogram of months: every month from the first to the last, also those without a finding.
 *
 * @param bars in order of time
 * @param tallest findings of the month that has most
 */
public record Bars(List<Bar> bars, long tallest) {
  private static final int MOST = 240;

  /** A month. */
  public record Bar(String month, long findings, int x, double height) {}

  public static Bars of(List<Facet.Count> months) {
    TreeMap<YearMonth, Long> counts = new TreeMap<>();
    for (Facet.Count month : months) {
      if (month.value().matches("\\d{4}-\\d{2}")) {
        counts.put(YearMonth.parse(month.value()), month.findings());
      }
    }
    while (counts.size() > 1 && span(counts) > MOST) {
      counts.pollFirstEntry(); // a lone date of another century would leave no room for the rest
    }
    long tallest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    if (!counts.isEmpty()) {
      int x = 0;
      for (YearMonth m = counts.firstKey(); !m.isAfter(counts.lastKey()); m = m.plusMonths(1)) {
        long findings = counts.getOrDefault(m, 0L);
        bars.add(new Bar(m.toString(), findings, x++, 100.0 * findings / tallest));
      }
    }
    return new Bars(bars, tallest);
  }

  private static long span(TreeMap<YearMonth, ? extends Number> counts) {
    return java.time.temporal.ChronoUnit.MONTHS.between(counts.firstKey(), counts.lastKey());
  }

  /** The months with findings, for the table behind the picture. */
  public Map<String, Long> table() {
    Map<String, Long> table = new TreeMap<>();
    bars.stream().filter(b -> b.findings() > 0).forEach(b -> table.put(b.month(), b.findings()));
    return table;
  }
}
