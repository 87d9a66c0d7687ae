/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The keys of the whole texts in {@code data/gold/keys}: every place names its words. */
class OwnKeysTest {
  private static final Path FOLDER = Path.of("..", "data", "gold", "keys");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<Path> endingIn(String ending) {
    assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER + " is not here");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> texts() {
    return endingIn(".txt");
  }

  private static Path beside(Path text, String ending) {
    return text.resolveSibling(text.getFileName().toString().replace(".txt", ending));
  }

  private static String words(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.get(0).asInt());
    return text.substring(start, text.offsetByCodePoints(0, span.get(1).asInt()));
  }

  private static List<String> allWords(String text, JsonNode spans) {
    List<String> words = new ArrayList<>();
    spans.forEach(span -> words.add(words(text, span)));
    return words;
  }

  private static List<String> strings(JsonNode values) {
    List<String> strings = new ArrayList<>();
    values.forEach(value -> strings.add(value.asText()));
    return strings;
  }

  @Test
  void everyTextHasItsOriginAndItsKey() {
    List<Path> expected = new ArrayList<>();
    for (Path text : texts()) {
      expected.add(beside(text, ".json"));
      expected.add(beside(text, ".key.json"));
    }
    assertThat(endingIn(".json")).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyPlaceNamesItsWords(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    JsonNode key = JSON.readTree(beside(file, ".key.json").toFile());
    assertThat(key.get("file").asText()).isEqualTo(file.getFileName().toString());
    for (JsonNode said : key.get("attributions")) {
      said.get("chain").forEach(source -> named(text, source, "text", "span"));
      assertThat(String.join(" … ", allWords(text, said.get("cueSpans"))))
          .isEqualTo(said.get("cue").asText());
      if (said.has("contentSpans")) {
        assertThat(String.join(" ", allWords(text, said.get("contentSpans"))))
            .isEqualTo(said.get("content").asText());
      } else {
        named(text, said, "content", "contentSpan");
      }
    }
    for (JsonNode owed : key.get("commitments")) {
      named(text, owed, "what", "whatSpan");
      optionally(text, owed, "condition", "conditionSpan");
      optionally(text, owed, "dueWords", "dueSpan");
    }
    key.get("events").forEach(event -> named(text, event, "evidence", "evidenceSpan"));
    key.get("agreements").forEach(deal -> named(text, deal, "evidence", "evidenceSpan"));
    key.get("authorVoice").forEach(voice -> named(text, voice, "text", "span"));
    for (JsonNode contact : key.get("contacts")) {
      assertThat(allWords(text, contact.get("evidenceSpans")))
          .isEqualTo(strings(contact.get("evidence")));
    }
    for (JsonNode claim : key.get("sameClaim")) {
      assertThat(allWords(text, claim.get("spans"))).isEqualTo(strings(claim.get("texts")));
    }
    for (JsonNode pair : key.get("conflicts")) {
      assertThat(allWords(text, pair.get("spans")))
          .containsExactly(pair.get("a").asText(), pair.get("b").asText());
    }
  }

  private static void named(String text, JsonNode item, String words, String span) {
    assertThat(words(text, item.get(span))).as(item.toString()).isEqualTo(item.get(words).asText());
  }

  private static void optionally(String text, JsonNode item, String words, String span) {
    if (item.has(span)) {
      named(text, item, words, span);
    } else {
      assertThat(item.path(words).isNull() || item.path(words).isMissingNode())
          .as(item.toString())
          .isTrue();
    }
  }
}
