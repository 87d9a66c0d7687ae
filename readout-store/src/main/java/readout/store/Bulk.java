/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.sql.PreparedStatement;
import java.util.List;
import org.jooq.DSLContext;

/** Many rows with one statement. */
final class Bulk {
  private Bulk() {}

  /**
   * @param insert with a {@code ?} for each value
   */
  static void insert(DSLContext sql, String insert, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    sql.connection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Object[] row : rows) {
              for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
              }
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }
}
