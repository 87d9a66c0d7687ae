/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;
import static readout.formats.table.Column.maybe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.document.Document;
import readout.document.Origin;
import readout.document.Value;
import readout.formats.Findings;
import readout.reading.Dateline;
import readout.reading.Sentence;

/** {@code documents}: a row a document, also one in which nothing was found. */
final class DocumentTable {
  static final RecordTable<Document> TABLE =
      new RecordTable<>(
          "documents",
          "One document that was read.",
          findings -> List.of(findings.document()),
          columns());

  private DocumentTable() {}

  private static List<Column<Document>> columns() {
    List<Column<Document>> columns = new ArrayList<>();
    columns.add(origin("uri", "Address or file that it was read from.", Origin::uri));
    columns.add(origin("publisher", "The outlet, as it names itself.", Origin::publisher));
    columns.add(origin("title", "Headline, when it is not part of the text.", Origin::title));
    columns.add(
        column(
            "dateline_places",
            "Places of the line that opens the text, as written.",
            Row.LIST,
            r ->
                Row.list(
                    r.findings().dateline().toOptional().map(Dateline::places).orElse(List.of()))));
    columns.add(origin("genre", "Kind of text, when declared.", Origin::genre));
    columns.add(
        column(
            "characters",
            "Length of the text.",
            "number of code points",
            r -> r.finding().text().length()));
    columns.add(count("sentences", f -> f.sentences().size()));
    columns.add(count("tokens", f -> f.sentences().stream().mapToInt(Sentence::size).sum()));
    columns.add(count("actors", f -> f.actors().size()));
    columns.add(count("statements", f -> f.statements().size()));
    columns.add(count("events", f -> f.events().size()));
    columns.add(count("commitments", f -> f.commitments().size()));
    columns.add(count("contacts", f -> f.contacts().size()));
    columns.add(count("agreements", f -> f.agreements().size()));
    columns.add(count("claims", f -> f.claims().size()));
    columns.add(count("author_voice", f -> f.authorVoice().size()));
    return columns;
  }

  private static Column<Document> origin(
      String name, String meaning, Function<Origin, Optional<String>> part) {
    return maybe(
        name, meaning, "text", r -> Value.of(part.apply(r.finding().origin()), "NOT_STATED"));
  }

  private static Column<Document> count(String name, Function<Findings, Integer> count) {
    return column(
        name,
        "How many " + name.replace('_', ' ') + " were found in it.",
        "number",
        r -> count.apply(r.findings()));
  }
}
