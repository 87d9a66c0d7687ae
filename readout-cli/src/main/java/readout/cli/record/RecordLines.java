/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Record files, as {@code readout code} writes them: JSON Lines, or a folder with {@code
 * record.jsonl}, or {@code -} for standard input. A line that is no record is told and passed over.
 */
public final class RecordLines {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final InputStream standard;
  private final Consumer<String> tell;
  private int rejected;

  /**
   * @param standard what {@code -} means
   * @param tell takes a line for people about each line that is no record
   */
  public RecordLines(InputStream standard, Consumer<String> tell) {
    this.standard = standard;
    this.tell = tell;
  }

  /** Lines that were no records so far. */
  public int rejected() {
    return rejected;
  }

  /**
   * Gives each event of each record, in order.
   *
   * @throws IOException when a file cannot be read; the message says which
   */
  public void forEach(List<String> files, Consumer<CodedEvent> take) throws IOException {
    records(files, record -> CodedEvent.of(record).forEach(take));
  }

  /**
   * Gives each record, in order.
   *
   * @throws IOException when a file cannot be read; the message says which
   */
  void records(List<String> files, Consumer<JsonNode> take) throws IOException {
    for (String name : files) {
      try (BufferedReader lines = open(name)) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (!line.isBlank()) {
            record(name + ":" + number, line).ifPresent(take);
          }
        }
      }
    }
  }

  private BufferedReader open(String name) throws IOException {
    if (name.equals("-")) {
      return new BufferedReader(new InputStreamReader(standard, StandardCharsets.UTF_8));
    }
    Path file = Path.of(name);
    Path lines = Files.isDirectory(file) ? file.resolve("record.jsonl") : file;
    if (!Files.isReadable(lines)) {
      throw new IOException(
          lines + " cannot be read - give the output of readout code, or the folder of its --out");
    }
    return Files.newBufferedReader(lines);
  }

  private Optional<JsonNode> record(String place, String line) {
    try {
      JsonNode record = JSON.readTree(line);
      if (record.path("schema").asText().startsWith("readout/")) {
        return Optional.of(record);
      }
      reject(place, "is no record: it has no \"schema\" of readout");
    } catch (JsonProcessingException broken) {
      reject(place, "is no JSON");
    }
    return Optional.empty();
  }

  private void reject(String place, String why) {
    rejected++;
    tell.accept(place + ": " + why + " - the line is passed over");
  }
}
