/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often one value was expected and another found: {@code planned} read as {@code asserted}.
 *
 * @param counts by expected value, then by found value
 */
public record Confusion(SortedMap<String, SortedMap<String, Integer>> counts) {
  /** Stands for the found value of what was missed. */
  public static final String MISSED = "(missed)";

  /** Stands for the expected value of what was invented. */
  public static final String INVENTED = "(invented)";

  public Confusion {
    SortedMap<String, SortedMap<String, Integer>> copy = new TreeMap<>();
    counts.forEach(
        (expected, found) ->
            copy.put(expected, Collections.unmodifiableSortedMap(new TreeMap<>(found))));
    counts = Collections.unmodifiableSortedMap(copy);
  }

  /** How often {@code found} stood where {@code expected} was expected. */
  public int of(String expected, String found) {
    SortedMap<String, Integer> row = counts.get(expected);
    return row == null ? 0 : row.getOrDefault(found, 0);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Expected values down, found ones across; what was missed and invented last. */
  public String table(String title) {
    Collection<String> found = new TreeSet<>();
    counts.values().forEach(row -> found.addAll(row.keySet()));
    List<String> columns = lastly(found, MISSED);
    int width = columns.stream().mapToInt(String::length).max().orElse(0) + 2;
    int longest = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    int first = Math.max(title.length(), longest);
    StringBuilder out = new StringBuilder(padded(title, first));
    columns.forEach(column -> out.append(right(column, width)));
    out.append('\n');
    for (String expected : lastly(counts.keySet(), INVENTED)) {
      out.append(padded(expected, first));
      for (String column : columns) {
        int n = of(expected, column);
        out.append(right(n == 0 ? "-" : String.valueOf(n), width));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static List<String> lastly(Collection<String> names, String last) {
    return names.stream()
        .sorted(java.util.Comparator.comparing((String n) -> n.equals(last)).thenComparing(n -> n))
        .toList();
  }

  private static String padded(String word, int width) {
    return String.format(Locale.ROOT, "%-" + width + "s", word);
  }

  private static String right(String word, int width) {
    return String.format(Locale.ROOT, "%" + width + "s", word);
  }
}
