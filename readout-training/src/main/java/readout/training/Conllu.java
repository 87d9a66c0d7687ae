/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a CoNLL-U file as they stand there; multi-word lines and empty nodes left out.
 */
final class Conllu {
  private Conllu() {}

  /**
   * One sentence.
   *
   * @param document number of its document in the file, from 0
   * @param comments lines that begin with {@code #}
   * @param rows ten cells each, in the order of the words
   */
  record Block(int document, List<String> comments, List<List<String>> rows) {
    /** Cells of one column, from 0. */
    List<String> column(int column) {
      return rows.stream().map(row -> row.get(column)).toList();
    }
  }

  static List<Block> read(Path file) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int document = -1;
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      if (line.startsWith("# newdoc")) {
        document++;
      }
      if (line.startsWith("#")) {
        comments.add(line);
      } else if (!line.isEmpty()) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 10) {
          throw new IOException(file + ": a line has not ten cells: " + line);
        }
        if (cells.get(0).chars().allMatch(c -> c >= '0' && c <= '9')) {
          rows.add(cells);
        }
      } else if (!rows.isEmpty()) {
        blocks.add(new Block(Math.max(0, document), List.copyOf(comments), List.copyOf(rows)));
        comments.clear();
        rows.clear();
      }
    }
    return blocks;
  }
}
