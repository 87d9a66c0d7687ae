/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import readout.store.Facet.Count;
import readout.store.Tables.Codings;
import readout.store.Tables.Documents;
import readout.store.Tables.Findings;
import readout.store.Tables.Looks;

/**
 * Records that are kept, asked and judged.
 *
 * <pre>
 * try (Store store = Store.open("talks.db")) {
 *   store.add(DocumentRecord.parse(line));
 *   Page page = store.query(Query.parse("actor:RUS type:THREATEN"), Optional.empty(), 50);
 *   store.decide("Ana", new Judgement.Reject(page.rows().get(0).id()), "a quotation from 1990");
 * }
 * </pre>
 *
 * <p>What a method that writes has returned from is on the disk and outlives the process. A record
 * that is added again changes nothing; one of another data version is coded anew, and what people
 * decided is kept. Safe for any number of threads, and of processes: writers take turns, readers go
 * on meanwhile. Every method may throw a {@link StoreException}.
 */
public final class Store implements AutoCloseable {
  private static final Settings SETTINGS =
      new Settings()
          .withRenderQuotedNames(RenderQuotedNames.NEVER)
          .withExecuteLogging(false)
          .withInListPadding(true);

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final Database database;
  private final Clock clock;

  private Store(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens a store, and makes it where there is none.
   *
   * @param where a file, or {@code jdbc:postgresql://host/database?user=…} for PostgreSQL
   * @throws StoreException when it cannot be opened, is no store, or is one of a newer Readout
   */
  public static Store open(String where) {
    return open(where, Clock.systemUTC());
  }

  /** As {@link #open(String)}, a file. */
  public static Store open(Path file) {
    return open(file.toString(), Clock.systemUTC());
  }

  /**
   * @param clock what time it is when something is added or decided
   */
  public static Store open(String where, Clock clock) {
    Database database =
        where.startsWith("jdbc:postgresql:") ? new Postgres(where) : new Sqlite(Path.of(where));
    try {
      Schema.migrate(database);
    } catch (RuntimeException e) {
      database.connections().close();
      throw e;
    }
    return new Store(database, clock);
  }

  /**
   * Adds a record, if it is new.
   *
   * @throws RecordException when a place of the record lies outside its text; nothing is added
   */
  public Added add(DocumentRecord record) throws RecordException {
    return addAll(List.of(record)).get(0);
  }

  /**
   * Adds records, all or none, in one step: much faster than one at a time.
   *
   * @throws RecordException when one of them is broken; nothing is added
   */
  public List<Added> addAll(List<DocumentRecord> records) throws RecordException {
    return database
        .connections()
        .<List<Added>, RecordException>write(
            connection -> {
              DSLContext sql = sql(connection);
              database.takeTurn(sql);
              Adding adding = new Adding(database, sql, now());
              List<Added> added = new java.util.ArrayList<>();
              for (DocumentRecord record : records) {
                added.add(adding.add(record));
              }
              return added;
            });
  }

  /**
   * A page of what the query shows, the newest day first, findings without a day last.
   *
   * @param after {@link Page#next} of the page before; empty for the first page
   * @param size at most this many rows, 1 or more
   * @throws IllegalArgumentException when {@code after} is not of this query
   */
  public Page query(Query query, Optional<String> after, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a page has 1 row or more, not " + size);
    }
    return read(sql -> new Rows(sql, database).page(query, after, size));
  }

  /** All that the query shows, in the same order, from one state of the store. */
  public void each(Query query, Consumer<Found> consumer) {
    read(
        sql -> {
          new Rows(sql, database).each(query, consumer);
          return true;
        });
  }

  /** How many rows the query shows. */
  public long count(Query query) {
    return read(sql -> new Rows(sql, database).count(query));
  }

  /**
   * How many of the query's findings have each value, the most frequent first.
   *
   * @param most at most this many values
   */
  public List<Count> facet(Query query, Facet facet, int most) {
    return read(sql -> new Rows(sql, database).facet(query, facet, most));
  }

  /** The finding of this id that is shown, or was set aside by a person. */
  public Optional<Found> finding(String id) {
    Query here =
        new Query(
            "id:" + id,
            List.of(
                new Query.Term(Query.Key.ID, List.of(id), false),
                new Query.Term(
                    Query.Key.KIND, Kind.findings().stream().map(Kind::word).toList(), false)));
    return query(here, Optional.empty(), 1).rows().stream()
        .findFirst()
        .or(() -> query(withAside(here), Optional.empty(), 1).rows().stream().findFirst());
  }

  private static Query withAside(Query query) {
    List<Query.Term> terms = new java.util.ArrayList<>(query.terms());
    terms.add(new Query.Term(Query.Key.VERDICT, List.of("any"), false));
    return new Query(query.text() + " verdict:any", terms);
  }

  /** Whether a document of this id and hash has been coded with this data version. */
  public boolean knows(String id, String hash, String version) {
    return read(
        sql ->
            sql.fetchExists(
                DSL.selectOne()
                    .from(Documents.TABLE)
                    .join(Codings.TABLE)
                    .on(Codings.DOCUMENT.eq(Documents.KEY))
                    .where(Documents.ID.eq(StoreJson.held(id)))
                    .and(Documents.HASH.eq(hash))
                    .and(Codings.VERSION.eq(version))));
  }

  /** The document of this key ({@link Found.Source#key}), with its text. */
  public Optional<StoredDocument> document(long key) {
    return read(
        sql ->
            sql.select(Documents.COLUMNS)
                .select(Codings.VERSION)
                .from(Documents.TABLE)
                .join(Codings.TABLE)
                .on(Codings.KEY.eq(Documents.CURRENT_CODING))
                .where(Documents.KEY.eq(key))
                .fetchOptional()
                .map(
                    r ->
                        new StoredDocument(
                            Rows.source(r),
                            StoreJson.own(r.get(Documents.TEXT)).textValue(),
                            r.get(Codings.VERSION),
                            Moment.read(r.get(Documents.ADDED_AT)))));
  }

  /** The record of this document as its last coding wrote it: one line, without its end. */
  public Optional<String> record(long document) {
    return read(
        sql ->
            sql.select(Documents.CURRENT_CODING)
                .from(Documents.TABLE)
                .where(Documents.KEY.eq(document))
                .fetchOptional(Documents.CURRENT_CODING)
                .map(coding -> new Assembly(sql).record(coding).line()));
  }

  /**
   * Writes down what a person decides.
   *
   * @param who as they call themselves
   * @param note why; may be empty
   * @throws IllegalArgumentException when there is no such finding, or no such field to change
   */
  public Verdict decide(String who, Judgement judgement, String note) {
    return database
        .connections()
        .<Verdict, RuntimeException>write(
            connection -> {
              DSLContext sql = sql(connection);
              database.takeTurn(sql);
              return new Judging(database, sql).pass(who, judgement, note, now());
            });
  }

  /** All that was decided about a finding, the oldest first. */
  public List<Verdict> verdicts(String finding) {
    return read(sql -> new Judging(database, sql).on(finding));
  }

  /**
   * When the newest finding that can be seen was added. What others add meanwhile is later: writers
   * take turns, and look at the clock when they have theirs.
   */
  public Optional<Instant> newest() {
    return read(
        sql ->
            sql.select(DSL.max(Findings.ADDED_AT))
                .from(Findings.TABLE)
                .fetchOptional(r -> r.value1())
                .map(Moment::read));
  }

  /** When this person last looked ({@link #looked}). */
  public Optional<Instant> lastLook(String who) {
    return read(
        sql ->
            sql.select(DSL.max(Looks.LOOKED_AT))
                .from(Looks.TABLE)
                .where(Looks.WHO.eq(who))
                .fetchOptional(r -> r.value1())
                .map(Moment::read));
  }

  /** Notes that this person has seen all that was added before {@code moment}. */
  public void looked(String who, Instant moment) {
    database
        .connections()
        .<Integer, RuntimeException>write(
            connection -> {
              DSLContext sql = sql(connection);
              database.takeTurn(sql);
              Long last = sql.select(DSL.max(Looks.KEY)).from(Looks.TABLE).fetchOne(0, Long.class);
              return sql.insertInto(Looks.TABLE)
                  .set(Looks.KEY, last == null ? 1 : last + 1)
                  .set(Looks.WHO, who)
                  .set(Looks.LOOKED_AT, Moment.write(moment))
                  .execute();
            });
  }

  /** Lets go of the database. */
  @Override
  public void close() {
    database.connections().close();
  }

  private interface Reading<T> {
    T from(DSLContext sql);
  }

  private <T> T read(Reading<T> reading) {
    return database.connections().<T, RuntimeException>read(c -> reading.from(sql(c)));
  }

  private DSLContext sql(Connection connection) {
    return DSL.using(connection, database.dialect(), SETTINGS);
  }

  private String now() {
    return Moment.write(clock.instant());
  }
}
