/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** JSON that comes out as it went in: fields in their order, numbers with their digits. */
final class StoreJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNestingDepth(500)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** What a database or a reader of lines cannot hold. */
  private static final Pattern UNHOLDABLE =
      Pattern.compile("[\\x{D800}-\\x{DFFF}\\u0085\\u2028\\u2029]");

  private static final Pattern UNWRITABLE = Pattern.compile("[\\x{D800}-\\x{DFFF}\\x00]");

  private StoreJson() {}

  /**
   * @throws JsonProcessingException with the column, when it is no JSON
   */
  static JsonNode read(String json) throws JsonProcessingException {
    return MAPPER.readTree(json);
  }

  /** What the store itself wrote. */
  static JsonNode own(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("the store holds broken JSON: " + e.getMessage(), e);
    }
  }

  /** One line, that any database and any reader of lines can hold. */
  static String write(JsonNode node) {
    try {
      String json = MAPPER.writeValueAsString(node);
      return UNHOLDABLE
          .matcher(json)
          .replaceAll(m -> String.format("\\\\u%04x", (int) m.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // a tree does not fail
    }
  }

  /** Words for a column of text: what no database can hold is U+FFFD. */
  static String held(String words) {
    return UNWRITABLE.matcher(words).replaceAll("\uFFFD");
  }

  /** A field that is a string; empty for {@code {"missing": …}}. */
  static Optional<String> string(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() ? Optional.of(held(value.textValue())) : Optional.empty();
  }
}
