/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;

/**
 * One file, with a log of what was written last beside it (WAL): readers go on while one writes,
 * and what is committed outlives the process.
 */
final class Sqlite implements Database {
  private static final int WAIT_MILLIS = 60_000;

  /** Stands between two phrases of one field, so that no phrase runs over the gap. */
  private static final String GAP = " 0gap0 ";

  private static final String INSERT =
      "insert into terms (rowid, "
          + List.of(Terms.Field.values()).stream()
              .map(Terms.Field::stored)
              .collect(Collectors.joining(", "))
          + ") values (?"
          + ", ?".repeat(Terms.Field.values().length)
          + ")";

  private final Path file;
  private final Connections connections;

  Sqlite(Path file) {
    this.file = file;
    this.connections =
        new Connections(
            file.toString(),
            Connection.TRANSACTION_SERIALIZABLE,
            Connection.TRANSACTION_SERIALIZABLE,
            this::open);
  }

  private Connection open() throws java.sql.SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_MILLIS);
    config.setCacheSize(-32_000);
    config.enforceForeignKeys(true);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new StoreException(
          "%s: there is no folder %s - make it, or name another file".formatted(file, folder));
    }
    return config.createConnection(address());
  }

  @Override
  public SQLDialect dialect() {
    return SQLDialect.SQLITE;
  }

  @Override
  public String address() {
    return "jdbc:sqlite:" + file;
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public Connections connections() {
    return connections;
  }

  @Override
  public String migrations() {
    return "readout/store/sqlite";
  }

  /** A write that changes nothing takes the lock at once, before anything is read. */
  @Override
  public void takeTurn(DSLContext sql) {
    sql.execute("delete from look where look_key = -1");
  }

  @Override
  public void index(DSLContext sql, Map<Long, Terms> terms) {
    Terms.Field[] fields = Terms.Field.values();
    List<Object[]> rows = new ArrayList<>();
    terms.forEach(
        (key, words) -> {
          Object[] row = new Object[1 + fields.length];
          row[0] = key;
          for (int i = 0; i < fields.length; i++) {
            row[1 + i] =
                words.of(fields[i]).stream()
                    .map(phrase -> String.join(" ", phrase))
                    .collect(Collectors.joining(GAP));
          }
          rows.add(row);
        });
    Bulk.insert(sql, INSERT, rows);
  }

  @Override
  public Condition all(List<Wish> wishes) {
    String match =
        wishes.stream()
            .map(
                wish ->
                    wish.alternatives().stream()
                        .map(Sqlite::match)
                        .collect(Collectors.joining(" OR ", "(", ")")))
            .collect(Collectors.joining(" AND "));
    return DSL.condition(
        "finding.finding_key in (select rowid from terms where terms match ?)", match);
  }

  /** Folded words hold letters and digits only: nothing that FTS5 would take for a command. */
  private static String match(Phrase phrase) {
    return phrase.field().stored()
        + " : \""
        + String.join(" ", phrase.words())
        + "\""
        + (phrase.prefix() ? " *" : "");
  }
}
