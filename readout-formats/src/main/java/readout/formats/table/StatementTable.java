/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;

import java.util.List;
import readout.finding.Statement;
import readout.formats.Findings;

/** {@code statements}. */
final class StatementTable {
  static final RecordTable<Statement> TABLE =
      new RecordTable<>(
          "statements",
          "Someone says something.",
          Findings::statements,
          Columns.join(
              List.of(
                  column(
                      "statement",
                      "Id, unique in its document.",
                      "s1, s2 …",
                      r -> r.finding().id())),
              Columns.actors("source", "Those who vouch for it", StatementTable::sources),
              named(),
              Columns.words("cue", "The words that report", Statement::cue),
              kind(),
              Columns.words(
                  "content", "What is said, quotation marks included", Statement::content),
              Columns.actors("addressee", "Those it is said to", Statement::addressees),
              chain(),
              List.of(Columns.confidence(Statement::confidence)),
              Columns.why()));

  private StatementTable() {}

  private static List<String> sources(Statement statement) {
    return statement.sources().stream().map(Statement.Source::actor).toList();
  }

  private static List<Column<Statement>> named() {
    return List.of(
        column(
            "source_words",
            "The words that name them here, in step with the ids; an empty member is a source"
                + " carried on from earlier lines.",
            Row.LIST,
            r -> Row.list(r.finding().sources(), s -> r.words(s.extent()))),
        column(
            "source_places",
            "Where those words stand, each from its first to its last.",
            Row.PLACES,
            r ->
                Row.list(
                    r.finding().sources(),
                    s -> s.extent().isEmpty() ? "" : Row.places(List.of(s.extent().hull())))));
  }

  private static List<Column<Statement>> kind() {
    return List.of(
        column("cue_lemma", "Dictionary form of the cue.", "text", r -> r.finding().cueLemma()),
        column(
            "cue_type",
            "What kind of cue it is.",
            "communication, evidence, cognition, intention, act, hedge",
            r -> r.finding().cueType()),
        column(
            "factivity",
            "How the reporter takes the content by the choice of cue.",
            "neutral, factive, doubting, denying",
            r -> r.finding().factivity()),
        column(
            "form",
            "How the words of the content are rendered.",
            "direct, indirect, mixed, scare-quote",
            r -> r.finding().form()));
  }

  private static List<Column<Statement>> chain() {
    return List.of(
        column(
            "within",
            "Id of the statement that encloses it; empty: none does.",
            "id in this table, same document",
            r -> r.finding().within().orElse("")),
        column(
            "chain",
            "All that enclose it, innermost first.",
            Row.LIST,
            r -> Row.list(r.findings().chain(r.finding()), Statement::id)));
  }
}
