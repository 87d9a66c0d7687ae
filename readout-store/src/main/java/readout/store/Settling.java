/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import readout.store.Tables.Documents;
import readout.store.Tables.Findings;
import readout.store.Tables.VerdictFindings;
import readout.store.Tables.Verdicts;

/**
 * Works out which rows of a document are shown, from what codings found and people decided. It only
 * writes the two derived columns of {@code finding}, and gives the same whenever it is run.
 *
 * <p>A row that a person decided on stands as decided, whichever coding it is of. A row of the
 * current coding that no one decided on is shown, unless someone decided on another row of the same
 * words: with the same id, or of the same kind and mostly the same place. If that one was accepted
 * or edited, it stands in the new one's place. If it was rejected, the new one is rejected too when
 * it says the same; when it says something else, that is a new question, and it is shown.
 */
final class Settling {
  private static final int SHOWN = 1;
  private static final int ASIDE = 2;
  private static final int SUPERSEDED = 0;

  /** One row of {@code finding}. */
  private record Row(
      long key,
      String id,
      String kind,
      long coding,
      boolean made,
      int start,
      int end,
      String essence) {
    boolean sameWords(Row other) {
      if (!kind.equals(other.kind)) {
        return false;
      }
      int common = Math.min(end, other.end) - Math.max(start, other.start);
      return id.equals(other.id) || 2 * common > Math.max(end - start, other.end - other.start);
    }
  }

  /** Where a row stands: what people decided, and whether it is shown. */
  private record Standing(String verdict, int live) {}

  private final DSLContext sql;

  Settling(DSLContext sql) {
    this.sql = sql;
  }

  void settle(long document) {
    Map<Long, Row> rows = rows(document);
    long current =
        sql.select(Documents.CURRENT_CODING)
            .from(Documents.TABLE)
            .where(Documents.KEY.eq(document))
            .fetchSingle(Documents.CURRENT_CODING);
    Map<Long, Standing> decided = decided(document, rows);
    Map<Long, Standing> all = new HashMap<>(decided);
    for (Row row : rows.values()) {
      if (!decided.containsKey(row.key())) {
        all.put(row.key(), undecided(row, current, rows, decided, all));
      }
    }
    all.forEach(
        (key, standing) ->
            sql.update(Findings.TABLE)
                .set(Findings.LIVE, standing.live())
                .set(Findings.VERDICT, standing.verdict())
                .where(Findings.KEY.eq(key))
                .and(Findings.LIVE.ne(standing.live()).or(Findings.VERDICT.ne(standing.verdict())))
                .execute());
  }

  private Map<Long, Row> rows(long document) {
    Map<Long, Row> rows = new java.util.LinkedHashMap<>();
    sql.select(Findings.COLUMNS)
        .from(Findings.TABLE)
        .where(Findings.DOCUMENT.eq(document))
        .orderBy(Findings.KEY)
        .forEach(
            r ->
                rows.put(
                    r.get(Findings.KEY),
                    new Row(
                        r.get(Findings.KEY),
                        r.get(Findings.ID),
                        r.get(Findings.KIND),
                        r.get(Findings.CODING),
                        r.get(Findings.MADE_BY) != null,
                        r.get(Findings.CORE_START),
                        r.get(Findings.CORE_END),
                        r.get(Findings.ESSENCE))));
    return rows;
  }

  /** A row that a verdict touched, and how. */
  private record Part(long verdict, String decision, String part, long finding) {}

  /** What the verdicts come to, one after the other: the last that names a finding decides. */
  private Map<Long, Standing> decided(long document, Map<Long, Row> rows) {
    Map<Long, List<Part>> verdicts = new java.util.TreeMap<>();
    sql.select(Verdicts.COLUMNS)
        .select(VerdictFindings.COLUMNS)
        .from(Verdicts.TABLE)
        .join(VerdictFindings.TABLE)
        .on(VerdictFindings.VERDICT.eq(Verdicts.KEY))
        .where(Verdicts.DOCUMENT.eq(document))
        .orderBy(Verdicts.KEY, VerdictFindings.ORDINAL)
        .forEach(
            r ->
                verdicts
                    .computeIfAbsent(r.get(Verdicts.KEY), k -> new ArrayList<>())
                    .add(
                        new Part(
                            r.get(Verdicts.KEY),
                            r.get(Verdicts.DECISION),
                            r.get(VerdictFindings.PART),
                            r.get(VerdictFindings.FINDING))));
    Map<Long, Standing> decided = new HashMap<>();
    Map<Long, List<Long>> parts = new HashMap<>();
    for (List<Part> verdict : verdicts.values()) {
      for (Part part : verdict) {
        pass(part, verdict, rows, decided, parts);
      }
    }
    return decided;
  }

  private static void pass(
      Part part,
      List<Part> verdict,
      Map<Long, Row> rows,
      Map<Long, Standing> decided,
      Map<Long, List<Long>> parts) {
    if (part.part().equals("made")) {
      decided.put(
          part.finding(),
          new Standing(part.decision().equals("split") ? "split" : "edited", SHOWN));
      return;
    }
    Row on = rows.get(part.finding());
    for (Row other : rows.values()) { // an earlier decision on the same finding gives way
      if (on != null && other.id().equals(on.id()) && decided.containsKey(other.key())) {
        decided.put(other.key(), new Standing("none", SUPERSEDED));
        for (long made : parts.getOrDefault(other.key(), List.of())) {
          decided.put(made, new Standing("none", SUPERSEDED));
        }
      }
    }
    if (part.decision().equals("withdraw")) {
      rows.values().stream()
          .filter(other -> on != null && other.id().equals(on.id()))
          .forEach(other -> decided.remove(other.key()));
      return;
    }
    decided.put(part.finding(), standing(part));
    parts.put(
        part.finding(),
        verdict.stream().filter(p -> p.part().equals("made")).map(Part::finding).toList());
  }

  private static Standing standing(Part part) {
    return switch (part.decision()) {
      case "accept" -> new Standing("accepted", SHOWN);
      case "reject" -> new Standing("rejected", ASIDE);
      case "edit" -> new Standing("edited", SUPERSEDED);
      case "split" -> new Standing("split", ASIDE);
      case "merge" ->
          part.part().equals("into")
              ? new Standing("accepted", SHOWN)
              : new Standing("merged", ASIDE);
      default -> throw new IllegalStateException("no such decision: " + part.decision());
    };
  }

  private static Standing undecided(
      Row row,
      long current,
      Map<Long, Row> rows,
      Map<Long, Standing> decided,
      Map<Long, Standing> all) {
    if (row.coding() != current || row.made()) {
      return new Standing("none", SUPERSEDED);
    }
    Optional<Row> other =
        decided.entrySet().stream()
            .filter(e -> !e.getValue().verdict().equals("none"))
            .map(e -> rows.get(e.getKey()))
            .filter(r -> r != null && r.coding() != current && r.sameWords(row))
            .max(
                java.util.Comparator.comparing((Row r) -> r.id().equals(row.id()))
                    .thenComparing(Row::key));
    if (other.isEmpty()) {
      return new Standing("none", SHOWN);
    }
    Standing theirs = decided.getOrDefault(other.get().key(), new Standing("none", SHOWN));
    if (theirs.verdict().equals("rejected")) {
      if (!other.get().essence().equals(row.essence())) {
        return new Standing("none", SHOWN);
      }
      all.put(other.get().key(), new Standing("rejected", SUPERSEDED));
      return new Standing("rejected", ASIDE);
    }
    return new Standing("none", SUPERSEDED);
  }
}
