/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.document.PartialDate;
import readout.store.Party.Role;
import readout.text.Span;
import readout.text.Text;

/** Reads the findings of one record: who takes part, when, at which words. */
final class FindingReader {
  /** Fields of a finding that hold places, and whether they are what it hangs on. */
  private record Places(List<String> core, List<String> around) {}

  private static final Map<Kind, Places> PLACES =
      Map.of(
          Kind.EVENT, new Places(List.of("trigger"), List.of("actorSpans", "recipientSpans")),
          Kind.STATEMENT, new Places(List.of("cue", "content"), List.of()),
          Kind.COMMITMENT, new Places(List.of("act"), List.of("condition")),
          Kind.CONTACT, new Places(List.of("spans"), List.of()),
          Kind.AGREEMENT, new Places(List.of("spans"), List.of()),
          Kind.CLAIM, new Places(List.of("spans"), List.of()),
          Kind.AUTHOR_VOICE, new Places(List.of("span"), List.of()));

  private final JsonNode record;
  private final Text text;
  private final Days reported;
  private final Map<String, JsonNode> actors = new HashMap<>();
  private final Map<String, JsonNode> statements = new HashMap<>();
  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

  FindingReader(JsonNode record, Text text, Days reported) {
    this.record = record;
    this.text = text;
    this.reported = reported;
    record.path("actors").forEach(actor -> actors.put(actor.path("id").asText(), actor));
    record.path("statements").forEach(s -> statements.put(s.path("id").asText(), s));
    sentences.setText(text.toString());
  }

  Draft draft(Kind kind, JsonNode finding, int ordinal) throws RecordException {
    String id = finding.path("id").asText(kind.field() + ordinal);
    Places places = PLACES.getOrDefault(kind, new Places(List.of(), List.of()));
    List<Span> core = spans(finding, places.core(), id);
    List<Span> around = spans(finding, places.around(), id);
    if (core.isEmpty()) {
      core = around.isEmpty() ? List.of(new Span(0, 0)) : around;
    }
    return new Draft(
        kind,
        id,
        ordinal,
        type(kind, finding),
        StoreJson.string(finding, kind == Kind.STATEMENT ? "form" : "status").orElse(""),
        days(finding),
        core,
        telling(core, around),
        parties(kind, finding),
        finding);
  }

  /** The document as a row of its own: found by its title and text. */
  Draft document() {
    JsonNode document = record.path("document");
    String title = StoreJson.string(document, "title").orElse("");
    return new Draft(
        Kind.DOCUMENT,
        "document",
        0,
        StoreJson.string(document, "genre").orElse(""),
        "",
        reported,
        List.of(text.span()),
        (title.isEmpty() ? "" : title + "\n") + StoreJson.held(text.toString()),
        List.of(),
        com.fasterxml.jackson.databind.node.NullNode.getInstance());
  }

  private static String type(Kind kind, JsonNode finding) {
    String field =
        switch (kind) {
          case EVENT -> "type";
          case STATEMENT -> "cueType";
          case CLAIM -> "relation";
          case AUTHOR_VOICE -> "why";
          default -> "kind";
        };
    return StoreJson.string(finding, field).orElse("");
  }

  private Days days(JsonNode finding) {
    JsonNode when = finding.path("when");
    return Days.told(date(when, "from"), date(when, "to")).orElse(reported);
  }

  private static Optional<PartialDate> date(JsonNode when, String field) {
    return StoreJson.string(when, field).flatMap(PartialDate::parse);
  }

  private List<Party> parties(Kind kind, JsonNode finding) {
    List<Party> parties = new ArrayList<>();
    switch (kind) {
      case EVENT -> {
        add(parties, Role.ACTOR, finding.path("actors"));
        add(parties, Role.RECIPIENT, finding.path("recipients"));
      }
      case COMMITMENT -> {
        add(parties, Role.ACTOR, finding.path("by"));
        add(parties, Role.RECIPIENT, finding.path("to"));
      }
      case CONTACT -> add(parties, Role.PARTICIPANT, finding.path("participants"));
      case AGREEMENT -> add(parties, Role.PARTICIPANT, finding.path("parties"));
      case STATEMENT -> {
        finding.path("sources").forEach(s -> add(parties, Role.ACTOR, s.path("actor").asText()));
        add(parties, Role.RECIPIENT, finding.path("addressees"));
        sources(parties, finding);
      }
      default -> {}
    }
    if (kind != Kind.STATEMENT) {
      carriers(finding).forEach(carrier -> sources(parties, carrier));
    }
    return parties.stream().distinct().toList();
  }

  /** The statements that carry it, or one of its values: the length of a call, who asked for it. */
  private List<JsonNode> carriers(JsonNode finding) {
    Set<String> ids = new LinkedHashSet<>(List.of(finding.path("accordingTo").asText()));
    for (String values : List.of("durationMinutes", "initiator", "scheduled", "said")) {
      finding.path(values).forEach(value -> ids.add(value.path("accordingTo").asText()));
    }
    return ids.stream().filter(statements::containsKey).map(statements::get).toList();
  }

  /** Who vouches, and who passes it on, from the inside out. */
  private void sources(List<Party> parties, JsonNode innermost) {
    Set<String> seen = new HashSet<>();
    Role role = Role.SOURCE;
    for (JsonNode statement = innermost;
        statement != null && seen.add(statement.path("id").asText());
        statement = statements.get(statement.path("within").asText())) {
      for (JsonNode source : statement.path("sources")) {
        add(parties, role, source.path("actor").asText());
      }
      role = Role.RELAY;
    }
  }

  private void add(List<Party> parties, Role role, JsonNode ids) {
    ids.forEach(id -> add(parties, role, id.asText()));
  }

  /** An id of the record; anything else is a code or a name that a person gave. */
  private void add(List<Party> parties, Role role, String id) {
    JsonNode actor = actors.get(id);
    if (actor != null) {
      parties.add(
          new Party(
              role,
              StoreJson.string(actor, "name").orElse(id),
              StoreJson.string(actor, "kind").orElse(""),
              StoreJson.string(actor, "country"),
              StoreJson.string(actor, "code")));
    } else if (!id.isBlank()) {
      boolean code = Folding.isCode(id);
      parties.add(
          new Party(
              role,
              id,
              "",
              code && id.length() == 3 ? Optional.of(id) : Optional.empty(),
              code ? Optional.of(id) : Optional.empty()));
    }
  }

  private List<Span> spans(JsonNode finding, List<String> fields, String id)
      throws RecordException {
    List<Span> spans = new ArrayList<>();
    for (String field : fields) {
      JsonNode value = finding.path(field);
      boolean one = value.size() == 2 && value.path(0).isInt();
      for (JsonNode span : one ? List.of(value) : value) {
        int start = span.path(0).asInt(-1);
        int end = span.path(1).asInt(-1);
        if (start < 0 || end < start || end > text.length()) {
          throw new RecordException(
              "%s.%s: %s lies outside the text of %d code points"
                  .formatted(id, field, span, text.length()));
        }
        spans.add(new Span(start, end));
      }
    }
    spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    return spans;
  }

  /** The sentences that hold the spans, in the order of the text, each once. */
  private String telling(List<Span> core, List<Span> around) {
    StringBuilder words = new StringBuilder();
    int told = 0;
    List<Span> all =
        Stream.concat(core.stream(), around.stream())
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    String characters = text.toString();
    for (Span span : all) {
      int start = Math.max(told, sentenceStart(text.toChar(span.start())));
      int end = sentenceEnd(text.toChar(span.end()));
      if (end > start && span.end() > span.start()) {
        String piece = characters.substring(start, end).strip();
        words.append(words.isEmpty() || piece.isEmpty() ? "" : start == told ? " " : " … ");
        words.append(piece);
        told = end;
      }
    }
    return StoreJson.held(words.toString());
  }

  private int sentenceStart(int at) {
    return at >= text.toString().length() || sentences.isBoundary(at)
        ? Math.min(at, text.toString().length())
        : sentences.preceding(at);
  }

  private int sentenceEnd(int at) {
    return at <= 0 || sentences.isBoundary(at) ? at : sentences.following(at);
  }
}
