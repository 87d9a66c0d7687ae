/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;
import static readout.formats.table.Column.maybe;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import readout.document.Value;
import readout.finding.Event;
import readout.formats.Findings;

/** {@code events}. */
final class EventTable {
  static final RecordTable<Event> TABLE =
      new RecordTable<>(
          "events",
          "Who did what to whom, as one text tells it. Actors and recipients are lists: a row is"
              + " one event, not one pair.",
          Findings::events,
          Columns.join(
              List.of(
                  column(
                      "event", "Id, unique in its document.", "e1, e2 …", r -> r.finding().id())),
              Columns.when("date", "When it happened or is to happen", Event::when),
              Columns.actors("actor", "Those who act", Event::actors),
              Columns.actors("recipient", "Those acted on", Event::recipients),
              codes(),
              status(),
              Columns.voice(Event::accordingTo),
              Columns.words("trigger", "The words that tell it", Event::trigger),
              Columns.words("actor", "The words that name the actors here", Event::actorExtent),
              Columns.words(
                  "recipient", "The words that name the recipients here", Event::recipientExtent),
              List.of(where(), Columns.confidence(Event::confidence)),
              Columns.why()));

  private EventTable() {}

  private static List<Column<Event>> codes() {
    return List.of(
        column("type", "PLOVER type.", "CONSULT, THREATEN, SANCTION …", r -> r.finding().type()),
        maybe("mode", "PLOVER mode of the type.", "text", r -> r.finding().mode()),
        column(
            "contexts",
            "PLOVER contexts.",
            "military, economic …; " + Row.LIST,
            r -> Row.list(r.finding().contexts())),
        maybe(
            "cameo",
            "CAMEO code. Read the column as text: the zero in front counts.",
            "two to four digits",
            r -> r.finding().cameo()),
        maybe(
            "quad",
            "PLOVER quad class: verbal and material cooperation, verbal and material conflict.",
            "1, 2, 3, 4",
            r -> number(r.finding().quad())),
        maybe(
            "score",
            "Goldstein-like score of the type.",
            "number, -10 to 10",
            r -> number(r.finding().score())));
  }

  private static Value<Integer> number(OptionalInt value) {
    return value.isPresent() ? Value.known(value.getAsInt()) : Value.missing("NOT_CODED");
  }

  private static Value<String> number(OptionalDouble value) {
    return value.isPresent()
        ? Value.known(Row.number(value.getAsDouble()))
        : Value.missing("NOT_CODED");
  }

  private static List<Column<Event>> status() {
    return List.of(
        column(
            "status",
            "How the text presents it. Only asserted events are told as having happened or"
                + " happening.",
            "asserted, planned, conditional, denied, hypothetical, requested",
            r -> r.finding().status()),
        column(
            "same_as",
            "Id of an earlier event of the document that is told again here; empty: none is.",
            "id in this table, same document",
            r -> r.finding().sameAs().orElse("")));
  }

  private static Column<Event> where() {
    return maybe("where", "Where it happened or is to happen.", "text", r -> r.finding().where());
  }
}
