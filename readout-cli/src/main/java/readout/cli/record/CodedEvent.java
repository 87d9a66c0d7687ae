/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.document.PartialDate;
import readout.text.Span;
import readout.text.Text;

/**
 * One event of a record file with what its record knows of it.
 *
 * @param id of the event in its document
 * @param sameAs an earlier event of the document that this one tells again
 * @param when its first day, month or year, as the text tells it
 * @param precision of {@code when}: day, week, month, year …
 * @param published the document's day
 * @param attributed whether someone else than the document vouches for it
 */
public record CodedEvent(
    String document,
    Optional<String> published,
    String id,
    String type,
    String mode,
    String cameo,
    int quad,
    double score,
    String status,
    boolean attributed,
    Optional<String> sameAs,
    List<Party> actors,
    List<Party> recipients,
    Optional<PartialDate> when,
    String precision,
    Text text,
    List<Span> trigger) {
  public CodedEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    trigger = List.copyOf(trigger);
  }

  /**
   * Who acts or is acted on.
   *
   * @param country alpha-3, or a body's letters; empty when not known
   * @param code country and sector; empty when not known
   */
  public record Party(String name, String country, String code) {}

  static List<CodedEvent> of(JsonNode record) {
    Map<String, Party> parties = new LinkedHashMap<>();
    record
        .path("actors")
        .forEach(
            a ->
                parties.put(
                    a.path("id").asText(),
                    new Party(a.path("name").asText(), value(a, "country"), value(a, "code"))));
    JsonNode document = record.path("document");
    Text text = Text.of(document.path("text").asText());
    List<CodedEvent> events = new ArrayList<>();
    for (JsonNode event : record.path("events")) {
      JsonNode when = event.path("when");
      events.add(
          new CodedEvent(
              document.path("id").asText(),
              Optional.of(value(document, "published")).filter(d -> !d.isEmpty()),
              event.path("id").asText(),
              value(event, "type"),
              value(event, "mode"),
              value(event, "cameo"),
              event.path("quad").asInt(),
              event.path("score").asDouble(),
              value(event, "status"),
              !value(event, "accordingTo").isEmpty(),
              Optional.of(value(event, "sameAs")).filter(s -> !s.isEmpty()),
              named(event.path("actors"), parties),
              named(event.path("recipients"), parties),
              PartialDate.parse(value(when, "from")),
              value(when, "precision"),
              text,
              spans(event.path("trigger"))));
    }
    return events;
  }

  /** The cell; empty for null, for nothing, and for a value that is missing. */
  private static String value(JsonNode of, String field) {
    JsonNode value = of.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  private static List<Party> named(JsonNode ids, Map<String, Party> parties) {
    List<Party> named = new ArrayList<>();
    ids.forEach(id -> Optional.ofNullable(parties.get(id.asText())).ifPresent(named::add));
    return named;
  }

  private static List<Span> spans(JsonNode list) {
    List<Span> spans = new ArrayList<>();
    list.forEach(s -> spans.add(new Span(s.path(0).asInt(), s.path(1).asInt())));
    return spans;
  }
}
