/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.document.Document;
import readout.document.Origin;
import readout.formats.Lines.Line;
import readout.text.Text;

/**
 * JSON Lines: one document a line, {@code {"id"?, "text", "date"?, "url"?, "publisher"?,
 * "title"?}}. Every other key is carried to the record under {@code extra} and never read. Without
 * an id a document is called by its file and line: {@code wire-17}. Blank lines are passed over; a
 * line that is no such object is refused, and the next one is read.
 */
public final class JsonLinesFormat implements Format {
  private static final Set<String> KNOWN =
      Set.of("id", "text", "date", "url", "publisher", "title");
  private static final Pattern OBJECT = Pattern.compile("\\s*\\{[ \\t]*[\"}]");

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public Set<String> endings() {
    return Set.of("jsonl", "ndjson");
  }

  @Override
  public boolean recognises(String head) {
    return OBJECT.matcher(head).lookingAt();
  }

  @Override
  public long estimate(Path file) throws IOException {
    return Lines.estimate(file);
  }

  @Override
  public Iterator<Input> read(Source source) throws IOException {
    Lines lines = source.lines();
    return new Rows() {
      @Override
      boolean more(List<Input> found) throws IOException {
        Optional<Line> line = lines.next();
        line.filter(l -> l.tooLong() || !l.text().isBlank())
            .ifPresent(l -> document(source, l, found));
        return line.isPresent();
      }
    };
  }

  private static void document(Source source, Line line, List<Input> found) {
    try {
      if (line.tooLong()) {
        throw new IOException(Line.TOO_LONG);
      }
      Map<String, Object> fields = object(line.text());
      if (!(fields.get("text") instanceof String text)) {
        throw new IOException(
            "the object has no \"text\" that is a string - name the field that holds the text so");
      }
      Map<String, Object> known = new TreeMap<>(fields);
      known.keySet().retainAll(KNOWN);
      Map<String, Object> extra = new TreeMap<>(fields);
      extra.keySet().removeAll(KNOWN);
      Origin origin =
          OriginFields.read(
              known, problem -> found.add(Input.refused(source.name(), line.number(), problem)));
      String id = id(fields.get("id")).orElse(source.id() + "-" + line.number());
      Document document =
          new Document(id, Text.of(text), origin.orElse(Origin.at(source.name())), extra);
      found.add(new Input.Read(document, source.name(), line.number()));
    } catch (IOException e) {
      found.add(Input.refused(source.name(), line.number(), String.valueOf(e.getMessage())));
    }
  }

  private static Optional<String> id(@Nullable Object given) {
    return given instanceof String || given instanceof Number
        ? Optional.of(given.toString()).filter(id -> !id.isBlank())
        : Optional.empty();
  }

  private static Map<String, Object> object(String line) throws IOException {
    try {
      return Json.object(line);
    } catch (IOException e) {
      throw new IOException(
          "is not a JSON object: " + e.getMessage() + " - mend the line, one object a line", e);
    }
  }
}
