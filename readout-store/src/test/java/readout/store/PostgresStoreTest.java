/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * The contract on a PostgreSQL server that the test starts itself; compiled and run in the profile
 * {@code postgres} only. PostgreSQL refuses to run as root: there, it is started through {@code
 * unshare}, which needs nothing but user name spaces.
 */
final class PostgresStoreTest extends StoreContract {
  private static EmbeddedPostgres server;
  private static int databases;
  private String database = "";

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void create() throws SQLException {
    database = "talks" + ++databases;
    try (Connection c = server.getPostgresDatabase().getConnection()) {
      c.createStatement().execute("create database " + database);
    }
  }

  @Override
  Store open(Clock clock) {
    return Store.open(server.getJdbcUrl("postgres", database), clock);
  }
}
