/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.compare.Comparer;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.formats.ComparisonJson;
import readout.reading.Reading;
import readout.server.Desk;
import readout.server.Library;
import readout.server.page.ReviewPage;
import readout.store.Page;
import readout.store.Query;
import readout.store.QueryException;
import readout.text.Text;

/** The same for programs: {@code /api/v1}. */
final class Api {
  private static final int MOST_ROWS = 500;
  private static final String FILE = "text";

  private final Library library;
  private final Desk desk;
  private final Templates templates;

  Api(Library library, Desk desk, Templates templates) {
    this.library = library;
    this.desk = desk;
    this.templates = templates;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/api/v1/read", this::read),
        Route.post("/api/v1/documents", this::add),
        Route.get("/api/v1/documents/{document}", this::document),
        Route.get("/api/v1/query", this::query),
        Route.post("/api/v1/compare", this::compare),
        Route.get("/api/v1/comparisons/{episode}", this::comparison),
        Route.get("/api/v1/review", this::reviewed),
        Route.post("/api/v1/review", this::review),
        Route.get("/api/v1/openapi.json", this::description));
  }

  /** Reads one text and keeps nothing. */
  private void read(Context request) {
    Answers.text(request, "application/json; charset=utf-8", coded(request).text().line() + "\n");
  }

  private Desk.Outcome.Coded coded(Context request) {
    List<Desk.Outcome> outcomes = outcomes(request);
    Desk.Outcome first = outcomes.get(0);
    if (first instanceof Desk.Outcome.Refused refused) {
      throw new Problem(
          Problem.Code.NOT_READABLE,
          refused.reason(),
          "Send plain English text, or JSON with \"text\".");
    }
    return (Desk.Outcome.Coded) first;
  }

  private List<Desk.Outcome> outcomes(Context request) {
    String type =
        Optional.ofNullable(request.contentType())
            .orElse("")
            .split(";", 2)[0]
            .strip()
            .toLowerCase(Locale.ROOT);
    byte[] body = request.bodyAsBytes();
    if (new String(body, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
      throw new Problem(
          Problem.Code.EMPTY, "The request has no body.", "Send the text as text/plain in UTF-8.");
    }
    List<Desk.Outcome> outcomes =
        switch (type) {
          case "text/plain", "text/html", "application/x-ndjson" ->
              desk.read(FILE, body, Origin.UNKNOWN);
          case "application/json" ->
              List.of(new Desk.Outcome.Coded(desk.code(document(json(body)))));
          default ->
              throw new Problem(
                  Problem.Code.UNSUPPORTED,
                  "Content-Type \"" + type + "\" is not taken.",
                  "Send text/plain, text/html, application/x-ndjson or application/json.");
        };
    if (outcomes.isEmpty()) {
      throw new Problem(Problem.Code.EMPTY, "There is no text in it.", "Send one.");
    }
    return outcomes;
  }

  private static JsonNode json(byte[] body) {
    try {
      return Answers.JSON.readTree(body);
    } catch (IOException e) {
      throw new Problem(
          Problem.Code.BAD_REQUEST, "The body is no JSON.", "Send {\"text\": \"…\"}.");
    }
  }

  private static Document document(JsonNode json) {
    if (!json.path("text").isTextual() || json.path("text").asText().isBlank()) {
      throw new Problem(
          Problem.Code.EMPTY, "\"text\" is missing or empty.", "Send {\"text\": \"…\"}.");
    }
    Origin origin =
        new Origin(
            stated(json, "url"),
            stated(json, "publisher"),
            stated(json, "title"),
            stated(json, "date").flatMap(PartialDate::parse),
            stated(json, "country"),
            Optional.empty(),
            Optional.empty());
    return new Document(
        stated(json, "id").orElse(FILE), Text.of(json.path("text").asText()), origin, Map.of());
  }

  private static Optional<String> stated(JsonNode json, String field) {
    return Optional.of(json.path(field).asText("")).filter(value -> !value.isBlank());
  }

  /** Reads and keeps; tells what came of each. */
  private void add(Context request) {
    List<Map<String, Object>> added = new ArrayList<>();
    for (Desk.Outcome outcome : outcomes(request)) {
      Map<String, Object> one = new LinkedHashMap<>();
      if (outcome instanceof Desk.Outcome.Coded coded) {
        one.put("document", library.add(coded.text()));
        one.put("id", coded.text().id());
      } else if (outcome instanceof Desk.Outcome.Refused refused) {
        one.put("rejected", refused.reason());
      }
      added.add(one);
    }
    request.status(201);
    Answers.json(request, Map.of("documents", added));
  }

  private void document(Context request) {
    String key = request.pathParam("document");
    Answers.text(
        request,
        "application/json; charset=utf-8",
        Optional.of(key)
                .filter(k -> k.matches("\\d{1,18}"))
                .flatMap(k -> library.store().record(Long.parseLong(k)))
                .orElseThrow(() -> noDocument(key))
            + "\n");
  }

  private static Problem noDocument(String key) {
    return new Problem(
        Problem.Code.NO_SUCH_DOCUMENT,
        "There is no document \"" + key + "\".",
        "GET /api/v1/query?q=kind:documents lists them.");
  }

  private void query(Context request) {
    String after = Screens.parameter(request, "after");
    String most = Screens.parameter(request, "size");
    int size =
        most.matches("\\d{1,4}") ? Math.max(1, Math.min(MOST_ROWS, Integer.parseInt(most))) : 50;
    try {
      Query query = Query.parse(Screens.parameter(request, "q"));
      Page page =
          library
              .store()
              .query(query, after.isEmpty() ? Optional.empty() : Optional.of(after), size);
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("count", library.store().count(query));
      answer.put("rows", page.rows().stream().map(Screens::fields).toList());
      answer.put("next", page.next().orElse(null));
      Answers.json(request, answer);
    } catch (QueryException | IllegalArgumentException wrong) {
      throw Screens.badQuery(wrong);
    }
  }

  /** Compares the texts of the body, and keeps nothing. */
  private void compare(Context request) {
    JsonNode documents = json(request.bodyAsBytes()).path("documents");
    if (documents.size() < 2) {
      throw new Problem(
          Problem.Code.BAD_REQUEST,
          "There are fewer than two documents.",
          "Send {\"documents\": [{\"id\": \"a\", \"text\": \"…\"}, …]}.");
    }
    List<Reading> readings = new ArrayList<>();
    documents.forEach(d -> readings.add(desk.read(document(d))));
    answer(request, readings);
  }

  private static void answer(Context request, List<Reading> readings) {
    Answers.text(
        request,
        "application/json; charset=utf-8",
        ComparisonJson.of(new Comparer().compare(readings, List.of())));
  }

  private void comparison(Context request) {
    List<Long> keys =
        Arrays.stream(request.pathParam("episode").split("\\."))
            .map(k -> k.matches("\\d{1,18}") ? Long.parseLong(k) : -1L)
            .distinct()
            .toList();
    Map<Long, Reading> readings = library.readings(keys, desk);
    if (readings.size() < keys.size()) {
      throw noDocument(request.pathParam("episode"));
    }
    answer(request, List.copyOf(readings.values()));
  }

  private void reviewed(Context request) {
    ReviewPage sum =
        new Reviewing(library, templates).sum(Reviewing.kind(Screens.parameter(request, "kind")));
    Answers.json(
        request,
        Map.of(
            "kind", sum.kind(),
            "accepted", sum.accepted(),
            "rejected", sum.rejected(),
            "left", sum.left(),
            "precision", sum.precision()));
  }

  private void review(Context request) {
    JsonNode verdict = json(request.bodyAsBytes());
    Reviewing.judge(
        library.store(),
        verdict.path("id").asText(""),
        verdict.path("verdict").asText(""),
        verdict.path("type").asText(""),
        verdict.path("note").asText(""));
    request.status(204);
  }

  private void description(Context request) {
    try (InputStream in = Api.class.getResourceAsStream("/readout/server/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is not in the program");
      }
      request.contentType("application/json; charset=utf-8").result(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
