/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * How far a cue can be trusted in a construction: counts from {@code
 * lexicon/en/cue-reliability.tsv}, drawn towards what is known without them. With {@code n}
 * findings in training news of which {@code r} were right, the estimate is {@code (r + 20p) / (n +
 * 20)}, where the prior {@code p} is the mean of the row's own precision in {@code cues.tsv} and
 * the sieve's rate over all cues. Immutable.
 */
public final class Reliability {
  /** Findings that the prior is worth. */
  private static final double WEIGHT = 20;

  /** Right and found. */
  private record Counts(int right, int found) {}

  private final Map<String, Counts> counts = new HashMap<>();

  private Reliability(Table table) {
    for (Table.Row row : table.rows()) {
      Counts read = new Counts(number(row, "right"), number(row, "found"));
      if (read.right > read.found || read.found == 0) {
        throw row.problem("more right than found", "count anew with scripts/cue-reliability");
      }
      counts.put(key(row.get("cue"), row.get("rule")), read);
    }
  }

  private static final class English {
    static final Reliability TABLE = of(Table.load("lexicon/en/cue-reliability.tsv"));
  }

  public static Reliability english() {
    return English.TABLE;
  }

  /**
   * @throws LexiconException for the first row whose counts are no counts
   */
  public static Reliability of(Table table) {
    return new Reliability(table);
  }

  /** From 0 to 1: how likely a finding of this cue through this sieve is right. */
  public double of(Cue cue, String rule) {
    Counts all = counts.get(key("*", rule));
    double rate = all == null ? cue.precision() : (double) all.right / all.found;
    double prior = (cue.precision() + rate) / 2;
    Counts own =
        counts.getOrDefault(
            key(cue.rowKey().substring(cue.rowKey().indexOf('#') + 1), rule), new Counts(0, 0));
    return (own.right + WEIGHT * prior) / (own.found + WEIGHT);
  }

  private static int number(Table.Row row, String column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw row.problem("\"" + row.get(column) + "\" is no count", "write a whole number");
    }
  }

  private static String key(String cue, String rule) {
    return cue + "\t" + rule;
  }
}
