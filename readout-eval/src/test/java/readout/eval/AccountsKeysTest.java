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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The keys of the accounts in {@code data/gold/accounts}: every place names its words, and no text
 * or account is forgotten.
 */
class AccountsKeysTest {
  private static final Path FOLDER = Path.of("..", "data", "gold", "accounts");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> keys() {
    assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER + " is not here");
    return Stream.of(FOLDER.resolve("keys"), FOLDER.resolve("held-out").resolve("keys"))
        .flatMap(folder -> found(folder).stream())
        .filter(file -> !file.getFileName().toString().startsWith("wires-"))
        .toList();
  }

  private static List<Path> found(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path texts(Path key) {
    String name = key.getFileName().toString().replace(".json", "");
    return key.resolveSibling("..").resolve(name).normalize();
  }

  private static String text(Path key, String account) throws IOException {
    return Files.readString(texts(key).resolve(account + ".txt"), StandardCharsets.UTF_8);
  }

  private static List<String> strings(JsonNode values) {
    List<String> strings = new ArrayList<>();
    values.forEach(value -> strings.add(value.asText()));
    return strings;
  }

  private static void named(String text, JsonNode spans, JsonNode words) {
    List<String> found = new ArrayList<>();
    for (JsonNode span : spans) {
      int start = text.offsetByCodePoints(0, span.get(0).asInt());
      int end = text.offsetByCodePoints(0, span.get(1).asInt());
      found.add(text.substring(start, end));
      assertThat(text.indexOf(text.substring(start, end))).as(words.toString()).isEqualTo(start);
    }
    assertThat(found).isNotEmpty().isEqualTo(strings(words));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyPlaceNamesItsWordsWhereTheyStandFirst(Path file) throws IOException {
    JsonNode key = JSON.readTree(file.toFile());
    for (JsonNode fact : key.get("facts")) {
      for (String account : (Iterable<String>) fact.get("accounts")::fieldNames) {
        JsonNode cell = fact.get("accounts").get(account);
        named(text(file, account), cell.get("spans"), cell.get("evidence"));
      }
    }
    for (String list : List.of("restored", "otherParts", "background")) {
      for (JsonNode part : key.get(list)) {
        String text = text(file, part.get("account").asText());
        named(text, part.get("spans"), part.get("evidence"));
      }
    }
    for (JsonNode lost : key.get("restored")) {
      String text = text(file, lost.get("from").asText());
      named(text, lost.get("fromSpans"), lost.get("fromEvidence"));
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void noTextIsForgotten(Path file) throws IOException {
    JsonNode key = JSON.readTree(file.toFile());
    List<String> accounts = strings(key.get("accounts"));
    List<String> all = new ArrayList<>(accounts);
    all.addAll(key.get("otherEvents").findValuesAsText("id"));
    all.addAll(key.get("notRead").findValuesAsText("id"));
    List<String> expected = new ArrayList<>();
    all.forEach(id -> expected.addAll(List.of(id + ".txt", id + ".json")));
    assertThat(found(texts(file)).stream().map(path -> path.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(expected);

    List<String> rested = new ArrayList<>();
    key.get("witnesses").forEach(origin -> rested.addAll(strings(origin.get("accounts"))));
    assertThat(rested).containsExactlyInAnyOrderElementsOf(accounts);
    JsonNode wires = JSON.readTree(file.resolveSibling("wires-" + file.getFileName()).toFile());
    assertThat(wires.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(all);

    for (JsonNode fact : key.get("facts")) {
      List<String> told = new ArrayList<>(strings(fact.get("silent")));
      fact.get("accounts").fieldNames().forEachRemaining(told::add);
      assertThat(told).as(fact.get("fact").asText()).containsExactlyInAnyOrderElementsOf(accounts);
    }
  }
}
