/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import readout.store.Tables.Actors;
import readout.store.Tables.Bodies;
import readout.store.Tables.Codings;
import readout.store.Tables.Documents;
import readout.store.Tables.Findings;
import readout.store.Tables.Parties;

/** Puts records into the tables, within one transaction whose writer has its turn. */
final class Adding {
  private final Database database;
  private final DSLContext sql;
  private final String now;
  private final Map<String, Long> actors = new HashMap<>();
  private final Map<String, Long> last = new HashMap<>();

  /**
   * @param now the moment that goes beside what is written, as ISO 8601 in UTC
   */
  Adding(Database database, DSLContext sql, String now) {
    this.database = database;
    this.sql = sql;
    this.now = now;
  }

  Added add(DocumentRecord record) throws RecordException {
    Optional<Long> there =
        sql.select(Documents.KEY)
            .from(Documents.TABLE)
            .where(Documents.ID.eq(StoreJson.held(record.id())))
            .and(Documents.HASH.eq(record.hash()))
            .fetchOptional(Documents.KEY);
    if (there.isPresent()
        && sql.fetchExists(
            sql.selectOne()
                .from(Codings.TABLE)
                .where(Codings.DOCUMENT.eq(there.get()))
                .and(Codings.VERSION.eq(record.version())))) {
      return new Added(there.get(), record.id(), Added.Outcome.KNOWN, 0);
    }
    List<Draft> drafts = record.drafts();
    long coding = next(Codings.TABLE, Codings.KEY);
    long document = there.isPresent() ? there.get() : document(record, coding);
    sql.insertInto(Codings.TABLE)
        .set(Codings.KEY, coding)
        .set(Codings.DOCUMENT, document)
        .set(Codings.VERSION, record.version())
        .set(Codings.FRAME, StoreJson.write(record.frame()))
        .set(Codings.ADDED_AT, now)
        .execute();
    findings(
        new Place(document, coding, publisher(record), there.isEmpty()),
        name(record, drafts),
        null);
    if (there.isPresent()) {
      sql.update(Documents.TABLE)
          .set(Documents.CURRENT_CODING, coding)
          .where(Documents.KEY.eq(document))
          .execute();
      new Settling(sql).settle(document);
    }
    return new Added(
        document,
        record.id(),
        there.isPresent() ? Added.Outcome.RECODED : Added.Outcome.STORED,
        drafts.size() - 1);
  }

  private long document(DocumentRecord record, long coding) {
    long key = next(Documents.TABLE, Documents.KEY);
    sql.insertInto(Documents.TABLE)
        .set(Documents.KEY, key)
        .set(Documents.ID, StoreJson.held(record.id()))
        .set(Documents.HASH, record.hash())
        .set(Documents.PUBLISHER, origin(record, "publisher"))
        .set(Documents.PUBLISHED, origin(record, "published"))
        .set(Documents.TITLE, origin(record, "title"))
        .set(Documents.URI, origin(record, "uri"))
        .set(Documents.TEXT, StoreJson.write(record.document().path("text")))
        .set(Documents.ADDED_AT, now)
        .set(Documents.CURRENT_CODING, coding)
        .execute();
    return key;
  }

  private static @Nullable String origin(DocumentRecord record, String field) {
    return StoreJson.string(record.document(), field).orElse(null);
  }

  private static String publisher(DocumentRecord record) {
    return StoreJson.string(record.document(), "publisher").orElse("");
  }

  /**
   * Where findings belong.
   *
   * @param fresh whether the document has no findings yet
   */
  record Place(long document, long coding, String publisher, boolean fresh) {}

  /** Drafts by their ids. */
  static Map<String, Draft> name(DocumentRecord record, List<Draft> drafts) {
    Map<String, Draft> named = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      String stem =
          draft.kind().letter()
              + "-"
              + Digest.of(16, record.id(), record.hash(), draft.kind().stored(), draft.places());
      String id = stem;
      for (int n = 2; named.containsKey(id); n++) {
        id = stem + "-" + n;
      }
      named.put(id, draft);
    }
    return named;
  }

  /**
   * Writes findings, live and undecided.
   *
   * @param madeBy the verdict that wrote them; null: a coding
   * @return their keys, in order
   */
  List<Long> findings(Place place, Map<String, Draft> named, @Nullable Long madeBy) {
    Map<String, String> since = place.fresh() ? Map.of() : since(place.document());
    Map<Long, Terms> terms = new LinkedHashMap<>();
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> bodies = new ArrayList<>();
    List<Object[]> parties = new ArrayList<>();
    for (Map.Entry<String, Draft> entry : named.entrySet()) {
      Draft draft = entry.getValue();
      String id = entry.getKey();
      long key = next(Findings.TABLE, Findings.KEY);
      rows.add(row(key, place, id, draft, madeBy, since.getOrDefault(id, now)));
      boolean whole = draft.kind() == Kind.DOCUMENT;
      bodies.add(new Object[] {key, whole ? "" : draft.words(), StoreJson.write(draft.json())});
      int ordinal = 0;
      for (Party party : draft.parties()) {
        parties.add(new Object[] {key, party.role().stored(), ordinal++, actor(party)});
      }
      terms.put(key, Terms.of(draft, place.publisher()));
    }
    insert(Findings.TABLE, Findings.COLUMNS, rows);
    insert(Bodies.TABLE, Bodies.COLUMNS, bodies);
    insert(Parties.TABLE, Parties.COLUMNS, parties);
    database.index(sql, terms);
    return List.copyOf(terms.keySet());
  }

  private static @Nullable Object[] row(
      long key, Place place, String id, Draft draft, @Nullable Long madeBy, String since) {
    return new @Nullable Object[] {
      key,
      place.document(),
      place.coding(),
      id,
      draft.localId(),
      draft.ordinal(),
      draft.kind().stored(),
      draft.type(),
      draft.status(),
      draft.days().from(),
      draft.days().to(),
      draft.days().basis().stored(),
      draft.hull().start(),
      draft.hull().end(),
      draft.essence(),
      madeBy,
      since,
      1,
      "none"
    };
  }

  /** When the ids of a document first stood here. */
  private Map<String, String> since(long document) {
    return sql.select(Findings.ID, DSL.min(Findings.ADDED_AT))
        .from(Findings.TABLE)
        .where(Findings.DOCUMENT.eq(document))
        .groupBy(Findings.ID)
        .fetchMap(r -> r.value1(), r -> r.value2());
  }

  private long actor(Party party) {
    String country = party.country().orElse("");
    String code = party.code().orElse("");
    String identity = String.join("\0", party.name(), party.kind(), country, code);
    return actors.computeIfAbsent(
        identity,
        unseen ->
            sql.select(Actors.KEY)
                .from(Actors.TABLE)
                .where(Actors.NAME.eq(party.name()))
                .and(Actors.KIND.eq(party.kind()))
                .and(Actors.COUNTRY.eq(country))
                .and(Actors.CODE.eq(code))
                .fetchOptional(Actors.KEY)
                .orElseGet(() -> newActor(party, country, code)));
  }

  private long newActor(Party party, String country, String code) {
    long key = next(Actors.TABLE, Actors.KEY);
    sql.insertInto(Actors.TABLE)
        .set(Actors.KEY, key)
        .set(Actors.NAME, party.name())
        .set(Actors.KIND, party.kind())
        .set(Actors.COUNTRY, country)
        .set(Actors.CODE, code)
        .execute();
    return key;
  }

  /** Keys are counted by the one writer, so that what belongs together can be written at once. */
  private long next(Table<Record> table, Field<Long> key) {
    return last.compute(
        table.getName(),
        (name, counted) -> {
          if (counted != null) {
            return counted + 1;
          }
          Long there = sql.select(DSL.max(key)).from(table).fetchOne(0, Long.class);
          return there == null ? 1 : there + 1;
        });
  }

  private void insert(Table<Record> table, List<Field<?>> columns, List<Object[]> rows) {
    Bulk.insert(
        sql,
        sql.render(sql.insertInto(table).columns(columns).values(new Object[columns.size()])),
        rows);
  }
}
