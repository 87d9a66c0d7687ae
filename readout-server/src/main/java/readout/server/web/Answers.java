/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;

/** The forms of an answer besides a page: JSON, CSV, a problem. */
final class Answers {
  static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private Answers() {}

  static void json(Context request, Object value) {
    text(request, "application/json; charset=utf-8", write(value));
  }

  static void text(Context request, String type, String body) {
    request.contentType(type).result(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static void csv(Context request, String name, List<List<String>> rows) {
    String lines =
        rows.stream()
            .map(row -> row.stream().map(Answers::cell).collect(Collectors.joining(",")) + "\r\n")
            .collect(Collectors.joining());
    request.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    text(request, "text/csv; charset=utf-8", lines);
  }

  /**
   * Quoted where it must be; what a spreadsheet would take for a formula is kept from being one.
   */
  private static String cell(String value) {
    String safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  static void problem(Context request, Problem problem) {
    request.status(problem.status());
    text(request, "application/problem+json; charset=utf-8", write(problem.fields()));
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
