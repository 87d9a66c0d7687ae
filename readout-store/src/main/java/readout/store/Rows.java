/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import readout.store.Facet.Count;
import readout.store.Tables.Actors;
import readout.store.Tables.Bodies;
import readout.store.Tables.Codings;
import readout.store.Tables.Documents;
import readout.store.Tables.Findings;
import readout.store.Tables.Parties;
import readout.text.Span;

/** Takes rows out of the tables. */
final class Rows {
  /** How many rows are fetched at once where all are wanted. */
  private static final int AT_ONCE = 500;

  private final DSLContext sql;
  private final Search search;

  Rows(DSLContext sql, Database database) {
    this.sql = sql;
    this.search = new Search(database);
  }

  Page page(Query query, Optional<String> after, int size) {
    Optional<Cursor> cursor = after.map(written -> Cursor.read(written, query));
    return page(query, search.condition(query), cursor, size);
  }

  private Page page(Query query, Condition condition, Optional<Cursor> after, int size) {
    Condition here = after.map(c -> condition.and(behind(c))).orElse(condition);
    List<Place> places =
        sql.select(Findings.KEY, Findings.DAY_FROM)
            .from(Findings.TABLE)
            .where(here)
            .orderBy(Findings.DAY_FROM.desc(), Findings.KEY.desc())
            .limit(size + 1)
            .fetch(r -> new Place(r.value1(), r.value2()));
    boolean more = places.size() > size;
    List<Place> shown = more ? places.subList(0, size) : places;
    Optional<String> next =
        more
            ? Optional.of(
                new Cursor(shown.get(size - 1).day(), shown.get(size - 1).key(), Cursor.hash(query))
                    .write())
            : Optional.empty();
    return new Page(found(shown.stream().map(Place::key).toList()), next);
  }

  private record Place(long key, String day) {}

  private static Condition behind(Cursor cursor) {
    return Findings.DAY_FROM
        .lt(cursor.day())
        .or(Findings.DAY_FROM.eq(cursor.day()).and(Findings.KEY.lt(cursor.key())));
  }

  void each(Query query, Consumer<Found> consumer) {
    Condition condition = search.condition(query);
    Optional<Cursor> cursor = Optional.empty();
    do {
      Page page = page(query, condition, cursor, AT_ONCE);
      page.rows().forEach(consumer);
      cursor = page.next().map(written -> Cursor.read(written, query));
    } while (cursor.isPresent());
  }

  long count(Query query) {
    return sql.fetchCount(
        DSL.select(Findings.KEY).from(Findings.TABLE).where(search.condition(query)));
  }

  List<Count> facet(Query query, Facet facet, int most) {
    Condition condition = search.condition(query);
    return switch (facet) {
      case KIND ->
          counts(Findings.KIND, condition, most).stream()
              .map(c -> new Count(Kind.ofStored(c.value()).word(), c.findings()))
              .toList();
      case TYPE -> counts(Findings.TYPE, condition.and(Findings.TYPE.ne("")), most);
      case STATUS -> counts(Findings.STATUS, condition.and(Findings.STATUS.ne("")), most);
      case MONTH ->
          counts(
              DSL.substring(Findings.DAY_FROM, DSL.inline(1), DSL.inline(7)),
              condition.and(Findings.DAY_FROM.ne("")),
              most);
      case PUBLISHER -> publishers(condition, most);
      case ACTOR -> parties(condition, List.of("actor", "participant"), most);
      case RECIPIENT -> parties(condition, List.of("recipient", "participant"), most);
      case SOURCE -> parties(condition, List.of("source"), most);
    };
  }

  private List<Count> counts(Field<String> by, Condition condition, int most) {
    Field<Integer> number = DSL.count();
    return sql.select(by, number)
        .from(Findings.TABLE)
        .where(condition)
        .groupBy(by)
        .orderBy(number.desc(), by)
        .limit(most)
        .fetch(r -> new Count(r.value1(), r.value2()));
  }

  private List<Count> publishers(Condition condition, int most) {
    Field<Integer> number = DSL.count();
    return sql.select(Documents.PUBLISHER, number)
        .from(Findings.TABLE)
        .join(Documents.TABLE)
        .on(Documents.KEY.eq(Findings.DOCUMENT))
        .where(condition)
        .and(Documents.PUBLISHER.isNotNull())
        .groupBy(Documents.PUBLISHER)
        .orderBy(number.desc(), Documents.PUBLISHER)
        .limit(most)
        .fetch(r -> new Count(r.value1(), r.value2()));
  }

  private List<Count> parties(Condition condition, List<String> roles, int most) {
    Field<String> label =
        DSL.when(Actors.CODE.ne(DSL.inline("")), Actors.CODE)
            .when(Actors.COUNTRY.ne(DSL.inline("")), Actors.COUNTRY)
            .otherwise(Actors.NAME);
    Field<Integer> number = DSL.countDistinct(Findings.KEY);
    return sql.select(label, number)
        .from(Findings.TABLE)
        .join(Parties.TABLE)
        .on(Parties.FINDING.eq(Findings.KEY))
        .join(Actors.TABLE)
        .on(Actors.KEY.eq(Parties.ACTOR))
        .where(condition)
        .and(Parties.ROLE.in(roles))
        .groupBy(label)
        .orderBy(number.desc(), label)
        .limit(most)
        .fetch(r -> new Count(r.value1(), r.value2()));
  }

  /** The findings of these keys, in their order. */
  List<Found> found(List<Long> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Party>> parties = parties(keys);
    Map<Long, Found> found = new HashMap<>();
    sql.select(Findings.COLUMNS)
        .select(Bodies.COLUMNS)
        .select(SOURCE)
        .select(Codings.VERSION)
        .from(Findings.TABLE)
        .join(Bodies.TABLE)
        .on(Bodies.FINDING.eq(Findings.KEY))
        .join(Documents.TABLE)
        .on(Documents.KEY.eq(Findings.DOCUMENT))
        .join(Codings.TABLE)
        .on(Codings.KEY.eq(Findings.CODING))
        .where(Findings.KEY.in(keys))
        .forEach(
            r -> {
              long key = r.get(Findings.KEY);
              found.put(key, found(r, parties.getOrDefault(key, List.of())));
            });
    return keys.stream().map(found::get).toList();
  }

  private static Found found(Record r, List<Party> parties) {
    return new Found(
        r.get(Findings.ID),
        r.get(Findings.LOCAL_ID),
        Kind.ofStored(r.get(Findings.KIND)),
        r.get(Findings.TYPE),
        r.get(Findings.STATUS),
        new Days(
            r.get(Findings.DAY_FROM),
            r.get(Findings.DAY_TO),
            Days.Basis.valueOf(r.get(Findings.DAY_BASIS).toUpperCase(Locale.ROOT))),
        parties,
        r.get(Bodies.WORDS),
        new Span(r.get(Findings.CORE_START), r.get(Findings.CORE_END)),
        source(r),
        r.get(Codings.VERSION),
        r.get(Findings.VERDICT),
        Moment.read(r.get(Findings.ADDED_AT)),
        StoreJson.own(r.get(Bodies.JSON)));
  }

  /** What {@link #source} reads. */
  static final List<Field<?>> SOURCE =
      Documents.COLUMNS.stream().filter(column -> column != Documents.TEXT).toList();

  static Found.Source source(Record r) {
    return new Found.Source(
        r.get(Documents.KEY),
        r.get(Documents.ID),
        r.get(Documents.HASH),
        optional(r.get(Documents.PUBLISHER)),
        optional(r.get(Documents.TITLE)),
        optional(r.get(Documents.PUBLISHED)),
        optional(r.get(Documents.URI)));
  }

  private static Optional<String> optional(@Nullable String value) {
    return Optional.ofNullable(value).filter(v -> !v.isEmpty());
  }

  private Map<Long, List<Party>> parties(List<Long> keys) {
    Map<Long, List<Party>> parties = new HashMap<>();
    sql.select(Parties.COLUMNS)
        .select(Actors.COLUMNS)
        .from(Parties.TABLE)
        .join(Actors.TABLE)
        .on(Actors.KEY.eq(Parties.ACTOR))
        .where(Parties.FINDING.in(keys))
        .orderBy(Parties.FINDING, Parties.ORDINAL)
        .forEach(
            r ->
                parties
                    .computeIfAbsent(r.get(Parties.FINDING), k -> new ArrayList<>())
                    .add(
                        new Party(
                            Party.Role.valueOf(r.get(Parties.ROLE).toUpperCase(Locale.ROOT)),
                            r.get(Actors.NAME),
                            r.get(Actors.KIND),
                            optional(r.get(Actors.COUNTRY)),
                            optional(r.get(Actors.CODE)))));
    return parties;
  }
}
