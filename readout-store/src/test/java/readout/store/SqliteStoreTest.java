/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract {
  @TempDir Path folder;

  @Override
  Store open(Clock clock) {
    return Store.open(folder.resolve("talks.db").toString(), clock);
  }

  @Test
  void whatIsNoStoreIsLeftAlone() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear minister, ".repeat(99));
    assertThatThrownBy(() -> Store.open(letter))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("letter.txt");
    assertThat(letter).hasContent("Dear minister, ".repeat(99));
    assertThatThrownBy(() -> Store.open(folder.resolve("no/such/talks.db")))
        .hasMessageContaining("there is no folder");
  }

  @Test
  void aStoreOfANewerReadoutIsNotMisread() throws SQLException {
    Path file = folder.resolve("talks.db");
    Store.open(file).close();
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      c.createStatement().execute("update flyway_schema_history set version = '99'");
    }
    assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("newer Readout");
  }

  @Test
  void theNewestMigrationIsTheLastFile() {
    for (String database : new String[] {"sqlite", "postgresql"}) {
      String folder = "/readout/store/" + database + "/";
      assertThat(
              java.util.stream.Stream.of("V1__records.sql")
                  .map(name -> Schema.class.getResource(folder + name)))
          .hasSize(Schema.NEWEST)
          .doesNotContainNull();
    }
  }
}
