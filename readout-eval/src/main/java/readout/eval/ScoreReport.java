/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import readout.testkit.Score;
import readout.testkit.Score.Division;
import readout.testkit.Tally;

/**
 * Figures, written out.
 *
 * @param texts how many were read
 * @param passed how many of them as the gold has them, to the word
 */
public record ScoreReport(int texts, long passed, Score score) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Divisions that hold findings against findings, in the order of the page. */
  private static final List<Division> PAIRED =
      List.of(Division.KIND, Division.MEASURE, Division.ROLE, Division.FORM, Division.CUE_TYPE);

  /**
   * A page of aligned columns; percentages with one decimal, {@code -} where there is nothing to
   * count.
   */
  public String table() {
    int width =
        java.util.Arrays.stream(Division.values())
            .flatMap(d -> score.by(d).keySet().stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
    Page page = new Page(Math.max(width, 16));
    page.line("%,d texts, %,d of them read as the gold has them, to the word", texts, passed);
    for (Division division : PAIRED) {
      page.head(division, "P", "R", "F1", "found", "expected");
      score.by(division).forEach(page::paired);
    }
    page.head(Division.RULE, "P", "share", "", "found", "right");
    score.by(Division.RULE).forEach(page::rule);
    page.head(Division.ATTRIBUTE, "right", "", "", "", "judged");
    score.by(Division.ATTRIBUTE).forEach(page::attribute);
    if (!score.statuses().isEmpty()) {
      page.line("");
      page.line("%s", score.statuses().table("event status"));
    }
    return page.toString();
  }

  /** Lines as they come; a division without groups leaves no heading. */
  private final class Page {
    private final StringBuilder out = new StringBuilder();
    private final int width;

    Page(int width) {
      this.width = width;
    }

    void line(String format, Object... values) {
      out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    void head(Division division, String... columns) {
      if (!score.by(division).isEmpty()) {
        out.append('\n');
        row("by " + division, columns);
      }
    }

    void row(String label, String... cells) {
      StringBuilder line =
          new StringBuilder(label + " ".repeat(Math.max(0, width - label.length())));
      for (String cell : cells) {
        line.append(String.format(Locale.ROOT, "%10s", cell));
      }
      line("%s", line);
    }

    void paired(String group, Tally t) {
      String f1 = t.found() == 0 || t.expected() == 0 ? "-" : percent(t.f1());
      row(group, precision(t), recall(t), f1, "" + t.found(), "" + t.expected());
    }

    void rule(String group, Tally t) {
      row(group, precision(t), recall(t), "", "" + t.found(), "" + t.foundRight());
    }

    void attribute(String group, Tally t) {
      row(group, recall(t), "", "", "", "" + t.expected());
    }

    private static String precision(Tally t) {
      return t.found() == 0 ? "-" : percent(t.precision());
    }

    private static String recall(Tally t) {
      return t.expected() == 0 ? "-" : percent(t.recall());
    }

    private static String percent(double share) {
      return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  /**
   * One object: {@code texts}, {@code passed}, and by division and group {@code precision, recall,
   * f1} (percent, two decimals), {@code found}, {@code foundRight}, {@code expected}, {@code
   * expectedRight}; under {@code confusion} the status of events, by expected, then by found.
   */
  public String json() {
    ObjectNode root = JSON.createObjectNode().put("texts", texts).put("passed", passed);
    ObjectNode by = root.putObject("by");
    for (Division division : Division.values()) {
      SortedMap<String, Tally> groups = score.by(division);
      ObjectNode node = by.putObject(division.toString());
      for (Map.Entry<String, Tally> group : groups.entrySet()) {
        write(node.putObject(group.getKey()), group.getValue());
      }
    }
    ObjectNode statuses = root.putObject("confusion").putObject("event status");
    score
        .statuses()
        .counts()
        .forEach((expected, found) -> found.forEach(statuses.putObject(expected)::put));
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of numbers can be written", e);
    }
  }

  private static void write(ObjectNode node, Tally t) {
    node.put("precision", rounded(t.precision()))
        .put("recall", rounded(t.recall()))
        .put("f1", rounded(t.f1()))
        .put("found", t.found())
        .put("foundRight", t.foundRight())
        .put("expected", t.expected())
        .put("expectedRight", t.expectedRight());
  }

  private static double rounded(double share) {
    return Math.round(10_000 * share) / 100.0;
  }
}
