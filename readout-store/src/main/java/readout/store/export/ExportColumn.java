/* SPDX-License-Identifier: Apache-2.0 */
package readout.store.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.store.Found;
import readout.store.Party;

/**
 * One column of an exported table.
 *
 * @param name heading
 * @param type as SQL calls it
 * @param cell the value as text; empty where there is none
 */
record ExportColumn(String name, String type, Function<Found, String> cell) {
  /** All columns, in their order. Lists are joined with {@code ;}. */
  static final List<ExportColumn> ALL =
      List.of(
          text("id", Found::id),
          text("kind", row -> row.kind().word()),
          text("type", Found::type),
          text("status", Found::status),
          day("day_from", row -> row.days().from()),
          day("day_to", row -> row.days().to()),
          text("day_basis", row -> row.days().basis().name().toLowerCase(java.util.Locale.ROOT)),
          names("actors", Party.Role.ACTOR, Party.Role.PARTICIPANT),
          codes("actor_codes", Party.Role.ACTOR, Party.Role.PARTICIPANT),
          names("recipients", Party.Role.RECIPIENT),
          codes("recipient_codes", Party.Role.RECIPIENT),
          names("said_by", Party.Role.SOURCE),
          codes("said_by_codes", Party.Role.SOURCE),
          names("passed_on_by", Party.Role.RELAY),
          text("words", Found::words),
          text("document", row -> row.source().id()),
          number("place_start", row -> row.place().start()),
          number("place_end", row -> row.place().end()),
          text("publisher", row -> row.source().publisher().orElse("")),
          text("title", row -> row.source().title().orElse("")),
          text("published", row -> row.source().published().orElse("")),
          text("uri", row -> row.source().uri().orElse("")),
          text("verdict", Found::verdict),
          text("version", Found::version),
          text("added_at", row -> row.addedAt().toString()),
          text("record_id", Found::localId),
          text("document_hash", row -> row.source().hash()));

  private static ExportColumn text(String name, Function<Found, String> cell) {
    return new ExportColumn(name, "VARCHAR", cell);
  }

  private static ExportColumn day(String name, Function<Found, String> cell) {
    return new ExportColumn(name, "DATE", cell);
  }

  private static ExportColumn number(String name, Function<Found, Integer> cell) {
    return new ExportColumn(name, "INTEGER", cell.andThen(String::valueOf));
  }

  private static ExportColumn names(String name, Party.Role... roles) {
    return text(name, row -> list(row, Party::name, roles));
  }

  private static ExportColumn codes(String name, Party.Role... roles) {
    return text(name, row -> list(row, p -> p.code().or(p::country).orElse(""), roles));
  }

  private static String list(Found row, Function<Party, String> each, Party.Role... roles) {
    return row.in(roles).stream()
        .map(each)
        .map(member -> member.replace(';', ','))
        .collect(Collectors.joining(";"));
  }
}
