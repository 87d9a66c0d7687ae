/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;
import readout.finding.Agreement;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Commitment;
import readout.finding.Contact;
import readout.finding.Event;
import readout.finding.Statement;

/** The findings of a record as JSON objects, their fields in the order of the schema. */
final class FindingJson {
  private final JsonGenerator out;
  private final RecordFields fields;

  FindingJson(JsonGenerator out, RecordFields fields) {
    this.out = out;
    this.fields = fields;
  }

  void write(Findings findings) throws IOException {
    fields.array("statements", findings.statements(), this::statement);
    fields.array("authorVoice", findings.authorVoice(), this::authorVoice);
    fields.array("events", findings.events(), this::event);
    fields.array("commitments", findings.commitments(), this::commitment);
    fields.array("contacts", findings.contacts(), this::contact);
    fields.array("agreements", findings.agreements(), this::agreement);
    fields.array("claims", findings.claims(), this::claim);
  }

  private void statement(Statement statement) throws IOException {
    out.writeStartObject();
    fields.string("id", statement.id());
    fields.array("sources", statement.sources(), this::source);
    fields.spans("cue", statement.cue());
    fields.string("cueLemma", statement.cueLemma());
    fields.string("cueType", statement.cueType());
    fields.string("factivity", statement.factivity());
    fields.spans("content", statement.content());
    fields.string("form", statement.form());
    fields.strings("addressees", statement.addressees());
    fields.id("within", statement.within());
    fields.confidence(statement.confidence());
    fields.trace(statement.trace());
    out.writeEndObject();
  }

  private void source(Statement.Source source) throws IOException {
    out.writeStartObject();
    fields.string("actor", source.actor());
    fields.span("span", source.extent());
    out.writeEndObject();
  }

  private void authorVoice(AuthorVoice voice) throws IOException {
    out.writeStartObject();
    fields.string("id", voice.id());
    fields.span("span", voice.extent());
    fields.string("why", voice.why());
    fields.trace(voice.trace());
    out.writeEndObject();
  }

  private void event(Event event) throws IOException {
    out.writeStartObject();
    fields.string("id", event.id());
    fields.string("type", event.type());
    fields.value("mode", event.mode());
    fields.strings("contexts", event.contexts());
    fields.value("cameo", event.cameo());
    fields.coded("quad", event.quad());
    fields.coded("score", event.score());
    fields.strings("actors", event.actors());
    fields.strings("recipients", event.recipients());
    fields.spans("actorSpans", event.actorExtent());
    fields.spans("recipientSpans", event.recipientExtent());
    fields.spans("trigger", event.trigger());
    fields.string("status", event.status());
    fields.when("when", event.when());
    fields.value("where", event.where());
    fields.id("accordingTo", event.accordingTo());
    fields.id("sameAs", event.sameAs());
    out.writeNumberField("sentence", event.sentence());
    fields.confidence(event.confidence());
    fields.trace(event.trace());
    out.writeEndObject();
  }

  private void commitment(Commitment commitment) throws IOException {
    out.writeStartObject();
    fields.string("id", commitment.id());
    fields.string("kind", commitment.kind());
    fields.strings("by", commitment.by());
    fields.strings("to", commitment.to());
    fields.spans("act", commitment.act());
    fields.spans("condition", commitment.condition());
    fields.when("due", commitment.due());
    fields.string("status", commitment.status());
    fields.id("accordingTo", commitment.accordingTo());
    fields.confidence(commitment.confidence());
    fields.trace(commitment.trace());
    out.writeEndObject();
  }

  private void contact(Contact contact) throws IOException {
    out.writeStartObject();
    fields.string("id", contact.id());
    fields.string("kind", contact.kind());
    fields.strings("participants", contact.participants());
    fields.when("when", contact.when());
    fields.value("where", contact.where());
    fields.string("status", contact.status());
    fields.array("durationMinutes", contact.lasted(), this::lasted);
    fields.array("initiator", contact.initiators(), this::initiator);
    fields.array("scheduled", contact.scheduled(), this::scheduled);
    fields.spans("spans", contact.extent());
    fields.trace(contact.trace());
    out.writeEndObject();
  }

  private void lasted(Contact.Lasted lasted) throws IOException {
    out.writeStartObject();
    fields.number("value", OptionalDouble.of(lasted.duration().minutes()), "NOT_STATED");
    out.writeBooleanField("approximate", lasted.duration().approximate());
    fields.id("accordingTo", lasted.accordingTo());
    fields.span("span", lasted.duration().extent());
    out.writeEndObject();
  }

  private void initiator(Contact.Initiator initiator) throws IOException {
    out.writeStartObject();
    fields.string("actor", initiator.actor());
    fields.id("accordingTo", initiator.accordingTo());
    fields.span("span", initiator.extent());
    out.writeEndObject();
  }

  private void scheduled(Contact.Scheduled scheduled) throws IOException {
    out.writeStartObject();
    fields.when("when", scheduled.when());
    fields.id("accordingTo", scheduled.accordingTo());
    fields.span("span", scheduled.extent());
    out.writeEndObject();
  }

  private void agreement(Agreement agreement) throws IOException {
    OptionalDouble year =
        agreement.year().isPresent()
            ? OptionalDouble.of(agreement.year().getAsInt())
            : OptionalDouble.empty();
    out.writeStartObject();
    fields.string("id", agreement.id());
    fields.string("name", agreement.name());
    fields.number("year", year, "NOT_STATED");
    fields.strings("parties", agreement.parties());
    fields.spans("spans", agreement.extent());
    fields.array("said", agreement.said(), this::said);
    fields.trace(agreement.trace());
    out.writeEndObject();
  }

  private void said(Agreement.Said said) throws IOException {
    out.writeStartObject();
    fields.string("what", said.what());
    fields.value("of", said.of());
    fields.id("accordingTo", said.accordingTo());
    out.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    out.writeStartObject();
    fields.string("id", claim.id());
    fields.spans("spans", claim.tellings());
    fields.string("relation", claim.relation());
    fields.trace(claim.trace());
    out.writeEndObject();
  }
}
