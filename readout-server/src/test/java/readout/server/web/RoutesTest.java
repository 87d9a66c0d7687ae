/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No route without its line in the documentation, and no line without its route. */
class RoutesTest {
  @Test
  void everyRouteIsDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/api.md"));
    try (Served served = Served.own()) {
      List<String> missing =
          served.workbench().routes().stream()
              .map(Route::toString)
              .filter(route -> !page.contains("| `" + route + "` |"))
              .toList();
      assertThat(missing).as("not in docs/api.md").isEmpty();
      long lines = page.lines().filter(l -> l.matches("\\| `(GET|POST) /.*")).count();
      assertThat(lines).isEqualTo(served.workbench().routes().size());
    }
  }

  @Test
  void openApiTellsOfEveryRoute() throws IOException {
    JsonNode paths =
        Answers.JSON
            .readTree(Path.of("src/main/resources/readout/server/openapi.json").toFile())
            .path("paths");
    Set<String> told = new TreeSet<>();
    paths
        .fieldNames()
        .forEachRemaining(
            path ->
                paths
                    .path(path)
                    .fieldNames()
                    .forEachRemaining(
                        method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    try (Served served = Served.own()) {
      Set<String> routes =
          served.workbench().routes().stream()
              .map(Route::toString)
              .filter(route -> route.contains(" /api/"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(told).isEqualTo(routes);
    }
  }
}
