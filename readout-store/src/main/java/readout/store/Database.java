/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** Where SQLite and PostgreSQL differ: how they lock, and how they search words. */
interface Database {
  SQLDialect dialect();

  /** As JDBC takes it. */
  String address();

  /** For messages: the file, or the address without a password. */
  String name();

  Connections connections();

  /** Folder of the migrations. */
  String migrations();

  /** Makes writers take turns until the transaction ends. */
  void takeTurn(DSLContext sql);

  /** Adds the terms of findings, by their keys, to the index. */
  void index(DSLContext sql, Map<Long, Terms> terms);

  /** Holds for findings whose terms fulfil all of the wishes; there is at least one. */
  Condition all(List<Wish> wishes);

  /**
   * One wish of a query.
   *
   * @param alternatives one of them is enough
   */
  record Wish(List<Phrase> alternatives) {}

  /**
   * Words that stand one after the other in a field.
   *
   * @param prefix whether the last may go on
   */
  record Phrase(Terms.Field field, List<String> words, boolean prefix) {}
}
