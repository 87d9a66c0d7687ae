/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.formats.WrittenDate;
import readout.text.Span;
import readout.text.Text;

/**
 * Words that may name actors, by themselves or in a text.
 *
 * @param id what the answer is called
 * @param words the phrase
 * @param context a text that holds the words; the words alone where it is empty
 * @param date when the text was written
 */
record Phrase(String id, String words, Optional<String> context, Optional<PartialDate> date) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Makes a sentence of a bare phrase: grammar is surer of a subject than of a fragment. */
  private static final String PREDICATE = " said so.";

  /**
   * Reads {@code {"id", "text", "date"?, "context"?}}. Where the object has {@code actor_span},
   * that is the phrase and {@code text} its context.
   *
   * @throws IllegalArgumentException when the line is no such object; the message says why
   */
  static Phrase parse(String line) {
    JsonNode row = object(line);
    String text = string(row, "text").orElseThrow(() -> missing("text"));
    Optional<String> span = string(row, "actor_span");
    Optional<PartialDate> date =
        string(row, "date")
            .map(
                d ->
                    WrittenDate.parse(d)
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    "\"%s\" is no date - write YYYY-MM-DD".formatted(d))));
    return new Phrase(
        string(row, "id").orElseThrow(() -> missing("id")),
        span.orElse(text),
        span.isPresent() ? Optional.of(text) : string(row, "context"),
        date);
  }

  private static JsonNode object(String line) {
    try {
      JsonNode row = JSON.readTree(line);
      if (row != null && row.isObject()) {
        return row;
      }
    } catch (JsonProcessingException noJson) {
      throw new IllegalArgumentException("is no JSON - write one object a line", noJson);
    }
    throw new IllegalArgumentException("is no JSON object - write one object a line");
  }

  private static Optional<String> string(JsonNode row, String field) {
    return Optional.ofNullable(row.get(field))
        .filter(JsonNode::isValueNode)
        .filter(v -> !v.isNull())
        .map(JsonNode::asText);
  }

  private static IllegalArgumentException missing(String field) {
    return new IllegalArgumentException(
        "the object has no \"%s\" - give {\"id\", \"text\"}".formatted(field));
  }

  /**
   * What is read: the context if it holds the words, else a sentence of which they are the subject.
   */
  Document document() {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            date,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Document(id, Text.of(text()), origin, Map.of());
  }

  /** Where the words stand in it: at its beginning where there is no context. */
  Span span() {
    Text text = Text.of(text());
    int from = text().indexOf(words);
    return text.fromChars(from, from + words.length());
  }

  private String text() {
    return context.filter(c -> c.contains(words)).orElse(words + PREDICATE);
  }
}
