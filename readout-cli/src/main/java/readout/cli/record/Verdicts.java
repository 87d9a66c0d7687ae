/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.text.Nearest;

/**
 * What people said of coded events.
 *
 * @param open rows without a verdict
 */
public record Verdicts(List<Judged> judged, int open) {
  /** 97.5 % of a normal distribution lie below this. */
  private static final double Z = 1.959964;

  public Verdicts {
    judged = List.copyOf(judged);
  }

  /** The verdict on an event of a type. */
  public record Judged(String type, Verdict verdict) {}

  /** What may be said. */
  public enum Verdict {
    RIGHT,
    WRONG_ACTOR,
    WRONG_TYPE,
    WRONG_STATUS,
    NO_EVENT,
    /** Wrong, without a reason. */
    WRONG,
    /** Counts neither for nor against. */
    UNSURE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * @param place for the message
     * @throws IllegalArgumentException for words that are no verdict
     */
    static Optional<Verdict> of(String written, String place) {
      String words = written.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " ");
      if (words.isEmpty()) {
        return Optional.empty();
      }
      List<String> valid = Stream.of(values()).map(Verdict::toString).toList();
      return Optional.of(
          Stream.of(values())
              .filter(v -> v.toString().equals(words))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "%s: \"%s\" is no verdict - did you mean %s? There are %s"
                              .formatted(
                                  place,
                                  written,
                                  Nearest.to(words, valid).orElse("right"),
                                  String.join(", ", valid)))));
    }
  }

  /**
   * Share of right ones with its 95 % interval after Wilson, which holds for few rows and for none
   * wrong, where the usual one has no width.
   *
   * @param n rows that were judged, "unsure" not among them; with none all figures are NaN
   */
  public record Precision(int right, int n, double share, double low, double high) {
    static Precision of(int right, int n) {
      double p = (double) right / n;
      double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
      double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
      return new Precision(right, n, p, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    @Override
    public String toString() {
      return n == 0
          ? "none judged"
          : String.format(
              Locale.ROOT,
              "%5.1f %%  (%.1f to %.1f)  %d of %d",
              100 * share,
              100 * low,
              100 * high,
              right,
              n);
    }
  }

  /** Precision of all, or of one type. */
  public Precision precision(Optional<String> type) {
    List<Judged> told =
        judged.stream()
            .filter(j -> j.verdict() != Verdict.UNSURE)
            .filter(j -> type.isEmpty() || j.type().equals(type.get()))
            .toList();
    int right = (int) told.stream().filter(j -> j.verdict() == Verdict.RIGHT).count();
    return Precision.of(right, told.size());
  }

  /** The figures for people: all, each type, and why the wrong ones are wrong. */
  public String table() {
    StringBuilder table = new StringBuilder();
    line(table, "all", precision(Optional.empty()).toString());
    judged.stream()
        .map(Judged::type)
        .distinct()
        .sorted()
        .forEach(t -> line(table, t, precision(Optional.of(t)).toString()));
    Map<String, Long> why =
        judged.stream()
            .filter(j -> j.verdict() != Verdict.RIGHT)
            .collect(
                Collectors.groupingBy(
                    j -> j.verdict().toString(), TreeMap::new, Collectors.counting()));
    why.forEach((verdict, n) -> line(table, verdict, "" + n));
    line(table, "no verdict", "" + open);
    return table.toString();
  }

  private static void line(StringBuilder table, String name, String value) {
    table.append("%-14s %s%n".formatted(name, value).replace("\r\n", "\n"));
  }
}
