/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.lexicon.Table;

/**
 * Examples of rows that are known not to hold, each with its reason: a documented file that may
 * only shrink. One that fails and is not listed is as wrong as one that is listed and holds.
 *
 * @param reasons by row and example, {@code cues.tsv#claim/N: …}
 */
public record KnownFailures(Path file, Map<String, String> reasons) {
  public static KnownFailures read(Path file) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    try (var characters = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (Table.Row row : Table.read(file.toString(), characters).rows()) {
        if (row.get("reason").isEmpty()) {
          throw row.problem("no reason", "say what is found instead");
        }
        if (reasons.put(row.get("row") + ": " + row.get("example"), row.get("reason")) != null) {
          throw row.problem("listed twice", "remove one of the two");
        }
      }
    }
    return new KnownFailures(file, reasons);
  }

  /** What is not as the file has it, one line each; empty when all is. */
  public List<String> against(Collection<RowExamples.Problem> problems) {
    Map<String, RowExamples.Problem> found =
        problems.stream().collect(Collectors.toMap(KnownFailures::key, p -> p, (a, b) -> a));
    List<String> out = new ArrayList<>();
    found.forEach(
        (key, problem) -> {
          if (!reasons.containsKey(key)) {
            out.add(problem.toString());
          }
        });
    reasons
        .keySet()
        .forEach(
            key -> {
              if (!found.containsKey(key)) {
                out.add(file + ": " + key + " holds now - remove its line");
              }
            });
    return out.stream().sorted().toList();
  }

  /** Removes what holds now; adds nothing. */
  public void shrink(Collection<RowExamples.Problem> problems) throws IOException {
    var left = problems.stream().map(KnownFailures::key).collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      boolean row = !line.startsWith("#") && reasons.containsKey(cells[0] + ": " + cells[1]);
      if (!row || left.contains(cells[0] + ": " + cells[1])) {
        lines.add(line);
      }
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static String key(RowExamples.Problem problem) {
    return problem.row() + ": " + problem.example();
  }
}
