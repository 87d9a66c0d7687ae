/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import readout.compare.Account;
import readout.compare.Aside;
import readout.compare.Cell;
import readout.compare.Comparison;
import readout.compare.Episode;
import readout.compare.Row;

/**
 * A comparison as JSON, in the shape {@code readout-comparison/1}. Fields stand in a fixed order,
 * so that the same comparison gives the same bytes.
 */
public final class ComparisonJson {
  /** Name and version of the shape; a field dropped or renamed makes a new one. */
  public static final String SCHEMA = "readout-comparison/1";

  private final JsonGenerator out;
  private final RecordFields fields;

  private ComparisonJson(JsonGenerator out) {
    this.out = out;
    this.fields = new RecordFields(out);
  }

  /** The comparison, its line end included. Thread-safe. */
  public static String of(Comparison comparison) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = Json.MAPPER.createGenerator(json)) {
      out.useDefaultPrettyPrinter();
      new ComparisonJson(out).write(comparison);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    return RecordJson.escaped(json.getBuffer()) + "\n";
  }

  private void write(Comparison comparison) throws IOException {
    out.writeStartObject();
    out.writeStringField("schema", SCHEMA);
    fields.array("episodes", comparison.episodes(), this::episode);
    fields.array("otherEvents", comparison.otherEvents(), this::aside);
    fields.array("notRead", comparison.notRead(), this::aside);
    out.writeEndObject();
  }

  private void episode(Episode episode) throws IOException {
    out.writeStartObject();
    fields.string("id", episode.id());
    fields.string("label", episode.label());
    fields.value("when", episode.when());
    fields.strings("actors", episode.actors());
    fields.array("accounts", episode.accounts(), this::account);
    fields.array("rows", episode.rows(), this::row);
    out.writeEndObject();
  }

  private void account(Account account) throws IOException {
    out.writeStartObject();
    fields.string("id", account.id());
    fields.stated("publisher", account.publisher());
    fields.string("witness", account.witness().id());
    fields.string("witnessWhy", account.witness().why());
    fields.stated("side", account.side());
    fields.string("language", "en");
    fields.string("why", account.why());
    fields.spans("spans", account.extent().spans());
    out.writeBooleanField("cut", account.cut());
    out.writeEndObject();
  }

  private void row(Row row) throws IOException {
    out.writeStartObject();
    fields.string("question", row.question());
    fields.string("label", row.label());
    fields.string("difference", row.difference());
    fields.string("why", row.why());
    fields.array("cells", row.cells(), this::cell);
    out.writeEndObject();
  }

  private void cell(Cell cell) throws IOException {
    out.writeStartObject();
    fields.string("account", cell.account());
    fields.string("value", cell.value());
    fields.spans("spans", cell.extent().spans());
    fields.strings("accordingTo", cell.accordingTo());
    out.writeBooleanField("restored", cell.restored());
    out.writeEndObject();
  }

  private void aside(Aside aside) throws IOException {
    out.writeStartObject();
    fields.string("id", aside.id());
    fields.string("why", aside.why());
    out.writeEndObject();
  }
}
