/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import static readout.formats.table.Column.column;

import java.util.List;
import readout.finding.Commitment;
import readout.formats.Findings;

/** {@code commitments}. */
final class CommitmentTable {
  static final RecordTable<Commitment> TABLE =
      new RecordTable<>(
          "commitments",
          "What someone would have to do, as promised, offered, threatened, demanded, owed or"
              + " refused.",
          Findings::commitments,
          Columns.join(
              kind(),
              Columns.actors(
                  "by",
                  "Those who would have to act; of a demand, those it is made of",
                  Commitment::by),
              Columns.actors(
                  "to",
                  "Those it is owed to; of a threat or refusal, those it is aimed at; of a demand,"
                      + " those who make it",
                  Commitment::to),
              Columns.words("act", "The words for what would be done", Commitment::act),
              Columns.words("condition", "The words for what it hangs on", Commitment::condition),
              Columns.when("due", "By when", Commitment::due),
              List.of(
                  column(
                      "status",
                      "What the text says became of it.",
                      "open, kept, broken-alleged, unknown",
                      r -> r.finding().status())),
              Columns.voice(Commitment::accordingTo),
              List.of(Columns.confidence(Commitment::confidence)),
              Columns.why()));

  private CommitmentTable() {}

  private static List<Column<Commitment>> kind() {
    return List.of(
        column("commitment", "Id, unique in its document.", "c1, c2 …", r -> r.finding().id()),
        column(
            "kind",
            "What it is.",
            "promise, offer, threat, demand, obligation, refusal",
            r -> r.finding().kind()));
  }
}
