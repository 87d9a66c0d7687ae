/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.document.Rejected;
import readout.formats.table.Codebook;

/**
 * A folder with all that a run comes to: the record, a CSV file a table, the rejected inputs, the
 * codebook, and, once the run is through, what it was made with ({@code run.json}) and how long it
 * took ({@code timing.json}). Without a {@code run.json} the run broke off. All but the times have
 * the same bytes whenever and on however many threads the same inputs are coded.
 */
final class RecordFolder implements Destination {
  private final Path folder;
  private final Provenance provenance;
  private final List<BufferedWriter> files = new ArrayList<>();
  private final BufferedWriter rejected;

  private RecordFolder(Path folder, Provenance provenance) throws IOException {
    this.folder = folder;
    this.provenance = provenance;
    this.rejected = Files.newBufferedWriter(folder.resolve("rejected.jsonl"));
  }

  /**
   * @param folder made where there is none
   * @throws IOException also when the folder holds something: nothing is ever overwritten
   */
  static RecordFolder create(Path folder, List<OutputFormat> formats, Provenance provenance)
      throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + " is a file - name a folder for --out");
    }
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new IOException(folder + " is not empty - name a new folder for --out, or empty it");
      }
    }
    RecordFolder made = new RecordFolder(folder, provenance);
    for (OutputFormat format : formats) {
      BufferedWriter file = Files.newBufferedWriter(folder.resolve(format.file()));
      file.write(format.header());
      made.files.add(file);
    }
    Files.writeString(folder.resolve("CODEBOOK.md"), Codebook.page());
    return made;
  }

  @Override
  public void coded(List<String> rows) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      files.get(i).write(rows.get(i));
    }
  }

  @Override
  public void rejected(Rejected input) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("source", input.source());
    line.put("offset", input.offset() < 0 ? Map.of("missing", "NOT_KNOWN") : input.offset());
    line.put("reason", input.reason());
    rejected.write(Provenance.JSON.writeValueAsString(line) + "\n");
  }

  @Override
  public void flush() throws IOException {
    for (Writer file : files) {
      file.flush();
    }
    rejected.flush();
  }

  @Override
  public void complete(Tally tally) throws IOException {
    flush();
    Files.writeString(folder.resolve("timing.json"), provenance.timing(tally));
    Files.writeString(folder.resolve("run.json"), provenance.run(tally));
  }

  @Override
  public void close() throws IOException {
    for (Writer file : files) {
      file.close();
    }
    rejected.close();
  }
}
