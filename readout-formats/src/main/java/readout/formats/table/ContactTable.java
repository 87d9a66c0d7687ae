/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;
import static readout.formats.table.Column.maybe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Contact;
import readout.finding.Contact.Initiator;
import readout.finding.Contact.Lasted;
import readout.finding.Contact.Scheduled;
import readout.finding.When;
import readout.formats.Findings;
import readout.text.Extent;

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

  /**
   * What several voices may tell of a contact, each its own: columns in step, one member a telling.
   *
   * @param note stands behind what each column means
   */
  private record Slot<T>(
      String name,
      String note,
      Function<Contact, List<T>> tellings,
      Function<T, Extent> words,
      Function<T, Optional<String>> accordingTo) {
    Column<Contact> member(
        String part,
        String meaning,
        String values,
        Function<Row<Contact>, Function<T, String>> each) {
      return column(
          name + "_" + part,
          meaning + " " + note,
          values + "; " + Row.LIST,
          r -> Row.list(tellings.apply(r.finding()), each.apply(r)));
    }

    /** The words of each telling, and who says so. */
    List<Column<Contact>> told() {
      return List.of(
          member("words", "The words that tell it.", "text", r -> t -> r.words(words.apply(t))),
          member(
              "according_to",
              "The statement that carries it; an empty member: the document itself.",
              "ids in the table statements",
              r -> t -> accordingTo.apply(t).orElse("")),
          member(
              "said_by",
              "Sources of that statement.",
              "text",
              r -> t -> r.saidBy(accordingTo.apply(t))));
    }
  }

  private static List<Column<Contact>> lasted() {
    Slot<Lasted> slot =
        new Slot<>(
            "duration",
            "One member a telling.",
            Contact::lasted,
            l -> l.duration().extent(),
            Lasted::accordingTo);
    return Columns.join(
        List.of(
            slot.member(
                "minutes",
                "How long it took.",
                "numbers, in minutes",
                r -> l -> Row.number(l.duration().minutes())),
            slot.member(
                "approximate",
                "Whether the words say that it is about so long.",
                "true, false",
                r -> l -> "" + l.duration().approximate())),
        slot.told());
  }

  private static List<Column<Contact>> initiators() {
    Slot<Initiator> slot =
        new Slot<>(
            "initiator",
            "In step with the initiators.",
            Contact::initiators,
            Initiator::extent,
            Initiator::accordingTo);
    return Columns.join(
        Columns.actors(
            "initiator",
            "Those said to have asked for it, one a telling",
            c -> c.initiators().stream().map(Initiator::actor).toList()),
        slot.told());
  }

  private static List<Column<Contact>> scheduled() {
    Slot<Scheduled> slot =
        new Slot<>(
            "scheduled",
            "One member a telling; an unknown one is empty.",
            Contact::scheduled,
            Scheduled::extent,
            Scheduled::accordingTo);
    return Columns.join(
        List.of(
            slot.member(
                "from",
                "When it was planned to be: first day.",
                "dates",
                r -> s -> day(s, When::from)),
            slot.member(
                "to", "When it was planned to be: last day.", "dates", r -> s -> day(s, When::to))),
        slot.told());
  }

  private static String day(Scheduled scheduled, Function<When, Value<PartialDate>> end) {
    return scheduled
        .when()
        .toOptional()
        .flatMap(when -> end.apply(when).toOptional())
        .map(PartialDate::toString)
        .orElse("");
  }
}
