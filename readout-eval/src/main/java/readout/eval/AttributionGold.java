/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.document.Document;
import readout.testkit.Kind;
import readout.testkit.Marked;
import readout.testkit.Role;
import readout.text.Extent;

/** One line of gold in the shape of the attribution corpora. */
record AttributionGold(Place place, JsonNode node) {
  GoldText text() {
    Document document =
        Origins.document(place.string(node, "id"), place.string(node, "text"), node, "date");
    List<Marked> expected = new ArrayList<>();
    for (JsonNode each : node.path("attributions")) {
      List<Extent> source = Place.worded(Stream.of(place.extent(each, "source", document.text())));
      List<Extent> cue = Place.worded(Stream.of(place.extent(each, "cue", document.text())));
      List<Extent> content =
          Place.worded(Stream.of(place.extent(each, "content", document.text())));
      expected.add(
          new Marked(
              each.path("id").asText("s" + (expected.size() + 1)),
              Kind.STATEMENT,
              false,
              Map.of(Role.SOURCE, source, Role.CUE, cue, Role.CONTENT, content),
              Map.of()));
    }
    return GoldText.ofStatements(
        place.file(), place.line(), document, expected, Coverage.OUTERMOST);
  }
}
