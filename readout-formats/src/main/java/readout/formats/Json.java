/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the world writes it: NaN and unpaired surrogate escapes are let through, numbers keep
 * their digits. Values nested more than 500 deep are refused, as they would otherwise exhaust the
 * stack.
 */
final class Json {
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNestingDepth(500)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private Json() {}

  /**
   * @throws IOException when the text is no JSON object; the message says where, by its column
   */
  static Map<String, Object> object(String json) throws IOException {
    try {
      @Nullable Map<String, Object> object = MAPPER.readValue(json, OBJECT);
      if (object == null) {
        throw new IOException("it is null");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw problem(e);
    }
  }

  static JsonNode tree(String json) throws IOException {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw problem(e);
    }
  }

  private static IOException problem(JsonProcessingException e) {
    String where =
        e.getLocation() == null || e.getLocation().getColumnNr() < 1
            ? ""
            : " (line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr()
                + ")";
    String what = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return new IOException(what.replaceAll("[^\\x20-\\x7E]", "?") + where, e);
  }
}
