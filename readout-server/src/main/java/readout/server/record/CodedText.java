/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.text.Span;
import readout.text.Text;

/**
 * A document with its record. Immutable: the JSON is never changed after it is built.
 *
 * <p>It is lenient: a record that another program wrote, with fields missing or places outside the
 * text, gives fewer words, not an exception.
 */
public final class CodedText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LISTS =
      List.of(
          "statements", "events", "commitments", "contacts", "agreements", "claims", "authorVoice");

  private final String line;
  private final JsonNode record;
  private final Text text;
  private final Map<String, JsonNode> actors = new HashMap<>();
  private final Map<String, JsonNode> findings = new HashMap<>();

  private CodedText(String line, JsonNode record) {
    this.line = line;
    this.record = record;
    this.text = Text.of(record.path("document").path("text").asText());
    record.path("actors").forEach(a -> actors.put(a.path("id").asText(), a));
    for (String list : LISTS) {
      record.path(list).forEach(f -> findings.put(f.path("id").asText(), f));
    }
  }

  /**
   * @param line a record as {@code readout code} prints it
   * @throws IllegalArgumentException when it is no JSON object with a document
   */
  public static CodedText of(String line) {
    try {
      JsonNode record = JSON.readTree(line);
      if (!record.path("document").path("text").isTextual()) {
        throw new IllegalArgumentException("no record: it has no document with a text");
      }
      return new CodedText(line.strip(), record);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no record: " + e.getOriginalMessage(), e);
    }
  }

  /** The record as it came. */
  public String line() {
    return line;
  }

  public String id() {
    return record.path("document").path("id").asText();
  }

  public Text text() {
    return text;
  }

  /** The document's own part of the record: publisher, title, dateline. */
  public JsonNode document() {
    return record.path("document");
  }

  /** A field of the document that is stated; empty when it is missing for whatever reason. */
  public Optional<String> stated(String field) {
    JsonNode value = document().path(field);
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** Headline, else the first line of the text, else the id. */
  public String title() {
    return stated("title")
        .or(() -> text.toString().lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst())
        .map(t -> Phrases.cut(t, 110))
        .orElse(id());
  }

  /** All findings of a kind, by the name of its list: {@code events}. */
  public List<JsonNode> all(String list) {
    List<JsonNode> all = new ArrayList<>();
    record.path(list).forEach(all::add);
    return all;
  }

  public Optional<JsonNode> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  public Optional<JsonNode> finding(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /** The statement's enclosing statements, innermost first; a ring of ids ends the list. */
  public List<JsonNode> chain(JsonNode statement) {
    List<JsonNode> chain = new ArrayList<>();
    Optional<JsonNode> outer = finding(statement.path("within").asText(""));
    while (outer.isPresent() && !chain.contains(outer.get()) && !outer.get().equals(statement)) {
      chain.add(outer.get());
      outer = finding(outer.get().path("within").asText(""));
    }
    return chain;
  }

  /**
   * The spans that stand in a field, one ({@code [s, e]}) or many ({@code [[s, e], …]}), those left
   * out that reach outside the text.
   */
  public List<Span> spans(JsonNode field) {
    List<Span> spans = new ArrayList<>();
    if (field.size() == 2 && field.get(0).isInt()) {
      add(field, spans);
    } else if (field.isArray()) {
      field.forEach(span -> add(span, spans));
    }
    return spans;
  }

  private void add(JsonNode span, List<Span> spans) {
    int start = span.path(0).asInt(-1);
    int end = span.path(1).asInt(-1);
    if (start >= 0 && start < end && end <= text.length()) {
      spans.add(new Span(start, end));
    }
  }

  /** The words at the spans, on one line, pieces joined by " … ". */
  public String words(List<Span> spans) {
    return String.join(" … ", spans.stream().map(s -> Phrases.oneLine(text.words(s))).toList());
  }
}
