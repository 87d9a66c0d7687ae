/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The tables and columns by their names; what they hold stands in the migrations. */
final class Tables {
  private Tables() {}

  private static Table<Record> named(String table) {
    return table(name(table));
  }

  private static Field<Long> number(String table, String column) {
    return field(name(table, column), Long.class);
  }

  private static Field<Integer> small(String table, String column) {
    return field(name(table, column), Integer.class);
  }

  private static Field<String> text(String table, String column) {
    return field(name(table, column), String.class);
  }

  /** {@code document}. */
  static final class Documents {
    static final Table<Record> TABLE = named("document");
    static final Field<Long> KEY = number("document", "document_key");
    static final Field<String> ID = text("document", "id");
    static final Field<String> HASH = text("document", "hash");
    static final Field<String> PUBLISHER = text("document", "publisher");
    static final Field<String> PUBLISHED = text("document", "published");
    static final Field<String> TITLE = text("document", "title");
    static final Field<String> URI = text("document", "uri");
    static final Field<String> TEXT = text("document", "text");
    static final Field<String> ADDED_AT = text("document", "added_at");
    static final Field<Long> CURRENT_CODING = number("document", "current_coding");

    static final List<Field<?>> COLUMNS =
        List.of(KEY, ID, HASH, PUBLISHER, PUBLISHED, TITLE, URI, TEXT, ADDED_AT, CURRENT_CODING);

    private Documents() {}
  }

  /** {@code coding}. */
  static final class Codings {
    static final Table<Record> TABLE = named("coding");
    static final Field<Long> KEY = number("coding", "coding_key");
    static final Field<Long> DOCUMENT = number("coding", "document_key");
    static final Field<String> VERSION = text("coding", "version");
    static final Field<String> FRAME = text("coding", "frame");
    static final Field<String> ADDED_AT = text("coding", "added_at");

    static final List<Field<?>> COLUMNS = List.of(KEY, DOCUMENT, VERSION, FRAME, ADDED_AT);

    private Codings() {}
  }

  /** {@code finding}. */
  static final class Findings {
    static final Table<Record> TABLE = named("finding");
    static final Field<Long> KEY = number("finding", "finding_key");
    static final Field<Long> DOCUMENT = number("finding", "document_key");
    static final Field<Long> CODING = number("finding", "coding_key");
    static final Field<String> ID = text("finding", "id");
    static final Field<String> LOCAL_ID = text("finding", "local_id");
    static final Field<Integer> ORDINAL = small("finding", "ordinal");
    static final Field<String> KIND = text("finding", "kind");
    static final Field<String> TYPE = text("finding", "type");
    static final Field<String> STATUS = text("finding", "status");
    static final Field<String> DAY_FROM = text("finding", "day_from");
    static final Field<String> DAY_TO = text("finding", "day_to");
    static final Field<String> DAY_BASIS = text("finding", "day_basis");
    static final Field<Integer> CORE_START = small("finding", "core_start");
    static final Field<Integer> CORE_END = small("finding", "core_end");
    static final Field<String> ESSENCE = text("finding", "essence");
    static final Field<Long> MADE_BY = number("finding", "made_by");
    static final Field<String> ADDED_AT = text("finding", "added_at");
    static final Field<Integer> LIVE = small("finding", "live");
    static final Field<String> VERDICT = text("finding", "verdict");

    static final List<Field<?>> COLUMNS =
        List.of(
            KEY,
            DOCUMENT,
            CODING,
            ID,
            LOCAL_ID,
            ORDINAL,
            KIND,
            TYPE,
            STATUS,
            DAY_FROM,
            DAY_TO,
            DAY_BASIS,
            CORE_START,
            CORE_END,
            ESSENCE,
            MADE_BY,
            ADDED_AT,
            LIVE,
            VERDICT);

    private Findings() {}
  }

  /** {@code body}. */
  static final class Bodies {
    static final Table<Record> TABLE = named("body");
    static final Field<Long> FINDING = number("body", "finding_key");
    static final Field<String> WORDS = text("body", "words");
    static final Field<String> JSON = text("body", "json");

    static final List<Field<?>> COLUMNS = List.of(FINDING, WORDS, JSON);

    private Bodies() {}
  }

  /** {@code actor}. */
  static final class Actors {
    static final Table<Record> TABLE = named("actor");
    static final Field<Long> KEY = number("actor", "actor_key");
    static final Field<String> NAME = text("actor", "name");
    static final Field<String> KIND = text("actor", "kind");
    static final Field<String> COUNTRY = text("actor", "country");
    static final Field<String> CODE = text("actor", "code");

    static final List<Field<?>> COLUMNS = List.of(KEY, NAME, KIND, COUNTRY, CODE);

    private Actors() {}
  }

  /** {@code party}. */
  static final class Parties {
    static final Table<Record> TABLE = named("party");
    static final Field<Long> FINDING = number("party", "finding_key");
    static final Field<String> ROLE = text("party", "role");
    static final Field<Integer> ORDINAL = small("party", "ordinal");
    static final Field<Long> ACTOR = number("party", "actor_key");

    static final List<Field<?>> COLUMNS = List.of(FINDING, ROLE, ORDINAL, ACTOR);

    private Parties() {}
  }

  /** {@code verdict}. */
  static final class Verdicts {
    static final Table<Record> TABLE = named("verdict");
    static final Field<Long> KEY = number("verdict", "verdict_key");
    static final Field<Long> DOCUMENT = number("verdict", "document_key");
    static final Field<String> DECISION = text("verdict", "decision");
    static final Field<String> WHO = text("verdict", "who");
    static final Field<String> DECIDED_AT = text("verdict", "decided_at");
    static final Field<String> NOTE = text("verdict", "note");

    static final List<Field<?>> COLUMNS = List.of(KEY, DOCUMENT, DECISION, WHO, DECIDED_AT, NOTE);

    private Verdicts() {}
  }

  /** {@code verdict_finding}. */
  static final class VerdictFindings {
    static final Table<Record> TABLE = named("verdict_finding");
    static final Field<Long> VERDICT = number("verdict_finding", "verdict_key");
    static final Field<Integer> ORDINAL = small("verdict_finding", "ordinal");
    static final Field<Long> FINDING = number("verdict_finding", "finding_key");
    static final Field<String> PART = text("verdict_finding", "part");

    static final List<Field<?>> COLUMNS = List.of(VERDICT, ORDINAL, FINDING, PART);

    private VerdictFindings() {}
  }

  /** {@code look}. */
  static final class Looks {
    static final Table<Record> TABLE = named("look");
    static final Field<Long> KEY = number("look", "look_key");
    static final Field<String> WHO = text("look", "who");
    static final Field<String> LOOKED_AT = text("look", "looked_at");

    static final List<Field<?>> COLUMNS = List.of(KEY, WHO, LOOKED_AT);

    private Looks() {}
  }
}
