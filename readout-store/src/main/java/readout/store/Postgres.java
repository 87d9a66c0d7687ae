/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A database that a team shares. */
final class Postgres implements Database {
  /** Any number, the same in every process that writes to a store. */
  private static final long TURN = 0x7265_6164_6f75_74L;

  /** The furthest that a word's place in a {@code tsvector} can be. */
  private static final int LAST_PLACE = 16_383;

  /** A {@code tsvector} holds at most a megabyte. */
  private static final int MOST_WORDS = 16_000;

  private final String address;
  private final Connections connections;

  /**
   * @param address {@code jdbc:postgresql://host/database?user=…}
   */
  Postgres(String address) {
    this.address = address;
    this.connections =
        new Connections(
            name(),
            Connection.TRANSACTION_REPEATABLE_READ,
            Connection.TRANSACTION_READ_COMMITTED,
            this::open);
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(address);
  }

  @Override
  public SQLDialect dialect() {
    return SQLDialect.POSTGRES;
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public String name() {
    return address.replaceFirst("\\?.*", "");
  }

  @Override
  public Connections connections() {
    return connections;
  }

  @Override
  public String migrations() {
    return "readout/store/postgresql";
  }

  @Override
  public void takeTurn(DSLContext sql) {
    sql.fetch("select pg_advisory_xact_lock(?)", TURN);
  }

  @Override
  public void index(DSLContext sql, Map<Long, Terms> terms) {
    List<Object[]> rows = new ArrayList<>();
    terms.forEach((key, words) -> rows.add(new Object[] {key, vector(words)}));
    Bulk.insert(
        sql, "insert into terms (finding_key, vector) values (?, cast(? as tsvector))", rows);
  }

  /** Each word behind its field, with its place; a gap of one between two phrases. */
  static String vector(Terms terms) {
    StringBuilder vector = new StringBuilder();
    int place = 0;
    int written = 0;
    for (Terms.Field field : Terms.Field.values()) {
      for (List<String> phrase : terms.of(field)) {
        place++;
        for (String word : phrase) {
          place++;
          if (written++ < MOST_WORDS) {
            vector.append(lexeme(field, word)).append(':').append(Math.min(place, LAST_PLACE));
            vector.append(' ');
          }
        }
      }
    }
    return vector.toString();
  }

  private static String lexeme(Terms.Field field, String word) {
    return "'" + field.stored() + "/" + word + "'";
  }

  @Override
  public Condition all(List<Wish> wishes) {
    String query =
        wishes.stream()
            .map(
                wish ->
                    wish.alternatives().stream()
                        .map(Postgres::query)
                        .collect(Collectors.joining(" | ", "(", ")")))
            .collect(Collectors.joining(" & "));
    return DSL.condition(
        "finding.finding_key in (select finding_key from terms where vector @@ cast(? as tsquery))",
        query);
  }

  private static String query(Phrase phrase) {
    List<String> words = phrase.words();
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      query.append(i == 0 ? "" : " <-> ").append(lexeme(phrase.field(), words.get(i)));
      query.append(phrase.prefix() && i == words.size() - 1 ? ":*" : "");
    }
    return query.toString();
  }
}
