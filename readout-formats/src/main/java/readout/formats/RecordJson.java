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
import readout.reading.Dateline;
import readout.reading.Reading;

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

  private final JsonGenerator out;
  private final RecordFields fields;
  private final Findings findings;

  private RecordJson(JsonGenerator out, Findings findings) {
    this.out = out;
    this.fields = new RecordFields(out);
    this.findings = findings;
  }

  /**
   * The record, its line end included. A layer that no stage has written gives an empty array.
   * Thread-safe.
   */
  public static String line(Reading reading) {
    StringWriter json = new StringWriter(2 * reading.document().text().length() + 1024);
    try (JsonGenerator out = MAPPER.createGenerator(json)) {
      new RecordJson(out, Findings.of(reading)).record();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    return escaped(json.getBuffer()) + "\n";
  }

  private void record() throws IOException {
    out.writeStartObject();
    out.writeStringField("schema", SCHEMA);
    document(findings.document());
    fields.array("actors", findings.actors(), this::actor);
    new FindingJson(out, fields).write(findings);
    out.writeEndObject();
  }

  private void document(Document document) throws IOException {
    Origin origin = document.origin();
    out.writeObjectFieldStart("document");
    fields.string("id", document.id());
    fields.string("hash", document.hash());
    fields.stated("uri", origin.uri());
    fields.stated("publisher", origin.publisher());
    fields.stated("title", origin.title());
    fields.stated("published", origin.published());
    dateline();
    fields.string("language", "en");
    fields.stated("genre", origin.genre());
    fields.string("text", document.text());
    out.writeFieldName("extra");
    MAPPER.writeValue(out, document.extra());
    out.writeEndObject();
  }

  private void dateline() throws IOException {
    Value<Dateline> value = findings.dateline();
    Optional<Dateline> dateline = value.toOptional();
    String reason = value instanceof Value.Missing<Dateline> m ? m.reason() : "NOT_STATED";
    out.writeObjectFieldStart("dateline");
    fields.strings("places", dateline.map(Dateline::places).orElse(List.of()));
    fields.value("date", Value.of(dateline.flatMap(Dateline::date), reason));
    out.writeEndObject();
  }

  private void actor(Actor actor) throws IOException {
    out.writeStartObject();
    fields.string("id", actor.id());
    fields.string("name", actor.name());
    fields.string("kind", actor.kind());
    fields.value("country", actor.country());
    fields.strings("sectors", actor.sectors());
    fields.value("code", actor.code());
    fields.value("role", actor.role());
    fields.spans("mentions", actor.mentions());
    fields.string("via", actor.via());
    out.writeEndObject();
  }

  /** The line with what not every reader can hold or keep on one line as escapes. */
  static CharSequence escaped(StringBuffer json) {
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
