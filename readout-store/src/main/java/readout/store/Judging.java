/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import readout.store.Tables.Documents;
import readout.store.Tables.Findings;
import readout.store.Tables.VerdictFindings;
import readout.store.Tables.Verdicts;
import readout.text.Nearest;

/** Writes what people decide. */
final class Judging {
  private final Database database;
  private final DSLContext sql;
  private final Assembly assembly;

  Judging(Database database, DSLContext sql) {
    this.database = database;
    this.sql = sql;
    this.assembly = new Assembly(sql);
  }

  /** A row of {@code finding} that a verdict touches. */
  private record Touched(long key, String id, String part) {}

  /**
   * @throws IllegalArgumentException when there is no such finding, or a change has a field that
   *     the finding has not
   */
  Verdict pass(String who, Judgement judgement, String note, String now) {
    Long last = sql.select(DSL.max(Verdicts.KEY)).from(Verdicts.TABLE).fetchOne(0, Long.class);
    long verdict = last == null ? 1 : last + 1;
    List<Record> on = new ArrayList<>();
    List<Touched> touched = new ArrayList<>();
    List<ObjectNode> changes = List.of();
    if (judgement instanceof Judgement.Merge merge) {
      if (merge.others().isEmpty() || merge.others().contains(merge.into())) {
        throw new IllegalArgumentException(
            "a merger needs one finding that stays and others that go into it");
      }
      touch(merge.into(), "into", on, touched);
      merge.others().forEach(id -> touch(id, "on", on, touched));
    } else if (judgement instanceof Judgement.Accept accept) {
      touch(accept.finding(), "on", on, touched);
    } else if (judgement instanceof Judgement.Reject reject) {
      touch(reject.finding(), "on", on, touched);
    } else if (judgement instanceof Judgement.Withdraw withdraw) {
      touch(withdraw.finding(), "on", on, touched);
    } else if (judgement instanceof Judgement.Edit edit) {
      touch(edit.finding(), "on", on, touched);
      changes = List.of(edit.change());
    } else if (judgement instanceof Judgement.Split split) {
      if (split.parts().size() < 2) {
        throw new IllegalArgumentException("a split needs two parts or more");
      }
      touch(split.finding(), "on", on, touched);
      changes = split.parts();
    }
    long document = on.get(0).get(Findings.DOCUMENT);
    sql.insertInto(Verdicts.TABLE)
        .set(Verdicts.KEY, verdict)
        .set(Verdicts.DOCUMENT, document)
        .set(Verdicts.DECISION, judgement.word())
        .set(Verdicts.WHO, who)
        .set(Verdicts.DECIDED_AT, now)
        .set(Verdicts.NOTE, note)
        .execute();
    if (!changes.isEmpty()) {
      touched.addAll(make(verdict, on.get(0), changes, now));
    }
    int ordinal = 0;
    for (Touched row : touched) {
      sql.insertInto(VerdictFindings.TABLE)
          .set(VerdictFindings.VERDICT, verdict)
          .set(VerdictFindings.ORDINAL, ordinal++)
          .set(VerdictFindings.FINDING, row.key())
          .set(VerdictFindings.PART, row.part())
          .execute();
    }
    on.stream().map(r -> r.get(Findings.DOCUMENT)).distinct().forEach(new Settling(sql)::settle);
    return new Verdict(
        verdict,
        judgement.word(),
        who,
        Moment.read(now),
        note,
        on.stream().map(r -> r.get(Findings.ID)).toList());
  }

  /** The row of this id that is shown; else the one set aside; else the newest. */
  private void touch(String id, String part, List<Record> on, List<Touched> touched) {
    Record row =
        sql.select(Findings.COLUMNS)
            .from(Findings.TABLE)
            .where(Findings.ID.eq(id))
            .and(Findings.KIND.ne(Kind.DOCUMENT.stored()))
            .orderBy(
                DSL.choose(Findings.LIVE).when(1, 0).when(2, 1).otherwise(2), Findings.KEY.desc())
            .limit(1)
            .fetchOptional()
            .orElseThrow(
                () -> new IllegalArgumentException("there is no finding \"" + id + "\" here"));
    on.add(row);
    touched.add(new Touched(row.get(Findings.KEY), id, part));
  }

  /** Writes a row for each change. */
  private List<Touched> make(long verdict, Record on, List<ObjectNode> changes, String now) {
    long coding = on.get(Findings.CODING);
    DocumentRecord record = assembly.record(coding);
    Kind kind = Kind.ofStored(on.get(Findings.KIND));
    ObjectNode told = assembly.json(on.get(Findings.KEY));
    Map<String, Draft> named = new LinkedHashMap<>();
    String id = on.get(Findings.ID);
    for (ObjectNode change : changes) {
      ObjectNode changed = told.deepCopy();
      change
          .properties()
          .forEach(
              field -> {
                if (!told.has(field.getKey()) || field.getKey().equals("id")) {
                  throw new IllegalArgumentException(
                      "%s has no field \"%s\" that could be changed%s"
                          .formatted(id, field.getKey(), nearest(field.getKey(), told)));
                }
                changed.set(field.getKey(), field.getValue());
              });
      try {
        named.put(
            changes.size() == 1 ? id : id + "." + (named.size() + 1),
            record.reader().draft(kind, changed, on.get(Findings.ORDINAL)));
      } catch (RecordException outside) {
        throw new IllegalArgumentException(outside.getMessage(), outside);
      }
    }
    String publisher =
        sql.select(Documents.PUBLISHER)
            .from(Documents.TABLE)
            .where(Documents.KEY.eq(on.get(Findings.DOCUMENT)))
            .fetchOptional(Documents.PUBLISHER)
            .orElse("");
    Adding.Place place = new Adding.Place(on.get(Findings.DOCUMENT), coding, publisher, false);
    List<Long> keys = new Adding(database, sql, now).findings(place, named, verdict);
    List<Touched> made = new ArrayList<>();
    List<String> ids = List.copyOf(named.keySet());
    for (int i = 0; i < keys.size(); i++) {
      made.add(new Touched(keys.get(i), ids.get(i), "made"));
    }
    return made;
  }

  private static String nearest(String field, ObjectNode told) {
    List<String> fields = new ArrayList<>();
    told.fieldNames().forEachRemaining(fields::add);
    return Nearest.to(field, fields).map(near -> " - did you mean " + near + "?").orElse("");
  }

  /** All verdicts on findings with this id, the oldest first. */
  List<Verdict> on(String finding) {
    return sql.select(Verdicts.COLUMNS)
        .from(Verdicts.TABLE)
        .where(
            Verdicts.KEY.in(
                DSL.select(VerdictFindings.VERDICT)
                    .from(VerdictFindings.TABLE)
                    .join(Findings.TABLE)
                    .on(Findings.KEY.eq(VerdictFindings.FINDING))
                    .where(Findings.ID.eq(finding))))
        .orderBy(Verdicts.KEY)
        .fetch(
            r ->
                new Verdict(
                    r.get(Verdicts.KEY),
                    r.get(Verdicts.DECISION),
                    r.get(Verdicts.WHO),
                    Moment.read(r.get(Verdicts.DECIDED_AT)),
                    r.get(Verdicts.NOTE),
                    findings(r.get(Verdicts.KEY))));
  }

  private List<String> findings(long verdict) {
    return sql.select(Findings.ID)
        .from(VerdictFindings.TABLE)
        .join(Findings.TABLE)
        .on(Findings.KEY.eq(VerdictFindings.FINDING))
        .where(VerdictFindings.VERDICT.eq(verdict))
        .and(VerdictFindings.PART.ne("made"))
        .orderBy(VerdictFindings.ORDINAL)
        .fetch(Findings.ID);
  }
}
