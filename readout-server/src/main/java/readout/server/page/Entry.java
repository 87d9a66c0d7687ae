/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import readout.server.record.Phrases;
import readout.store.Days;
import readout.store.Found;
import readout.store.Kind;
import readout.store.Party;

/**
 * One row of a table of findings or documents.
 *
 * @param id of the finding in the store
 * @param place its address: the document with its card chosen
 * @param kind of the finding, one: "event"
 * @param day "2022-02-12", with "reported" where it is only the report's; or "day not known"
 * @param who who acts, speaks or owes
 * @param whom on whom, to whom
 * @param said whose word it is; empty for the document itself
 */
public record Entry(
    String id,
    String place,
    String kind,
    String type,
    String status,
    String day,
    boolean dayTold,
    String who,
    String whom,
    String said,
    String words,
    String publisher,
    String title,
    String verdict) {
  /** The row of a finding. */
  public static Entry of(Found found) {
    boolean document = found.kind() == Kind.DOCUMENT;
    String page = "/d/" + found.source().key();
    String kind = found.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Entry(
        found.id(),
        document ? page : page + "?at=" + found.localId(),
        kind,
        Phrases.label(found.type().toLowerCase(Locale.ROOT)),
        found.status(),
        day(found.days()),
        found.days().basis() == Days.Basis.TOLD,
        names(found, Party.Role.ACTOR, Party.Role.PARTICIPANT),
        names(found, Party.Role.RECIPIENT),
        found.kind() == Kind.STATEMENT ? "" : names(found, Party.Role.RELAY, Party.Role.SOURCE),
        Phrases.cut(found.words(), 260),
        found.source().label(),
        found.source().title().orElse(found.source().id()),
        found.verdict());
  }

  /** What it is, for people: an event's type; a statement is a statement. */
  public String label() {
    return type.isEmpty() || kind.equals("statement") ? Phrases.label(kind) : type;
  }

  /** The same, called as its text begins; for a document that brings no title. */
  public Entry titled(String text) {
    String first = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    return new Entry(
        id,
        place,
        kind,
        type,
        status,
        day,
        dayTold,
        who,
        whom,
        said,
        words,
        publisher,
        first.isEmpty() ? title : Phrases.cut(first, 110),
        verdict);
  }

  private static String day(Days days) {
    if (days.from().isEmpty()) {
      return "";
    }
    return days.from().equals(days.to()) ? days.from() : days.from() + " – " + days.to();
  }

  private static String names(Found found, Party.Role... roles) {
    List<Party> parties = found.in(roles);
    return parties.stream()
        .map(p -> Phrases.cut(p.name(), 40))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
