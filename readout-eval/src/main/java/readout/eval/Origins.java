/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.text.Text;

/** A gold line as a document: its text and its origin, and nothing of its answers. */
final class Origins {
  private Origins() {}

  /**
   * @param node where publisher, title and date stand
   * @param date what the date is called there
   */
  static Document document(String id, String text, JsonNode node, String date) {
    Origin origin =
        new Origin(
            Optional.empty(),
            string(node, "publisher"),
            string(node, "title"),
            string(node, date).flatMap(PartialDate::parse),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Document(id, Text.of(text), origin, Map.of());
  }

  private static Optional<String> string(JsonNode node, String key) {
    return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
