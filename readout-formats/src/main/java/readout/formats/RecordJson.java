/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import readout.document.Document;
import readout.document.Origin;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Statement;
import readout.finding.Trace;
import readout.reading.Dateline;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Extent;
import readout.text.Span;

/**
 * The record of one reading as one line of JSON: the shape is {@code
 * readout/schema/record-1.schema.json}. Fields stand in a fixed order, so that the same reading
 * gives the same bytes.
 *
 * <p>What would break the line for some reader is written as an escape: an unpaired surrogate (no
 * UTF-8 can hold it; Python's {@code json.loads} gives it back) and the line breaks of Unicode
 * (U+0085, U+2028, U+2029).
 */
public final class RecordJson {
  /** Name and version of the shape; a field dropped or renamed makes a new one. */
  public static final String SCHEMA = "readout/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .recyclerPool(JsonRecyclerPools.threadLocalPool())
                  .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                  .enable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                  .build())
          .build();

  /** Arrays of the record that no stage fills yet. */
  private static final List<String> NOT_YET =
      List.of("authorVoice", "events", "commitments", "contacts", "agreements", "claims");

  private final JsonGenerator out;
  private final Reading reading;

  private RecordJson(JsonGenerator out, Reading reading) {
    this.out = out;
    this.reading = reading;
  }

  /**
   * The record, its line end included. A layer that no stage has written gives an empty array.
   * Thread-safe.
   */
  public static String line(Reading reading) {
    StringWriter json = new StringWriter(2 * reading.document().text().length() + 1024);
    try (JsonGenerator out = MAPPER.createGenerator(json)) {
      new RecordJson(out, reading).record();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    return escaped(json.getBuffer()) + "\n";
  }

  private void record() throws IOException {
    out.writeStartObject();
    out.writeStringField("schema", SCHEMA);
    document(reading.document());
    out.writeArrayFieldStart("actors");
    for (Actor actor : layer(Layer.ACTORS)) {
      actor(actor);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("statements");
    for (Statement statement : layer(Layer.STATEMENTS)) {
      statement(statement);
    }
    out.writeEndArray();
    for (String array : NOT_YET) {
      out.writeArrayFieldStart(array);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private <T> List<T> layer(Layer<List<T>> layer) {
    return reading.has(layer) ? reading.get(layer) : List.of();
  }

  private void document(Document document) throws IOException {
    Origin origin = document.origin();
    out.writeObjectFieldStart("document");
    out.writeStringField("id", document.id());
    out.writeStringField("hash", document.hash());
    stated("uri", origin.uri());
    stated("publisher", origin.publisher());
    stated("title", origin.title());
    stated("published", origin.published());
    dateline();
    out.writeStringField("language", "en");
    stated("genre", origin.genre());
    out.writeStringField("text", document.text().toString());
    out.writeFieldName("extra");
    MAPPER.writeValue(out, document.extra());
    out.writeEndObject();
  }

  private void dateline() throws IOException {
    Value<Dateline> value =
        reading.has(Layer.DATELINE) ? reading.get(Layer.DATELINE) : Value.missing("NOT_READ");
    Optional<Dateline> dateline = value.toOptional();
    String reason = value instanceof Value.Missing<Dateline> m ? m.reason() : "NOT_STATED";
    out.writeObjectFieldStart("dateline");
    out.writeArrayFieldStart("places");
    for (String place : dateline.map(Dateline::places).orElse(List.of())) {
      out.writeString(place);
    }
    out.writeEndArray();
    value("date", Value.of(dateline.flatMap(Dateline::date), reason));
    out.writeEndObject();
  }

  private void actor(Actor actor) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", actor.id());
    out.writeStringField("name", actor.name());
    out.writeStringField("kind", actor.kind().toString());
    value("country", actor.country());
    strings("sectors", actor.sectors());
    value("code", actor.code());
    value("role", actor.role());
    out.writeFieldName("mentions");
    spans(actor.mentions());
    out.writeStringField("via", actor.via().toString());
    out.writeEndObject();
  }

  private void statement(Statement statement) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", statement.id());
    out.writeArrayFieldStart("sources");
    for (Statement.Source source : statement.sources()) {
      source(source);
    }
    out.writeEndArray();
    out.writeFieldName("cue");
    spans(statement.cue().spans());
    out.writeStringField("cueLemma", statement.cueLemma());
    out.writeStringField("cueType", statement.cueType().toString());
    out.writeStringField("factivity", statement.factivity().toString());
    out.writeFieldName("content");
    spans(statement.content().spans());
    out.writeStringField("form", statement.form().toString());
    strings("addressees", statement.addressees());
    out.writeFieldName("within");
    if (statement.within().isPresent()) {
      out.writeString(statement.within().get());
    } else {
      out.writeNull();
    }
    out.writeFieldName("confidence");
    out.writeNumber(statement.confidence());
    trace(statement.trace());
    out.writeEndObject();
  }

  private void source(Statement.Source source) throws IOException {
    out.writeStartObject();
    out.writeStringField("actor", source.actor());
    out.writeFieldName("span");
    Extent extent = source.extent();
    if (extent.isEmpty()) {
      out.writeNull();
    } else {
      span(extent.hull());
    }
    out.writeEndObject();
  }

  private void trace(Trace trace) throws IOException {
    out.writeObjectFieldStart("trace");
    out.writeStringField("stage", trace.stage());
    out.writeStringField("rule", trace.rule());
    out.writeStringField("row", trace.row());
    out.writeEndObject();
  }

  private void stated(String field, Optional<?> value) throws IOException {
    value(field, Value.of(value.map(Object::toString), "NOT_STATED"));
  }

  private void value(String field, Value<?> value) throws IOException {
    out.writeFieldName(field);
    if (value instanceof Value.Known<?> known) {
      out.writeString(known.value().toString());
    } else if (value instanceof Value.Missing<?> missing) {
      out.writeStartObject();
      out.writeStringField("missing", missing.reason());
      out.writeEndObject();
    }
  }

  private void strings(String field, List<String> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private void spans(List<Span> spans) throws IOException {
    out.writeStartArray();
    for (Span span : spans) {
      span(span);
    }
    out.writeEndArray();
  }

  private void span(Span span) throws IOException {
    out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  /** The line with what not every reader can hold or keep on one line as escapes. */
  private static CharSequence escaped(StringBuffer json) {
    StringBuilder out = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      boolean escape =
          (Character.isSurrogate(c) && !pair) || c == 0x85 || c == 0x2028 || c == 0x2029;
      if (escape && out == null) {
        out = new StringBuilder(json.length() + 64).append(json, 0, i);
      }
      if (out != null) {
        out.append(escape ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
      if (pair) {
        i++;
        if (out != null) {
          out.append(json.charAt(i));
        }
      }
    }
    return out == null ? json : out;
  }
}
