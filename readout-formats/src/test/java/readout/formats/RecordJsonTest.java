/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Statement;
import readout.finding.Trace;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.DatelineStage;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

class RecordJsonTest {
  private static final String TEXT =
      "ACCRA, March 3 -- The envoy said talks go on. \"Soon,\" she added.";

  private static Schema schema() throws IOException {
    try (InputStream in =
        RecordJson.class.getResourceAsStream("/readout/schema/record-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
              InputFormat.JSON);
    }
  }

  private static List<String> errors(String record) throws IOException {
    return schema().validate(record, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Reading full() {
    Origin origin =
        new Origin(
            Optional.of("https://news.example/1"),
            Optional.of("The Courier"),
            Optional.empty(),
            PartialDate.parse("2019-03-03"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Document document =
        new Document(
            "a", Text.of(TEXT), origin, Map.of("z", List.of(1, "x"), "a", Map.of("k", true)));
    Actor envoy =
        new Actor(
            "a1",
            "The envoy",
            Actor.Kind.PERSON,
            Value.known("GHA"),
            List.of("GOV"),
            Value.known("GHAGOV"),
            Value.missing("NOT_STATED"),
            List.of(new Span(18, 27)),
            Actor.Via.TEXT);
    Statement first =
        new Statement(
            "s1",
            List.of(new Statement.Source("a1", Extent.of(new Span(18, 27)))),
            Extent.of(new Span(28, 32)),
            "say",
            CueType.COMMUNICATION,
            Factivity.NEUTRAL,
            Extent.of(new Span(33, 44)),
            Statement.Form.INDIRECT,
            List.of(),
            Optional.empty(),
            0.9,
            new Trace("statements", "that-clause", "cues.tsv#say"));
    Statement second =
        new Statement(
            "s2",
            List.of(new Statement.Source("a1", Extent.NONE)),
            Extent.of(new Span(58, 63)),
            "add",
            CueType.COMMUNICATION,
            Factivity.NEUTRAL,
            Extent.of(new Span(46, 53)),
            Statement.Form.DIRECT,
            List.of("a1"),
            Optional.of("s1"),
            1,
            new Trace("statements", "quotation", ""));
    return new DatelineStage()
        .apply(Reading.of(document))
        .with(Layer.ACTORS, List.of(envoy))
        .with(Layer.STATEMENTS, List.of(first, second));
  }

  @Test
  void aFullRecordIsValidAndSaysWhatTheReadingHolds() throws IOException {
    String line = RecordJson.line(full());
    assertThat(errors(line)).isEmpty();
    JsonNode record = new JsonMapper().readTree(line);
    assertThat(record.at("/document/dateline"))
        .hasToString("{\"places\":[\"ACCRA\"],\"date\":\"2019-03-03\"}");
    assertThat(record.at("/document/title")).hasToString("{\"missing\":\"NOT_STATED\"}");
    assertThat(record.at("/document/extra")).hasToString("{\"a\":{\"k\":true},\"z\":[1,\"x\"]}");
    assertThat(record.at("/statements/0/sources"))
        .hasToString("[{\"actor\":\"a1\",\"span\":[18,27]}]");
    assertThat(record.at("/statements/1/sources/0/span").isNull()).isTrue();
    assertThat(record.at("/statements/1/within").textValue()).isEqualTo("s1");
    assertThat(record.at("/statements/0/trace"))
        .hasToString(
            "{\"stage\":\"statements\",\"rule\":\"that-clause\",\"row\":\"cues.tsv#say\"}");
  }

  @Test
  void aDocumentOfWhichNothingIsKnownIsValid() throws IOException {
    String line = RecordJson.line(new DatelineStage().apply(Reading.of(Document.of("x", ""))));
    assertThat(errors(line)).isEmpty();
    assertThat(line)
        .contains("\"dateline\":{\"places\":[],\"date\":{\"missing\":\"NO_DATELINE\"}}");
    assertThat(errors(RecordJson.line(Reading.of(Document.of("x", "a"))))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoRecord() throws IOException {
    String line = RecordJson.line(full());
    assertThat(errors(line.replace("\"claims\":[]", "\"claim\":[]"))).isNotEmpty();
    assertThat(errors(line.replace("\"form\":\"direct\"", "\"form\":\"loud\""))).isNotEmpty();
    assertThat(errors(line.replace("[18,27]", "[18]"))).isNotEmpty();
    assertThat(errors(line.replace("NOT_STATED", "who knows"))).isNotEmpty();
    assertThat(errors(line.replace("\"within\":null,", ""))).isNotEmpty();
    assertThat(errors(line.replace("2019-03-03", "3 March"))).isNotEmpty();
  }

  @Test
  void theArraysToComeAreInTheSchema() throws IOException {
    String line = RecordJson.line(full());
    String event =
        """
        {"id":"e1","type":"CONSULT","mode":{"missing":"NO_MODE"},"contexts":["diplomatic"],"cameo":"041","quad":1,"score":1.5,
         "actors":["a1"],"recipients":[],"actorSpans":[[18,27]],"recipientSpans":[],"trigger":[[33,38]],"status":"planned",
         "when":{"missing":"NOT_STATED"},"where":{"missing":"NOT_STATED"},"accordingTo":"s1","sameAs":null,"sentence":0,
         "confidence":0.5,"trace":{"stage":"events","rule":"r","row":""}}""";
    assertThat(errors(line.replace("\"events\":[]", "\"events\":[" + event + "]"))).isEmpty();
    assertThat(
            errors(
                line.replace(
                    "\"events\":[]", "\"events\":[" + event.replace("planned", "?") + "]")))
        .isNotEmpty();
  }

  @Test
  void anyTextBecomesOneLineOfUtf8() throws IOException {
    String text = "a\ud83d b\udc00 \0\u0001\r\n\u0085\u2028\u2029 “”\"\\ ‏שלום 😀 \ufeff\uffff";
    Document document =
        new Document("\ud83d", Text.of(text), Origin.UNKNOWN, Map.of("k", "\ud83d\ud83d\ude00"));
    String line = RecordJson.line(Reading.of(document));
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
    assertThat(line.strip().lines()).hasSize(1);
    assertThat(line).contains("a\\ud83d b\\udc00").contains("😀").contains("\\u2028");
    JsonNode record = new JsonMapper().readTree(line);
    assertThat(record.at("/document/text").textValue()).isEqualTo(text);
    assertThat(record.at("/document/id").textValue()).isEqualTo("\ud83d");
    assertThat(record.at("/document/extra").get("k").textValue()).isEqualTo("\ud83d\ud83d\ude00");
  }

  @Test
  void sameReadingSameBytes() {
    assertThat(RecordJson.line(full())).isEqualTo(RecordJson.line(full())).endsWith("}\n");
  }
}
