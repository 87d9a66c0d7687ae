/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.testkit.Fixtures;

/**
 * Reads gold, in any of three shapes, told apart by their looks:
 *
 * <ul>
 *   <li>fixtures, {@code .fix}, as {@code docs/fixtures.md} has them;
 *   <li>records, JSON Lines as {@code readout code} prints them, put right by hand; a finding that
 *       has {@code "optional": true} is neither rewarded nor punished;
 *   <li>attributions, JSON Lines {@code {"id", "text", "attributions": [{"source": [[s, e], …],
 *       "cue", "content"}]}}, of which only the outermost of nested ones are marked.
 * </ul>
 *
 * Offsets are code points, half open, throughout.
 */
public final class Gold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Gold() {}

  /**
   * One file, or all {@code .fix} and {@code .jsonl} files below a folder in the order of their
   * names.
   *
   * @throws GoldException or {@link readout.testkit.FixtureException} when a file is none of the
   *     three, or breaks the rules of its own
   */
  public static List<GoldText> read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new GoldException(
          path.toString(), 1, "there is no such file", "name a .fix or .jsonl file, or a folder");
    }
    List<Path> files;
    try (Stream<Path> below = Files.walk(path)) {
      files =
          below
              .filter(f -> f.equals(path) || isGold(f))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    List<GoldText> all = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith(".fix")) {
        Fixtures.in(file).forEach(fixture -> all.add(GoldText.of(fixture)));
      } else {
        lines(file, all);
      }
    }
    if (all.isEmpty()) {
      throw new GoldException(
          path.toString(), 1, "no gold stands here", "name a .fix or .jsonl file, or a folder");
    }
    return all;
  }

  private static boolean isGold(Path file) {
    return file.toString().endsWith(".fix") || file.toString().endsWith(".jsonl");
  }

  private static void lines(Path file, List<GoldText> out) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          out.add(line(new Place(file.toString(), number), line));
        }
      }
    }
  }

  private static GoldText line(Place place, String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw place.problem("not JSON: " + e.getOriginalMessage(), "mend the line");
    }
    if (node.has("attributions")) {
      return new AttributionGold(place, node).text();
    }
    if (node.has("document")) {
      return new RecordGold(place, node).text();
    }
    throw place.problem(
        "neither a record nor attributions",
        "a record has \"document\", the other \"attributions\"");
  }
}
