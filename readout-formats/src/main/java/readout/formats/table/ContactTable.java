/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;
import static readout.formats.table.Column.maybe;

import java.util.List;
import java.util.function.Function;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Contact;
import readout.finding.When;
import readout.formats.Findings;

/** {@code contacts}. */
final class ContactTable {
  static final RecordTable<Contact> TABLE =
      new RecordTable<>(
          "contacts",
          "A call, a meeting, a letter between actors. How long it took, who asked for it and when"
              + " it was to be are lists: two sources may say different things.",
          Findings::contacts,
          Columns.join(
              kind(),
              Columns.actors(
                  "participant", "Those who took or are to take part", Contact::participants),
              Columns.when("date", "When it was or is to be", Contact::when),
              List.of(
                  maybe("where", "Where it was or is to be.", "text", r -> r.finding().where())),
              lasted(),
              initiators(),
              scheduled(),
              Columns.words("contact", "The words that tell of it", Contact::extent),
              Columns.why()));

  private ContactTable() {}

  private static List<Column<Contact>> kind() {
    return List.of(
        column("contact", "Id, unique in its document.", "m1, m2 …", r -> r.finding().id()),
        column(
            "kind",
            "What it is; contact: the text does not tell.",
            "call, video call, meeting, visit, letter, talks, briefing, contact",
            r -> r.finding().kind()),
        column(
            "status",
            "What became of it.",
            "held, planned, requested, cancelled",
            r -> r.finding().status()));
  }

  private static List<Column<Contact>> lasted() {
    return List.of(
        lasted("minutes", "How long it took.", "numbers, in minutes", r -> l -> minutes(l)),
        lasted(
            "approximate",
            "Whether the words say that it is about so long.",
            "true, false",
            r -> l -> "" + l.duration().approximate()),
        lasted(
            "words", "The words that tell it.", "text", r -> l -> r.words(l.duration().extent())),
        lasted(
            "according_to",
            "The statement that carries it; an empty member: the document itself.",
            "ids in the table statements",
            r -> l -> l.accordingTo().orElse("")),
        lasted(
            "said_by", "Sources of that statement.", "text", r -> l -> r.saidBy(l.accordingTo())));
  }

  private static String minutes(Contact.Lasted lasted) {
    return Row.number(lasted.duration().minutes());
  }

  private static Column<Contact> lasted(
      String part,
      String meaning,
      String values,
      Function<Row<Contact>, Function<Contact.Lasted, String>> each) {
    return column(
        "duration_" + part,
        meaning + " One member a telling.",
        values + "; " + Row.LIST,
        r -> Row.list(r.finding().lasted(), each.apply(r)));
  }

  private static List<Column<Contact>> initiators() {
    return Columns.join(
        Columns.actors(
            "initiator",
            "Those said to have asked for it, one a telling",
            c -> c.initiators().stream().map(Contact.Initiator::actor).toList()),
        List.of(
            initiator("words", "The words that tell it.", r -> i -> r.words(i.extent())),
            initiator(
                "according_to",
                "The statement that carries it; an empty member: the document itself.",
                r -> i -> i.accordingTo().orElse("")),
            initiator(
                "said_by", "Sources of that statement.", r -> i -> r.saidBy(i.accordingTo()))));
  }

  private static Column<Contact> initiator(
      String part,
      String meaning,
      Function<Row<Contact>, Function<Contact.Initiator, String>> each) {
    return column(
        "initiator_" + part,
        meaning + " In step with the initiators.",
        Row.LIST,
        r -> Row.list(r.finding().initiators(), each.apply(r)));
  }

  private static List<Column<Contact>> scheduled() {
    return List.of(
        scheduled("from", "When it was planned to be: first day.", r -> s -> day(s, When::from)),
        scheduled("to", "When it was planned to be: last day.", r -> s -> day(s, When::to)),
        scheduled("words", "The words that tell it.", r -> s -> r.words(s.extent())),
        scheduled(
            "according_to",
            "The statement that carries it; an empty member: the document itself.",
            r -> s -> s.accordingTo().orElse("")),
        scheduled("said_by", "Sources of that statement.", r -> s -> r.saidBy(s.accordingTo())));
  }

  private static String day(Contact.Scheduled scheduled, Function<When, Value<PartialDate>> end) {
    return scheduled
        .when()
        .toOptional()
        .flatMap(when -> end.apply(when).toOptional())
        .map(PartialDate::toString)
        .orElse("");
  }

  private static Column<Contact> scheduled(
      String part,
      String meaning,
      Function<Row<Contact>, Function<Contact.Scheduled, String>> each) {
    return column(
        "scheduled_" + part,
        meaning + " One member a telling; an unknown one is empty.",
        Row.LIST,
        r -> Row.list(r.finding().scheduled(), each.apply(r)));
  }
}
