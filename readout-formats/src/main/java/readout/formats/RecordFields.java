/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import readout.document.Value;
import readout.finding.Trace;
import readout.finding.When;
import readout.text.Extent;
import readout.text.Span;

/** The kinds of field that the record is made of, each written one way. */
final class RecordFields {
  /** Reason of a code or number that the ontology does not give. */
  private static final String NOT_CODED = "NOT_CODED";

  private final JsonGenerator out;

  RecordFields(JsonGenerator out) {
    this.out = out;
  }

  /** Writes one element of an array. */
  interface Element<T> {
    void write(T element) throws IOException;
  }

  <T> void array(String field, List<T> elements, Element<? super T> each) throws IOException {
    out.writeArrayFieldStart(field);
    for (T element : elements) {
      each.write(element);
    }
    out.writeEndArray();
  }

  void string(String field, Object value) throws IOException {
    out.writeStringField(field, value.toString());
  }

  void strings(String field, List<String> values) throws IOException {
    array(field, values, out::writeString);
  }

  /** A string, or why it is not known. */
  void value(String field, Value<?> value) throws IOException {
    out.writeFieldName(field);
    if (value instanceof Value.Known<?> known) {
      out.writeString(known.value().toString());
    } else if (value instanceof Value.Missing<?> missing) {
      missing(missing.reason());
    }
  }

  void stated(String field, Optional<?> value) throws IOException {
    value(field, Value.of(value.map(Object::toString), "NOT_STATED"));
  }

  void coded(String field, OptionalInt value) throws IOException {
    number(
        field,
        value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty(),
        NOT_CODED);
  }

  void coded(String field, OptionalDouble value) throws IOException {
    number(field, value, NOT_CODED);
  }

  /** A number, without a decimal point where it is whole, or why it is not known. */
  void number(String field, OptionalDouble value, String otherwise) throws IOException {
    out.writeFieldName(field);
    if (value.isEmpty()) {
      missing(otherwise);
    } else if (value.getAsDouble() == Math.rint(value.getAsDouble())) {
      out.writeNumber((long) value.getAsDouble());
    } else {
      out.writeNumber(value.getAsDouble());
    }
  }

  void confidence(double confidence) throws IOException {
    out.writeNumberField("confidence", confidence);
  }

  /** An id, or null. */
  void id(String field, Optional<String> id) throws IOException {
    out.writeFieldName(field);
    if (id.isPresent()) {
      out.writeString(id.get());
    } else {
      out.writeNull();
    }
  }

  void spans(String field, Extent extent) throws IOException {
    spans(field, extent.spans());
  }

  void spans(String field, List<Span> spans) throws IOException {
    array(field, spans, this::span);
  }

  void span(Span span) throws IOException {
    out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  /** From the first to the last of its words; null for what has none. */
  void span(String field, Extent extent) throws IOException {
    out.writeFieldName(field);
    if (extent.isEmpty()) {
      out.writeNull();
    } else {
      span(extent.hull());
    }
  }

  void when(String field, Value<When> value) throws IOException {
    out.writeFieldName(field);
    if (value instanceof Value.Known<When> known) {
      When when = known.value();
      out.writeStartObject();
      value("from", when.from());
      value("to", when.to());
      string("precision", when.precision());
      string("basis", when.basis());
      span("span", when.extent());
      out.writeEndObject();
    } else if (value instanceof Value.Missing<When> missing) {
      missing(missing.reason());
    }
  }

  void trace(Trace trace) throws IOException {
    out.writeObjectFieldStart("trace");
    string("stage", trace.stage());
    string("rule", trace.rule());
    string("row", trace.row());
    out.writeEndObject();
  }

  private void missing(String reason) throws IOException {
    out.writeStartObject();
    string("missing", reason);
    out.writeEndObject();
  }
}
