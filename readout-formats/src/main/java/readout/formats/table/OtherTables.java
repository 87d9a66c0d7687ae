/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;
import static readout.formats.table.Column.maybe;

import java.util.List;
import java.util.function.Function;
import readout.document.Value;
import readout.finding.Agreement;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.formats.Findings;
import readout.text.Extent;

/** {@code agreements}, {@code claims}, {@code author-voice}. */
final class OtherTables {
  static final RecordTable<Agreement> AGREEMENTS =
      new RecordTable<>(
          "agreements",
          "A treaty, deal or ceasefire that the text speaks of as standing, and what is said of its"
              + " keeping.",
          Findings::agreements,
          Columns.join(
              agreement(),
              Columns.actors("party", "Those bound by it", Agreement::parties),
              said(),
              Columns.words("mention", "The words that name it", Agreement::extent),
              Columns.why()));

  static final RecordTable<Claim> CLAIMS =
      new RecordTable<>(
          "claims",
          "One proposition told more than once in a text, or two that cannot both be true.",
          Findings::claims,
          Columns.join(claim(), Columns.why()));

  static final RecordTable<AuthorVoice> AUTHOR_VOICE =
      new RecordTable<>(
          "author-voice",
          "Something that the document says in its own voice and that a careful reader would want a"
              + " source for.",
          Findings::authorVoice,
          Columns.join(
              voice(),
              Columns.words("voice", "The clause or sentence", AuthorVoice::extent),
              Columns.why()));

  private OtherTables() {}

  private static List<Column<Agreement>> agreement() {
    return List.of(
        column("agreement", "Id, unique in its document.", "g1, g2 …", r -> r.finding().id()),
        column(
            "name", "Its name, or the words that stand for it.", "text", r -> r.finding().name()),
        maybe("year", "Year of its making.", "number", r -> year(r.finding())));
  }

  private static Value<Integer> year(Agreement agreement) {
    return agreement.year().isPresent()
        ? Value.known(agreement.year().getAsInt())
        : Value.missing("NOT_STATED");
  }

  private static List<Column<Agreement>> said() {
    return List.of(
        said(
            "what",
            "How it is said to be kept.",
            "kept, broken, not-enforced; ",
            r -> s -> s.what().toString()),
        said(
            "of_ids",
            "Who is said to keep or break it: ids.",
            "",
            r -> s -> s.of().toOptional().orElse("")),
        said(
            "of_names",
            "Who is said to keep or break it: names.",
            "",
            r -> s -> s.of().toOptional().map(r::name).orElse("")),
        said(
            "according_to",
            "The statement that carries it; an empty member: the document itself.",
            "",
            r -> s -> s.accordingTo().orElse("")),
        said("said_by", "Sources of that statement.", "", r -> s -> r.saidBy(s.accordingTo())));
  }

  private static Column<Agreement> said(
      String part,
      String meaning,
      String values,
      Function<Row<Agreement>, Function<Agreement.Said, String>> each) {
    return column(
        "keeping_" + part,
        meaning + " One member a telling.",
        values + Row.LIST,
        r -> Row.list(r.finding().said(), each.apply(r)));
  }

  private static List<Column<Claim>> claim() {
    return List.of(
        column("claim", "Id, unique in its document.", "k1, k2 …", r -> r.finding().id()),
        column(
            "relation",
            "Whether the tellings say the same or cannot both be true.",
            "same, conflict",
            r -> r.finding().relation()),
        column(
            "telling_words",
            "The tellings, in text order.",
            Row.LIST,
            r -> Row.list(r.finding().tellings(), span -> r.words(Extent.of(span)))),
        column(
            "telling_places",
            "Where they stand, in step with their words.",
            Row.PLACES,
            r -> Row.places(r.finding().tellings())));
  }

  private static List<Column<AuthorVoice>> voice() {
    return List.of(
        column("voice", "Id, unique in its document.", "v1, v2 …", r -> r.finding().id()),
        column(
            "why",
            "It judges; it takes a side in what others dispute; it repeats what someone said"
                + " nearby, without saying so.",
            "evaluative, contested, attribution-lost",
            r -> r.finding().why()));
  }
}
