/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import readout.cli.page.Wording;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Agreement;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Commitment;
import readout.finding.Contact;
import readout.finding.Event;
import readout.finding.Finding;
import readout.finding.Statement;
import readout.formats.Findings;
import readout.text.Extent;
import readout.text.Span;

/** Every field of a finding as a row with its name, its words and their places. */
final class FindingRows {
  private final Findings all;
  private final Wording wording;
  private final BiConsumer<String, String> row;
  private final Consumer<String> say;

  /**
   * @param row takes a field's name and what it holds
   * @param say takes a line
   */
  FindingRows(Findings all, BiConsumer<String, String> row, Consumer<String> say) {
    this.all = all;
    this.wording = new Wording(all);
    this.row = row;
    this.say = say;
  }

  void tell(Finding finding) {
    if (finding instanceof Statement statement) {
      tell(statement);
    } else if (finding instanceof Event event) {
      tell(event);
    } else if (finding instanceof Commitment commitment) {
      tell(commitment);
    } else if (finding instanceof Contact contact) {
      tell(contact);
    } else if (finding instanceof Agreement agreement) {
      tell(agreement);
    } else if (finding instanceof Claim claim) {
      head(claim, "claim", claim.relation().toString());
      claim.tellings().forEach(telling -> row.accept("telling", words(Extent.of(telling))));
    } else if (finding instanceof AuthorVoice voice) {
      head(voice, "author's voice", voice.why().toString());
      row.accept("words", words(voice.extent()));
    }
  }

  private void head(Finding finding, String kind, String more) {
    say.accept("%s  %s, %s".formatted(finding.id(), kind, more));
  }

  private void tell(Statement statement) {
    head(statement, "statement", statement.form() + ", confidence " + statement.confidence());
    if (statement.sources().isEmpty()) {
      row.accept("source", "no one is named");
    }
    for (Statement.Source source : statement.sources()) {
      String who = actor(source.actor());
      row.accept(
          "source",
          source.extent().isEmpty()
              ? who + ", named earlier"
              : words(source.extent()) + " = " + who);
    }
    row.accept(
        "cue",
        statement.cue().isEmpty()
            ? "none"
            : "%s = %s: %s, %s"
                .formatted(
                    words(statement.cue()),
                    statement.cueLemma(),
                    statement.cueType(),
                    statement.factivity()));
    row.accept("content", words(statement.content()));
    statement.addressees().forEach(to -> row.accept("to", actor(to)));
    all.chain(statement).forEach(outer -> row.accept("within", brief(outer)));
  }

  private void tell(Event event) {
    head(event, "event", event.status() + ", confidence " + event.confidence());
    row.accept("type", event.type() + ", mode " + Wording.value(event.mode()));
    if (!event.contexts().isEmpty()) {
      row.accept("contexts", String.join(", ", event.contexts()));
    }
    row.accept(
        "codes",
        "CAMEO %s, quad class %s, score %s"
            .formatted(Wording.value(event.cameo()), number(event.quad()), number(event.score())));
    row.accept("trigger", words(event.trigger()));
    actors("actor", event.actors());
    if (!event.actorExtent().isEmpty()) {
      row.accept("", words(event.actorExtent()));
    }
    actors("recipient", event.recipients());
    if (!event.recipientExtent().isEmpty()) {
      row.accept("", words(event.recipientExtent()));
    }
    row.accept("when", wording.when(event.when()));
    row.accept("where", Wording.value(event.where()));
    accordingTo(event.accordingTo());
    event.sameAs().ifPresent(id -> row.accept("same as", id));
  }

  private void tell(Commitment commitment) {
    head(
        commitment,
        commitment.kind().toString(),
        commitment.status() + ", confidence " + commitment.confidence());
    actors("by", commitment.by());
    actors("to", commitment.to());
    row.accept("act", words(commitment.act()));
    row.accept(
        "condition", commitment.condition().isEmpty() ? "none" : words(commitment.condition()));
    row.accept("due", wording.when(commitment.due()));
    accordingTo(commitment.accordingTo());
  }

  private void tell(Contact contact) {
    head(contact, contact.kind().toString(), contact.status().toString());
    row.accept("words", words(contact.extent()));
    actors("who", contact.participants());
    row.accept("when", wording.when(contact.when()));
    row.accept("where", Wording.value(contact.where()));
    for (Contact.Lasted lasted : contact.lasted()) {
      row.accept("lasted", Wording.lasted(lasted) + ", " + words(lasted.duration().extent()));
      accordingTo(lasted.accordingTo());
    }
    for (Contact.Initiator initiator : contact.initiators()) {
      row.accept("asked for", actor(initiator.actor()) + ", " + words(initiator.extent()));
      accordingTo(initiator.accordingTo());
    }
    for (Contact.Scheduled scheduled : contact.scheduled()) {
      row.accept("planned", wording.when(scheduled.when()) + ", " + words(scheduled.extent()));
      accordingTo(scheduled.accordingTo());
    }
  }

  private void tell(Agreement agreement) {
    head(agreement, "agreement", agreement.name());
    row.accept("words", words(agreement.extent()));
    row.accept(
        "year", agreement.year().isPresent() ? "" + agreement.year().getAsInt() : "not stated");
    actors("party", agreement.parties());
    for (Agreement.Said said : agreement.said()) {
      String of = said.of() instanceof Value.Known<String> id ? actor(id.value()) : "someone";
      row.accept("said", said.what() + ", of " + of);
      accordingTo(said.accordingTo());
    }
  }

  private void actors(String name, List<String> actors) {
    if (actors.isEmpty()) {
      row.accept(name, "not stated");
    }
    actors.forEach(id -> row.accept(name, actor(id)));
  }

  private void accordingTo(Optional<String> id) {
    row.accept(
        "told by",
        id.map(told -> all.statement(told).map(this::brief).orElse(told))
            .orElse("the document itself"));
  }

  private String brief(Statement statement) {
    String who =
        statement.sources().stream()
            .map(s -> s.extent().isEmpty() ? actor(s.actor()) : words(s.extent()))
            .collect(Collectors.joining(" and "));
    String cue = statement.cue().isEmpty() ? "(no cue)" : words(statement.cue());
    return "%s  %s %s".formatted(statement.id(), who.isEmpty() ? "no one named" : who, cue);
  }

  private String actor(String id) {
    return all.actor(id).map(FindingRows::brief).orElse(id);
  }

  private static String brief(Actor actor) {
    String code = actor.code().toOptional().map(c -> ", " + c).orElse("");
    return "%s %s (%s%s)".formatted(actor.id(), actor.name(), actor.kind(), code);
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? "" + value.getAsInt() : "not coded";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? "" + value.getAsDouble() : "not coded";
  }

  /** {@code "words" [start, end)}, pieces of a broken extent one after the other. */
  private String words(Extent extent) {
    return extent.spans().stream().map(this::words).collect(Collectors.joining(" … "));
  }

  private String words(Span span) {
    return "\"%s\" [%d, %d)"
        .formatted(Explanation.oneLine(all.text().words(span)), span.start(), span.end());
  }
}
