/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text as it was before anyone cut it into words. */
record Raw(String id, String text) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEXT = "# text = ";

  /** The texts of a file of JSON Lines, or the documents of a CoNLL-U file. */
  static List<Raw> read(Path file) throws IOException {
    return file.toString().endsWith(".conllu") ? documents(file) : lines(file);
  }

  private static List<Raw> lines(Path file) throws IOException {
    List<Raw> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode given = JSON.readTree(line);
        texts.add(new Raw(given.path("id").asText(), given.path("text").asText()));
      }
    }
    return texts;
  }

  /** Sentences of a paragraph behind one another, a blank line between paragraphs. */
  private static List<Raw> documents(Path file) throws IOException {
    List<Raw> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int document = 0;
    for (Conllu.Block block : Conllu.read(file)) {
      if (block.document() != document) {
        texts.add(new Raw(file.getFileName() + "-" + document, text.toString()));
        text.setLength(0);
        document = block.document();
      }
      boolean begins = block.comments().stream().anyMatch(c -> c.startsWith("# newpar"));
      text.append(text.length() == 0 ? "" : begins ? "\n\n" : " ");
      for (String comment : block.comments()) {
        if (comment.startsWith(TEXT)) {
          text.append(comment, TEXT.length(), comment.length());
        }
      }
    }
    texts.add(new Raw(file.getFileName() + "-" + document, text.toString()));
    return texts;
  }
}
