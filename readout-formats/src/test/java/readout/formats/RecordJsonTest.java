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
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.document.Origin;
import readout.reading.Reading;
import readout.stage.DatelineStage;
import readout.text.Text;

class RecordJsonTest {
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

  private static void has(JsonNode record, String path, String json) throws IOException {
    assertThat(record.at(path)).as(path).isEqualTo(new JsonMapper().readTree(json));
  }

  @Test
  void aFullRecordIsValidAndSaysWhatTheReadingHolds() throws IOException {
    String line = RecordJson.line(OneOfEach.reading());
    assertThat(errors(line)).isEmpty();
    JsonNode record = new JsonMapper().readTree(line);
    has(record, "/document/dateline", "{\"places\":[\"ACCRA\"],\"date\":\"2019-03-03\"}");
    has(record, "/document/title", "{\"missing\":\"NOT_STATED\"}");
    has(record, "/document/extra", "{\"a\":{\"k\":true},\"z\":[1,\"x\"]}");
    has(
        record,
        "/actors/1",
        """
        {"id":"a2","name":"Togo's minister","kind":"person","country":{"missing":"NOT_RESOLVED"},"sectors":[],"code":{"missing":"NOT_RESOLVED"},"role":{"missing":"NOT_STATED"},
         "mentions":[[39,54]],"via":"text"}""");
    has(
        record,
        "/statements/1",
        """
        {"id":"s2","sources":[{"actor":"a1","span":null}],"cue":[[128,133]],"cueLemma":"add","cueType":"communication","factivity":"neutral",
         "content":[[88,123]],"form":"direct","addressees":["a2"],"within":"s1","confidence":1.0,
         "trace":{"stage":"attributions","rule":"quotation","row":""}}""");
    has(
        record,
        "/events/0",
        """
        {"id":"e1","type":"CONSULT","mode":"phone","contexts":["diplomatic"],"cameo":"041","quad":1,"score":1.5,"actors":["a2","a1"],"recipients":["a1"],
         "actorSpans":[[39,54]],"recipientSpans":[[62,65]],"trigger":[[55,61]],"status":"asserted",
         "when":{"from":"2019-03-03","to":"2019-03-03","precision":"day","basis":"dateline","span":null},"where":{"missing":"NOT_STATED"},
         "accordingTo":"s1","sameAs":null,"sentence":0,"confidence":0.75,"trace":{"stage":"events","rule":"active","row":"frames.tsv#call/V"}}""");
    has(
        record,
        "/commitments/0",
        """
        {"id":"c1","kind":"promise","by":["a1"],"to":[],"act":[[97,102]],"condition":[[113,121]],
         "due":{"from":"2019-03-08","to":"2019-03-08","precision":"day","basis":"relative","span":[103,112]},
         "status":"open","accordingTo":"s2","confidence":0.5,"trace":{"stage":"events","rule":"active","row":"frames.tsv#call/V"}}""");
    has(
        record,
        "/contacts/0",
        """
        {"id":"m1","kind":"call","participants":["a2","a1"],"when":{"missing":"NOT_STATED"},"where":{"missing":"NOT_STATED"},"status":"held",
         "durationMinutes":[{"value":90,"approximate":true,"accordingTo":"s1","span":[70,86]}],
         "initiator":[{"actor":"a2","accordingTo":"s1","span":[39,61]}],
         "scheduled":[{"when":{"missing":"VAGUE"},"accordingTo":null,"span":[55,61]}],
         "spans":[[55,61]],"trace":{"stage":"events","rule":"active","row":"frames.tsv#call/V"}}""");
    has(
        record,
        "/agreements/0",
        """
        {"id":"g1","name":"1998 river accord","year":1998,"parties":[],"spans":[[148,165]],
         "said":[{"what":"not-enforced","of":{"missing":"NOT_STATED"},"accordingTo":null}],"trace":{"stage":"events","rule":"active","row":"frames.tsv#call/V"}}""");
    has(
        record,
        "/claims/0",
        """
        {"id":"k1","spans":[[55,65],[124,133]],"relation":"same","trace":{"stage":"events","rule":"active","row":"frames.tsv#call/V"}}""");
    has(
        record,
        "/authorVoice/0",
        """
        {"id":"v1","span":[135,182],"why":"evaluative","trace":{"stage":"events","rule":"active","row":"frames.tsv#call/V"}}""");
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
    String line = RecordJson.line(OneOfEach.reading());
    assertThat(errors(line.replace("\"claims\":[", "\"claim\":["))).isNotEmpty();
    assertThat(errors(line.replace("\"form\":\"direct\"", "\"form\":\"loud\""))).isNotEmpty();
    assertThat(errors(line.replace("[18,33]", "[18]"))).isNotEmpty();
    assertThat(errors(line.replace("NOT_STATED", "who knows"))).isNotEmpty();
    assertThat(errors(line.replace("\"within\":null,", ""))).isNotEmpty();
    assertThat(errors(line.replace("2019-03-03", "3 March"))).isNotEmpty();
    assertThat(errors(line.replace("\"status\":\"asserted\"", "\"status\":\"sure\""))).isNotEmpty();
    assertThat(errors(line.replace("\"id\":\"v1\"", "\"id\":\"w1\""))).isNotEmpty();
    assertThat(errors(line.replace("\"cameo\":\"041\"", "\"cameo\":41"))).isNotEmpty();
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
    assertThat(RecordJson.line(OneOfEach.reading()))
        .isEqualTo(RecordJson.line(OneOfEach.reading()))
        .endsWith("}\n");
  }
}
