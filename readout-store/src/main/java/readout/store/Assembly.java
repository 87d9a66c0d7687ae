/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import readout.store.Tables.Bodies;
import readout.store.Tables.Codings;
import readout.store.Tables.Documents;
import readout.store.Tables.Findings;

/** Puts records together again from the tables. */
final class Assembly {
  private final DSLContext sql;

  Assembly(DSLContext sql) {
    this.sql = sql;
  }

  /** What a coding found, as it was added. */
  ObjectNode json(Record coding) {
    ObjectNode record = (ObjectNode) StoreJson.own(coding.get(Codings.FRAME));
    ((ObjectNode) record.path("document")).set("text", StoreJson.own(coding.get(Documents.TEXT)));
    Map<String, ArrayNode> arrays = new HashMap<>();
    Kind.findings()
        .forEach(kind -> arrays.put(kind.stored(), (ArrayNode) record.path(kind.field())));
    sql.select(Findings.KIND, Bodies.JSON)
        .from(Findings.TABLE)
        .join(Bodies.TABLE)
        .on(Bodies.FINDING.eq(Findings.KEY))
        .where(Findings.CODING.eq(coding.get(Codings.KEY)))
        .and(Findings.DOCUMENT.eq(coding.get(Codings.DOCUMENT)))
        .and(Findings.MADE_BY.isNull())
        .orderBy(Findings.KIND, Findings.ORDINAL)
        .forEach(
            r -> {
              ArrayNode array = arrays.get(r.value1());
              if (array != null) { // the document itself is none
                array.add(StoreJson.own(r.value2()));
              }
            });
    return record;
  }

  /** The record of this coding. */
  DocumentRecord record(long coding) {
    Record row =
        sql.select(Codings.COLUMNS)
            .select(Documents.TEXT)
            .from(Codings.TABLE)
            .join(Documents.TABLE)
            .on(Documents.KEY.eq(Codings.DOCUMENT))
            .where(Codings.KEY.eq(coding))
            .fetchSingle();
    try {
      return DocumentRecord.parse(StoreJson.write(json(row)), row.get(Codings.VERSION));
    } catch (RecordException broken) {
      throw new StoreException("the store holds a broken record: " + broken.getMessage(), broken);
    }
  }

  /** A finding as it stands in its record. */
  ObjectNode json(long finding) {
    String json =
        sql.select(Bodies.JSON)
            .from(Bodies.TABLE)
            .where(Bodies.FINDING.eq(finding))
            .fetchSingle(Bodies.JSON);
    return (ObjectNode) StoreJson.own(json);
  }
}
