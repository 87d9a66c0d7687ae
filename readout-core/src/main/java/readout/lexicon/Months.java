/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months ({@code lexicon/en/months.tsv}), long and short. */
public final class Months {
  private static final Months ENGLISH = new Months(Table.load("lexicon/en/months.tsv"));

  private final Map<String, Integer> numbers = new HashMap<>();

  private Months(Table table) {
    for (Table.Row row : table.rows()) {
      int number = Integer.parseInt(row.get("month"));
      numbers.put(key(row.get("name")), number);
      row.list("short").forEach(form -> numbers.put(key(form), number));
    }
  }

  public static Months english() {
    return ENGLISH;
  }

  /**
   * The month, from 1 to 12, that a word names; capitals and a full stop at its end do not matter.
   * Empty for any other word.
   */
  public OptionalInt number(String word) {
    Integer number = numbers.get(key(word));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
