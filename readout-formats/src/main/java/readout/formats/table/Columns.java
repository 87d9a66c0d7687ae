/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;
import static readout.formats.table.Column.maybe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.document.Value;
import readout.finding.Finding;
import readout.finding.Trace;
import readout.finding.When;
import readout.reading.Dateline;
import readout.text.Extent;

/** Groups of columns that several tables have. */
final class Columns {
  private static final String DATE =
      "ISO 8601, unknown parts left out: 2022-02-12, 2022-02, 2022, --02-12";

  private Columns() {}

  /** What opens every row: which document it is from. */
  static <F> List<Column<F>> document() {
    return List.of(
        column("document", "Id of the document.", "text", r -> r.findings().document().id()),
        maybe(
            "published",
            "Day of publication, as the input declares it.",
            DATE,
            r -> Value.of(r.findings().document().origin().published(), "NOT_STATED")),
        maybe("dateline_date", "Date of the line that opens the text.", DATE, Columns::dateline));
  }

  private static <F> Value<?> dateline(Row<F> row) {
    Value<Dateline> dateline = row.findings().dateline();
    return dateline instanceof Value.Known<Dateline> known
        ? Value.of(known.value().date(), "NOT_STATED")
        : dateline;
  }

  /** Actors: ids, names and codes, in step. */
  static <F> List<Column<F>> actors(String prefix, String who, Function<F, List<String>> actors) {
    return List.of(
        column(
            prefix + "_ids",
            who + ": ids in the table actors of the same document.",
            Row.LIST,
            r -> Row.list(actors.apply(r.finding()))),
        column(
            prefix + "_names",
            who + ": names, in step with the ids.",
            Row.LIST,
            r -> r.names(actors.apply(r.finding()))),
        column(
            prefix + "_codes",
            who + ": codes, in step with the ids; an unknown one is an empty member.",
            "ISO 3166 alpha-3 or a body's own code, and sector (RUSGOV); " + Row.LIST,
            r -> r.codes(actors.apply(r.finding()))));
  }

  /** A time: its ends, how close it is, what it rests on, its words. */
  static <F> List<Column<F>> when(String prefix, String what, Function<F, Value<When>> when) {
    return List.of(
        maybe(
            prefix + "_from",
            what + ": first day, month or year.",
            DATE,
            r -> then(when.apply(r.finding()), When::from)),
        maybe(
            prefix + "_to",
            what + ": last day, month or year, itself included.",
            DATE,
            r -> then(when.apply(r.finding()), When::to)),
        column(
            prefix + "_precision",
            what + ": how closely the words tell it; empty when it is not known.",
            "day, week, month, quarter, year, decade, range, vague",
            r -> part(when.apply(r.finding()), When::precision)),
        column(
            prefix + "_basis",
            what
                + ": stated by the words, counted from the dateline's day or that of publication"
                + " (relative), or the dateline's day itself; empty when it is not known.",
            "stated, relative, dateline",
            r -> part(when.apply(r.finding()), When::basis)),
        column(
            prefix + "_words",
            what + ": the words that tell it; empty when it is taken from the dateline.",
            "text",
            r -> part(when.apply(r.finding()), w -> r.words(w.extent()))));
  }

  private static <T> Value<?> then(Value<When> when, Function<When, Value<T>> part) {
    return when instanceof Value.Known<When> known ? part.apply(known.value()) : when;
  }

  private static String part(Value<When> when, Function<When, Object> part) {
    return when.toOptional().map(w -> part.apply(w).toString()).orElse("");
  }

  /** Who vouches for it. */
  static <F> List<Column<F>> voice(Function<F, Optional<String>> accordingTo) {
    return List.of(
        column(
            "according_to",
            "Id of the statement that carries it; empty: the document itself vouches for it.",
            "id in the table statements of the same document",
            r -> accordingTo.apply(r.finding()).orElse("")),
        column(
            "said_by",
            "Names of that statement's sources; empty also where it names no one.",
            "text, sources that vouch together joined with \" & \"",
            r -> r.saidBy(accordingTo.apply(r.finding()))));
  }

  /** Words and the places where they stand. */
  static <F> List<Column<F>> words(String name, String what, Function<F, Extent> extent) {
    return List.of(
        column(
            name + "_words",
            what + ", as they stand in the text; pieces joined with \" … \".",
            "text",
            r -> r.words(extent.apply(r.finding()))),
        column(
            name + "_places",
            what + ": where they stand.",
            Row.PLACES,
            r -> Row.places(extent.apply(r.finding()))));
  }

  static <F> Column<F> confidence(Function<F, Double> confidence) {
    return column(
        "confidence",
        "How often a finding of this kind was right where it was counted.",
        "number, 0 to 1",
        r -> Row.number(confidence.apply(r.finding())));
  }

  /** What closes the row of a finding: why, and the sentence to read it in. */
  static <F extends Finding> List<Column<F>> why() {
    return List.of(
        column("rule", "The rule that decided.", "text", r -> r.finding().trace().rule()),
        column(
            "row",
            "The row of the data files that let it; empty where none was needed.",
            "file#key",
            r -> trace(r).row()),
        maybe(
            "sentence",
            "Index of the sentence where it begins.",
            "number, from 0",
            r -> r.sentence(r.finding().extent())),
        maybe(
            "sentence_text",
            "That sentence, as it stands.",
            "text",
            r -> r.sentenceText(r.finding().extent())));
  }

  private static <F extends Finding> Trace trace(Row<F> row) {
    return row.finding().trace();
  }

  @SafeVarargs
  static <F> List<Column<F>> join(List<Column<F>>... groups) {
    List<Column<F>> all = new ArrayList<>();
    for (List<Column<F>> group : groups) {
      all.addAll(group);
    }
    return all;
  }
}
