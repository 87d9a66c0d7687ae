/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** A line of a gold file, and how its numbers become places in a text. */
record Place(String file, int line) {
  GoldException problem(String reason, String next) {
    return new GoldException(file, line, reason, next);
  }

  /** What stands at {@code key}, as text. */
  String string(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (!value.isTextual()) {
      throw problem("no \"" + key + "\"", "every text has one");
    }
    return value.asText();
  }

  /** The spans at {@code key}, each {@code [start, end]}; none where there is nothing. */
  List<Extent> extents(JsonNode node, String key, Text text) {
    List<Extent> out = new ArrayList<>();
    for (JsonNode pair : node.path(key)) {
      out.add(extent(pair, text));
    }
    return out;
  }

  Extent extent(JsonNode node, String key, Text text) {
    return extents(node, key, text).stream().reduce(Extent.NONE, Extent::plus);
  }

  Extent extent(JsonNode pair, Text text) {
    int start = pair.path(0).asInt(-1);
    int end = pair.path(1).asInt(-1);
    if (start < 0 || end < start || end > text.length()) {
      throw problem(
          pair + " is no place in a text of " + text.length() + " code points",
          "write [start, end), counted in code points");
    }
    return Extent.of(new Span(start, end));
  }

  /** Those that hold words: a role that has none is absent. */
  static List<Extent> worded(Stream<Extent> extents) {
    return extents.filter(e -> !e.isEmpty()).toList();
  }
}
