/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.lexicon.Table;

/**
 * The F1 below which a change must not fall, group by group: a documented file that only goes up.
 *
 * @param file where it stands
 * @param marks its rows
 */
public record Floor(String file, List<Mark> marks) {
  public Floor {
    marks = List.copyOf(marks);
  }

  /**
   * @param group a group of the division, such as {@code direct} of the form
   * @param f1 in percent, one decimal
   */
  public record Mark(Score.Division division, String group, double f1) {
    private String row() {
      return division + "\t" + group + "\t" + String.format(Locale.ROOT, "%.1f", f1);
    }
  }

  public static Floor read(Path file) throws IOException {
    try (var characters = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Table table = Table.read(file.toString(), characters);
      List<Mark> marks = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        marks.add(
            new Mark(row.get("division", Score.Division.class), row.get("group"), percent(row)));
      }
      return new Floor(file.toString(), marks);
    }
  }

  private static double percent(Table.Row row) {
    try {
      return Double.parseDouble(row.get("f1"));
    } catch (NumberFormatException e) {
      throw row.problem("\"" + row.get("f1") + "\" is no percentage", "write one such as 61.5");
    }
  }

  /** What fell through the floor, one line each; empty when nothing did. */
  public List<String> below(Score score) {
    return marks.stream()
        .filter(m -> reached(m, score) < m.f1() - .05)
        .map(
            m ->
                String.format(
                    Locale.ROOT,
                    "%s %s: F1 is %.1f, below its floor of %.1f",
                    m.division(),
                    m.group(),
                    reached(m, score),
                    m.f1()))
        .toList();
  }

  private static double reached(Mark mark, Score score) {
    return 100 * score.of(mark.division(), mark.group()).f1();
  }

  /** This floor, raised to what a score has reached; it never sinks. */
  public Floor raised(Score score) {
    return new Floor(
        file,
        marks.stream()
            .map(m -> new Mark(m.division(), m.group(), Math.max(m.f1(), down(reached(m, score)))))
            .toList());
  }

  private static double down(double percent) {
    return Math.floor(percent * 10 + 1e-9) / 10;
  }

  /** Writes the rows back under the comments that the file has. */
  public void save() throws IOException {
    Path path = Path.of(file);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
      if (line.startsWith("#") || line.startsWith("division\t")) {
        lines.add(line);
      }
    }
    marks.forEach(m -> lines.add(m.row()));
    Files.write(path, lines, StandardCharsets.UTF_8);
  }
}
