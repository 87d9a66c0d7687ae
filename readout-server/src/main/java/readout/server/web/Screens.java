/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.compare.Comparer;
import readout.compare.Comparison;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.formats.ComparisonJson;
import readout.reading.Reading;
import readout.server.Desk;
import readout.server.Library;
import readout.server.Settings;
import readout.server.page.AboutPage;
import readout.server.page.Card;
import readout.server.page.ComparisonPage;
import readout.server.page.DropPage;
import readout.server.page.DuePage;
import readout.server.page.DyadPage;
import readout.server.page.Entry;
import readout.server.page.ReadingPage;
import readout.server.page.RecordsPage;
import readout.server.page.ReviewPage;
import readout.server.record.CodedText;
import readout.store.Found;
import readout.store.Query;
import readout.store.QueryException;

/** The pages, and the same as JSON and CSV beside them. */
final class Screens {
  private static final List<String> SAMPLES =
      List.of(
          "01-malawi-ministry",
          "02-mozambique-ministry",
          "03-zambezi-wire",
          "04-reef-courier",
          "05-lakeshore-daily");
  private static final int DOCUMENTS = 40;

  private final Library library;
  private final Desk desk;
  private final Templates templates;
  private final Settings settings;
  private final List<Desk.Outcome.Refused> refused = new ArrayList<>();

  Screens(Library library, Desk desk, Templates templates, Settings settings) {
    this.library = library;
    this.desk = desk;
    this.templates = templates;
    this.settings = settings;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", this::drop),
        Route.post("/d", this::take),
        Route.post("/samples", this::samples),
        Route.get("/d/{document}", this::reading),
        Route.get("/compare", this::choose),
        Route.get("/e/{episode}", this::comparison),
        Route.get("/records", this::records),
        Route.get("/records.csv", this::recordsCsv),
        Route.get("/records.json", this::recordsJson),
        Route.get("/a/{one}/{other}", this::dyad),
        Route.get("/due", this::due),
        Route.post("/due", this::looked),
        Route.get("/review", request -> new Reviewing(library, templates).show(request)),
        Route.post("/review", request -> new Reviewing(library, templates).decide(request)),
        Route.get("/about", this::about));
  }

  private void drop(Context request) {
    templates.show(request, "drop", new DropPage(documents(), library.isKept(), List.of()));
  }

  private List<Entry> documents() {
    return library.documents(DOCUMENTS).stream().map(this::titled).toList();
  }

  private Entry titled(Found document) {
    Entry entry = Entry.of(document);
    return document.source().title().isPresent()
        ? entry
        : library
            .store()
            .document(document.source().key())
            .map(d -> entry.titled(d.text()))
            .orElse(entry);
  }

  /** Pasted text or files; leads to the reading, or to the comparison of several. */
  private void take(Context request) {
    List<Desk.Outcome> outcomes = new ArrayList<>();
    String pasted = Optional.ofNullable(request.formParam("text")).orElse("");
    if (!pasted.isBlank()) {
      outcomes.addAll(
          desk.read("pasted.txt", pasted.getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN));
    }
    for (UploadedFile file : request.uploadedFiles("files")) {
      if (file.size() > 0) {
        outcomes.addAll(desk.read(file.filename(), bytes(file), Origin.UNKNOWN));
      }
    }
    if (outcomes.isEmpty()) {
      throw new Problem(
          Problem.Code.EMPTY, "There was no text.", "Paste one, or choose a file with one in it.");
    }
    show(request, outcomes);
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new Problem(Problem.Code.NOT_READABLE, "The file broke off.", "Send it again.");
    }
  }

  private void show(Context request, List<Desk.Outcome> outcomes) {
    List<String> keys = new ArrayList<>();
    List<Desk.Outcome.Refused> not = new ArrayList<>();
    for (Desk.Outcome outcome : outcomes) {
      if (outcome instanceof Desk.Outcome.Coded coded) {
        keys.add("" + library.add(coded.text()));
      } else if (outcome instanceof Desk.Outcome.Refused why) {
        not.add(why);
      }
    }
    synchronized (refused) {
      refused.addAll(not);
    }
    if (keys.isEmpty() || !not.isEmpty()) {
      request.status(keys.isEmpty() ? Problem.Code.NOT_READABLE.status() : 200);
      templates.show(request, "drop", new DropPage(documents(), library.isKept(), not));
    } else {
      see(request, keys.size() == 1 ? "/d/" + keys.get(0) : "/e/" + String.join(".", keys));
    }
  }

  private static void see(Context request, String address) {
    request.status(303).header("Location", address);
  }

  private void samples(Context request) {
    List<Desk.Outcome> outcomes = new ArrayList<>();
    for (String name : SAMPLES) {
      String sidecar = new String(sample(name + ".json"), StandardCharsets.UTF_8);
      outcomes.addAll(desk.read(name + ".txt", sample(name + ".txt"), origin(sidecar)));
    }
    show(request, outcomes);
  }

  private static Origin origin(String sidecar) {
    try {
      var json = Answers.JSON.readTree(sidecar);
      return new Origin(
          Optional.empty(),
          Optional.of(json.path("publisher").asText()),
          Optional.empty(),
          PartialDate.parse(json.path("date").asText()),
          Optional.of(json.path("country").asText()),
          Optional.empty(),
          Optional.empty());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sample(String name) {
    try (InputStream in =
        Screens.class.getResourceAsStream("/readout/server/samples/meeting/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void reading(Context request) {
    Suffixed named = Suffixed.of(request.pathParam("document"));
    long key = key(named.name());
    CodedText coded = library.text(key).orElseThrow(() -> noDocument(named.name()));
    List<String> hidden = Arrays.asList(parameter(request, "hide").split("[ .]+"));
    ReadingPage page = ReadingPage.of(key, coded, hidden, parameter(request, "at"));
    switch (named.form()) {
      case "json" -> Answers.text(request, "application/json; charset=utf-8", coded.line() + "\n");
      case "csv" -> Answers.csv(request, "reading-" + key, cards(page));
      default -> templates.show(request, "reading", page);
    }
  }

  private static List<List<String>> cards(ReadingPage page) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "id", "kind", "label", "standing", "who", "words", "facts", "start", "rule", "row"));
    for (Card c : page.cards()) {
      String facts =
          String.join("; ", c.facts().stream().map(f -> f.name() + ": " + f.value()).toList());
      rows.add(
          List.of(
              c.id(),
              c.kind(),
              c.label(),
              c.standing(),
              c.heading(),
              c.words(),
              facts,
              "" + c.start(),
              c.why().rule(),
              c.why().row()));
    }
    return rows;
  }

  private static long key(String name) {
    try {
      return Long.parseLong(name);
    } catch (NumberFormatException e) {
      throw noDocument(name);
    }
  }

  private static Problem noDocument(String name) {
    return new Problem(
        Problem.Code.NO_SUCH_DOCUMENT,
        "There is no document \"" + name + "\" here.",
        "Choose one from the list on the first page, or read it again.");
  }

  static String parameter(Context request, String name) {
    return Optional.ofNullable(request.queryParam(name)).orElse("");
  }

  /** From the boxes of the first page to the comparison's own address. */
  private void choose(Context request) {
    List<String> keys = request.queryParams("d");
    if (keys.isEmpty()) {
      templates.show(request, "choose", new DropPage(documents(), library.isKept(), List.of()));
    } else {
      see(request, "/e/" + String.join(".", keys.stream().map(k -> "" + key(k)).toList()));
    }
  }

  private void comparison(Context request) {
    Suffixed named = Suffixed.of(request.pathParam("episode"));
    List<Long> keys =
        Arrays.stream(named.name().split("\\.")).map(Screens::key).distinct().toList();
    Map<Long, Reading> readings = library.readings(keys, desk);
    keys.stream()
        .filter(k -> !readings.containsKey(k))
        .forEach(
            k -> {
              throw noDocument("" + k);
            });
    Map<String, Long> keyOf = new HashMap<>();
    readings.forEach((key, reading) -> keyOf.put(reading.document().id(), key));
    Comparison comparison = new Comparer().compare(List.copyOf(readings.values()), List.of());
    if (named.form().equals("json")) {
      Answers.text(request, "application/json; charset=utf-8", ComparisonJson.of(comparison));
      return;
    }
    if (comparison.episodes().isEmpty()) {
      throw new Problem(
          Problem.Code.NO_SUCH_EPISODE,
          "No two of these texts tell of the same happening.",
          "Choose others, or open each by itself.");
    }
    String show = parameter(request, "show");
    String filter = List.of("agree", "differ", "one").contains(show) ? show : "all";
    ComparisonPage page = ComparisonPage.of(named.name(), comparison, 0, keyOf, filter);
    switch (named.form()) {
      case "csv" -> Answers.csv(request, "comparison", page.cells());
      case "md" -> Answers.text(request, "text/markdown; charset=utf-8", page.markdown());
      default -> templates.show(request, "comparison", page);
    }
  }

  private Query query(String written) throws QueryException {
    return Query.parse(written);
  }

  private void records(Context request) {
    String written = parameter(request, "q");
    try {
      String after = parameter(request, "after");
      Query query = query(written);
      templates.show(
          request,
          "records",
          RecordsPage.of(
              library.store(), query, after.isEmpty() ? Optional.empty() : Optional.of(after)));
    } catch (QueryException | IllegalArgumentException wrong) {
      request.status(Problem.Code.BAD_QUERY.status());
      templates.show(
          request, "records", RecordsPage.wrong(written, String.valueOf(wrong.getMessage())));
    }
  }

  private List<Found> all(Context request) {
    List<Found> all = new ArrayList<>();
    try {
      library.store().each(query(parameter(request, "q")), all::add);
    } catch (QueryException wrong) {
      throw badQuery(wrong);
    }
    return all;
  }

  static Problem badQuery(Exception wrong) {
    return new Problem(
        Problem.Code.BAD_QUERY,
        String.valueOf(wrong.getMessage()),
        "Write it as: actor:RUS type:THREATEN after:2022-01-01");
  }

  private void recordsCsv(Context request) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "id",
            "kind",
            "type",
            "status",
            "day",
            "who",
            "whom",
            "said_by",
            "words",
            "publisher",
            "title",
            "verdict"));
    for (Found found : all(request)) {
      Entry e = Entry.of(found);
      rows.add(
          List.of(
              e.id(),
              e.kind(),
              e.type(),
              e.status(),
              e.day(),
              e.who(),
              e.whom(),
              e.said(),
              e.words(),
              e.publisher(),
              e.title(),
              e.verdict()));
    }
    Answers.csv(request, "records", rows);
  }

  private void recordsJson(Context request) {
    Answers.json(request, all(request).stream().map(Screens::fields).toList());
  }

  static Map<String, Object> fields(Found found) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", found.id());
    fields.put("kind", found.kind().word());
    fields.put("document", found.source().key());
    fields.put("verdict", found.verdict());
    fields.put("finding", found.json());
    return fields;
  }

  private void dyad(Context request) {
    Suffixed other = Suffixed.of(request.pathParam("other"));
    String one = request.pathParam("one");
    if (!one.matches("[A-Z]{3}") || !other.name().matches("[A-Z]{3}")) {
      throw new Problem(
          Problem.Code.BAD_REQUEST,
          "A state is named by three capitals.",
          "Write it as: /a/RUS/USA");
    }
    DyadPage page = DyadPage.of(library.store(), one, other.name());
    switch (other.form()) {
      case "json" -> Answers.json(request, page);
      case "csv" -> {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "day", "type", "status", "who", "whom", "said_by", "words"));
        page.events()
            .forEach(
                e ->
                    rows.add(
                        List.of(
                            e.id(),
                            e.day(),
                            e.type(),
                            e.status(),
                            e.who(),
                            e.whom(),
                            e.said(),
                            e.words())));
        Answers.csv(request, "dyad", rows);
      }
      default -> templates.show(request, "dyad", page);
    }
  }

  private void due(Context request) {
    templates.show(
        request,
        "due",
        DuePage.of(
            library.store(),
            LocalDate.now(java.time.ZoneOffset.UTC),
            library.store().lastLook("workbench")));
  }

  private void looked(Context request) {
    library.store().looked("workbench", java.time.Instant.now());
    see(request, "/due");
  }

  private void about(Context request) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (readout.store.Kind kind : readout.store.Kind.values()) {
      try {
        counts.put(kind.word(), library.store().count(Query.parse("kind:" + kind.word())));
      } catch (QueryException e) {
        throw new IllegalStateException(e);
      }
    }
    List<ReviewPage> judged =
        ReviewPage.kinds().stream().map(k -> new Reviewing(library, templates).sum(k)).toList();
    List<Desk.Outcome.Refused> not;
    synchronized (refused) {
      not = List.copyOf(refused);
    }
    templates.show(
        request,
        "about",
        new AboutPage(
            settings.version(),
            settings.store().map(p -> String.valueOf(p.getFileName())).orElse("none"),
            library.isKept(),
            counts,
            judged,
            not));
  }

  /** A name with the form it is wanted in: {@code 3.json}. */
  record Suffixed(String name, String form) {
    static Suffixed of(String written) {
      for (String form : List.of("json", "csv", "md")) {
        if (written.endsWith("." + form)) {
          return new Suffixed(written.substring(0, written.length() - form.length() - 1), form);
        }
      }
      return new Suffixed(written, "html");
    }
  }
}
