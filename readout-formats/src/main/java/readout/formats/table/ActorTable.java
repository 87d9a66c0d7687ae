/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;
import static readout.formats.table.Column.maybe;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.finding.Actor;
import readout.finding.Statement;
import readout.formats.Findings;

/** {@code actors}. */
final class ActorTable {
  static final RecordTable<Actor> TABLE =
      new RecordTable<>(
          "actors",
          "Someone or something that acts or speaks in a document; the ids of the other tables.",
          Findings::actors,
          Columns.join(who(), what()));

  private ActorTable() {}

  private static List<Column<Actor>> who() {
    return List.of(
        column("actor", "Id, unique in its document.", "a1, a2 …", r -> r.finding().id()),
        column(
            "name",
            "The fullest name that the text gives, or the words that stand for an unnamed one.",
            "text",
            r -> r.finding().name()),
        column(
            "kind",
            "What it is.",
            "person, government, organisation, group, country, document, outlet, unnamed",
            r -> r.finding().kind()),
        maybe("country", "Its country.", "ISO 3166 alpha-3", r -> r.finding().country()),
        column(
            "sectors",
            "Its sectors, as CAMEO and PLOVER write them.",
            "GOV, MIL, LEG, JUD, OPP …; " + Row.LIST,
            r -> Row.list(r.finding().sectors())),
        maybe("code", "Country and sector in one.", "RUSGOV", r -> r.finding().code()),
        maybe("role", "What the text says it is.", "text", r -> r.finding().role()),
        column(
            "via",
            "How it was resolved: by a register of names, by the text, by what a pronoun or a"
                + " phrase goes back to, by the user.",
            "registry, text, coreference, user",
            r -> r.finding().via()));
  }

  private static List<Column<Actor>> what() {
    return List.of(
        column(
            "mention_count",
            "How often the text speaks of it.",
            "number",
            r -> r.finding().mentions().size()),
        column(
            "mention_places",
            "Where the text speaks of it.",
            Row.PLACES,
            r -> Row.places(r.finding().mentions())),
        column(
            "statement_count",
            "Statements that it is a source of.",
            "number",
            r -> count(r.findings().statements().stream(), s -> speaks(s, r.finding().id()))),
        column(
            "event_count",
            "Events in which it acts.",
            "number",
            r -> count(r.findings().events().stream(), e -> e.actors().contains(r.finding().id()))),
        column(
            "recipient_count",
            "Events in which it is acted on.",
            "number",
            r ->
                count(
                    r.findings().events().stream(),
                    e -> e.recipients().contains(r.finding().id()))));
  }

  private static boolean speaks(Statement statement, String actor) {
    return statement.sources().stream().anyMatch(source -> source.actor().equals(actor));
  }

  private static <T> long count(Stream<T> all, Predicate<T> which) {
    return all.filter(which).count();
  }
}
