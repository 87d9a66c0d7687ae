/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import readout.lexicon.Table;

/**
 * How likely a finding is right, all its {@linkplain Candidate#traits traits} weighed together: a
 * logistic model whose weights are a table that anyone can read, {@code
 * lexicon/en/attribution-traits.tsv}. {@code rank} of readout-training makes it. Immutable.
 */
public final class Ranker {
  private final Map<String, Double> weights;

  private Ranker(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  private static final class English {
    static final Ranker TABLE = of(Table.load("lexicon/en/attribution-traits.tsv"));
  }

  public static Ranker english() {
    return English.TABLE;
  }

  /**
   * @throws readout.lexicon.LexiconException for the first row whose weight is no number
   */
  public static Ranker of(Table table) {
    Map<String, Double> weights = new HashMap<>();
    for (Table.Row row : table.rows()) {
      try {
        weights.put(row.get("trait"), Double.parseDouble(row.get("weight")));
      } catch (NumberFormatException e) {
        throw row.problem(
            "\"" + row.get("weight") + "\" is no weight", "make the table with the command rank");
      }
    }
    return new Ranker(weights);
  }

  /** From 0 to 1. */
  public double of(Set<String> traits) {
    double sum = 0;
    for (String trait : traits) {
      sum += weights.getOrDefault(trait, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
