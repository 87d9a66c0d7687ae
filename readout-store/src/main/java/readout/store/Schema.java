/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date. */
final class Schema {
  /** Number of the newest migration; a test holds it against the files. */
  static final int NEWEST = 1;

  private static final String HISTORY = "flyway_schema_history";

  /** Kept here: the settings of a logger that nobody holds are forgotten. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Schema() {}

  /**
   * Runs the migrations that the store has not seen. A store that has seen all costs one query:
   * Flyway is not loaded.
   *
   * @throws StoreException also for a store of a newer Readout: it would be misread
   */
  static void migrate(Database database) {
    int version = database.connections().read(Schema::version);
    if (version > NEWEST) {
      throw new StoreException(
          "%s was written by a newer Readout (its tables are version %d, this one knows %d) - use that one"
              .formatted(database.name(), version, NEWEST));
    }
    if (version == NEWEST) {
      return;
    }
    FLYWAY.setLevel(Level.SEVERE);
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(database.address(), null, null)
          .locations("classpath:" + database.migrations())
          .load()
          .migrate();
    } catch (FlywayException e) {
      if (database.connections().read(Schema::version) != NEWEST) { // else another was quicker
        throw new StoreException(
            "%s: its tables cannot be brought up to date: %s"
                .formatted(database.name(), e.getMessage()),
            e);
      }
    }
  }

  /** 0 for a store without tables. */
  private static int version(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, HISTORY, new String[] {"TABLE"})) {
      if (!tables.next()) {
        return 0;
      }
    }
    try (PreparedStatement query =
            connection.prepareStatement("select version from " + HISTORY + " where success");
        ResultSet rows = query.executeQuery()) {
      int newest = 0;
      while (rows.next()) {
        String version = rows.getString(1);
        newest = Math.max(newest, version == null ? 0 : Integer.parseInt(version));
      }
      return newest;
    }
  }
}
