/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import readout.document.Document;
import readout.testkit.Attribute;
import readout.testkit.Kind;
import readout.testkit.Marked;
import readout.testkit.Role;
import readout.text.Extent;
import readout.text.Text;

/** One line of gold in the shape of the record: its statements, so far. */
record RecordGold(Place place, JsonNode node) {
  private static final Map<Attribute, String> KEYS =
      Map.of(
          Attribute.FORM, "form",
          Attribute.TYPE, "cueType",
          Attribute.FACTIVITY, "factivity");

  GoldText text() {
    JsonNode head = node.path("document");
    Document document =
        Origins.document(place.string(head, "id"), place.string(head, "text"), head, "published");
    List<Marked> expected = new ArrayList<>();
    for (JsonNode each : node.path("statements")) {
      expected.add(marked(each, document.text()));
    }
    return GoldText.ofStatements(place.file(), place.line(), document, expected, Coverage.ALL);
  }

  private Marked marked(JsonNode statement, Text text) {
    List<Extent> content = worded(place.extent(statement, "content", text));
    boolean scare = statement.path("form").asText().equals("scare-quote");
    Map<Role, List<Extent>> roles = new EnumMap<>(Role.class);
    if (scare) {
      roles.put(Role.SCARE, content);
    } else {
      roles.put(Role.SOURCE, sources(statement, text));
      roles.put(Role.CUE, worded(place.extent(statement, "cue", text)));
      roles.put(Role.CONTENT, content);
    }
    return new Marked(
        place.string(statement, "id"),
        scare ? Kind.SCARE_QUOTE : Kind.STATEMENT,
        statement.path("optional").asBoolean(),
        roles,
        said(statement));
  }

  private static List<Extent> worded(Extent extent) {
    return Place.worded(Stream.of(extent));
  }

  private List<Extent> sources(JsonNode statement, Text text) {
    return StreamSupport.stream(statement.path("sources").spliterator(), false)
        .map(source -> source.path("span"))
        .filter(JsonNode::isArray)
        .map(span -> place.extent(span, text))
        .toList();
  }

  /** What the record says; a key that it leaves out is not judged. */
  private static Map<Attribute, String> said(JsonNode statement) {
    Map<Attribute, String> said = new EnumMap<>(Attribute.class);
    KEYS.forEach(
        (attribute, key) -> {
          if (statement.path(key).isTextual()) {
            said.put(attribute, statement.path(key).asText());
          }
        });
    if (statement.has("within")) {
      said.put(Attribute.WITHIN, statement.path("within").asText("-"));
    }
    boolean carried =
        StreamSupport.stream(statement.path("sources").spliterator(), false)
            .anyMatch(source -> source.path("span").isNull());
    said.put(Attribute.CARRIED, carried ? "yes" : "no");
    return said;
  }
}
