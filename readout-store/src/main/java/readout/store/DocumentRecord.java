/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.document.PartialDate;
import readout.formats.RecordJson;
import readout.text.Text;

/**
 * One record, as {@code readout code} writes it, ready to be stored: its document and all that a
 * coding found in it.
 *
 * <pre>
 * store.add(DocumentRecord.parse(line));
 * </pre>
 *
 * What the record holds beyond the fields that we know is kept and given back.
 */
public final class DocumentRecord {
  private final ObjectNode record;
  private final Text text;
  private final String version;

  private DocumentRecord(ObjectNode record, Text text, String version) {
    this.record = record;
    this.text = text;
    this.version = version;
  }

  /**
   * A record whose data version is not known: two of one document are one coding when they say the
   * same.
   *
   * @throws RecordException when the line is no record of {@code readout/1}
   */
  public static DocumentRecord parse(String line) throws RecordException {
    return parse(line, Optional.empty());
  }

  /**
   * A record made with the data and engine of this version: of one document and one version only
   * the first is taken.
   *
   * @throws RecordException when the line is no record of {@code readout/1}
   */
  public static DocumentRecord parse(String line, String version) throws RecordException {
    return parse(line, Optional.of(version));
  }

  private static DocumentRecord parse(String line, Optional<String> version)
      throws RecordException {
    ObjectNode record = object(line);
    String schema = record.path("schema").asText("");
    if (!schema.equals(RecordJson.SCHEMA)) {
      throw new RecordException(
          "its schema is \"%s\", not %s - write it anew with readout code"
              .formatted(schema, RecordJson.SCHEMA));
    }
    JsonNode document = record.path("document");
    for (String field : List.of("id", "hash", "text")) {
      if (!document.path(field).isTextual()) {
        throw new RecordException("document." + field + " is missing or no string");
      }
    }
    for (Kind kind : Kind.findings()) {
      if (!record.path(kind.field()).isArray()) {
        throw new RecordException(kind.field() + " is missing or no array");
      }
    }
    Text text = Text.of(document.path("text").textValue());
    String stated = record.path("dataVersion").asText("");
    return new DocumentRecord(
        record,
        text,
        version
            .or(() -> stated.isEmpty() ? Optional.empty() : Optional.of(stated))
            .orElseGet(() -> "record:" + Digest.of(16, StoreJson.write(record))));
  }

  private static ObjectNode object(String line) throws RecordException {
    try {
      if (StoreJson.read(line) instanceof ObjectNode object) {
        return object;
      }
      throw new RecordException("is JSON, but no object");
    } catch (JsonProcessingException e) {
      String what = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new RecordException("is no JSON: " + what + " (column " + column + ")", e);
    }
  }

  /** Id of the document. */
  public String id() {
    return document().path("id").textValue();
  }

  /** Hash of the document's text. */
  public String hash() {
    return document().path("hash").textValue();
  }

  /** Of the data and engine that made it. */
  public String version() {
    return version;
  }

  /** The record as one line of JSON, without its end. */
  public String line() {
    return StoreJson.write(record);
  }

  JsonNode document() {
    return record.path("document");
  }

  Text text() {
    return text;
  }

  /** Everything but the text and the findings, which are kept apart. */
  ObjectNode frame() {
    ObjectNode frame = record.deepCopy();
    ((ObjectNode) frame.path("document")).put("text", "");
    Kind.findings().forEach(kind -> frame.putArray(kind.field()));
    return frame;
  }

  /**
   * All findings, and the document itself last.
   *
   * @throws RecordException when a place lies outside the text
   */
  List<Draft> drafts() throws RecordException {
    FindingReader reader = new FindingReader(record, text, reportDay());
    List<Draft> drafts = new ArrayList<>();
    for (Kind kind : Kind.findings()) {
      int ordinal = 0;
      for (JsonNode finding : record.path(kind.field())) {
        drafts.add(reader.draft(kind, finding, ordinal++));
      }
    }
    drafts.add(reader.document());
    return drafts;
  }

  FindingReader reader() {
    return new FindingReader(record, text, reportDay());
  }

  /** The day of the report: when it was published, else its dateline. */
  private Days reportDay() {
    return StoreJson.string(document(), "published")
        .flatMap(PartialDate::parse)
        .flatMap(day -> Days.reported(Optional.of(day)))
        .or(
            () ->
                StoreJson.string(document().path("dateline"), "date")
                    .flatMap(PartialDate::parse)
                    .flatMap(day -> Days.reported(Optional.of(day))))
        .orElse(Days.NONE);
  }
}
