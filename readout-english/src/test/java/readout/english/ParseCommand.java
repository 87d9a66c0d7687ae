/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.testkit.StoredParses;
import readout.testkit.StoredParses.Request;
import readout.text.Text;

/**
 * Stores the parses of a corpus, so that work on stages need not wait for the engine:
 *
 * <pre>
 * mvn -q -pl readout-english -am -Pparse process-test-classes -Dparse="IN.jsonl OUT.conllu [THREADS]"
 * </pre>
 *
 * {@code IN} has one object a line with {@code id} and {@code text}, or is a text file (its name
 * the id). A tool of the developers, in the tests, so that it never ships.
 */
public final class ParseCommand {
  private ParseCommand() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream err = System.err;
    if (arguments.length < 2) {
      err.println("usage: parse IN.jsonl|IN.txt OUT.conllu [THREADS]");
      System.exit(2);
    }
    List<Request> texts = texts(Path.of(arguments[0]));
    int threads =
        arguments.length > 2
            ? Integer.parseInt(arguments[2])
            : Runtime.getRuntime().availableProcessors();
    long start = System.nanoTime();
    StoredParses.write(EnglishEngine.load(), texts, Path.of(arguments[1]), threads);
    err.printf("%d texts, %.1f s%n", texts.size(), (System.nanoTime() - start) / 1e9);
  }

  private static List<Request> texts(Path file) throws IOException {
    if (!file.toString().endsWith(".jsonl")) {
      String id = String.valueOf(file.getFileName());
      return List.of(Request.of(id, Text.of(Files.readString(file))));
    }
    List<Request> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = json.readTree(line);
        Text text = Text.of(node.path("text").asText());
        texts.add(Request.of(node.path("id").asText(), text));
      }
    }
    return texts;
  }
}
