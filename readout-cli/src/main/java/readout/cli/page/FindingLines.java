/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.document.Value;
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

/** What is said of each finding, in a line or two. */
final class FindingLines {
  private static final int LABEL = 11;

  private final Findings findings;
  private final Wording wording;
  private final int shortest;

  /**
   * @param width columns of the page: long contents are cut to about one line of it
   */
  FindingLines(Findings findings, int width) {
    this.findings = findings;
    this.wording = new Wording(findings);
    this.shortest = Math.max(24, width - 30);
  }

  /** The style of a kind, by the letter of its ids. */
  static Style style(String id) {
    return switch (id.charAt(0)) {
      case 's' -> Style.STATEMENT;
      case 'e' -> Style.EVENT;
      case 'c' -> Style.COMMITMENT;
      case 'm' -> Style.CONTACT;
      case 'g' -> Style.AGREEMENT;
      case 'k' -> Style.CLAIM;
      case 'v' -> Style.VOICE;
      default -> Style.PLAIN;
    };
  }

  /** The words behind which its mark stands. */
  static Extent anchor(Finding finding) {
    if (finding instanceof Statement statement) {
      return statement.cue().isEmpty() ? statement.content() : statement.cue();
    } else if (finding instanceof Event event) {
      return event.trigger();
    } else if (finding instanceof Commitment commitment) {
      return commitment.act();
    }
    return finding.extent();
  }

  /** A statement, event or commitment. */
  List<Piece> of(Finding finding) {
    if (finding instanceof Statement statement) {
      return statement(statement);
    } else if (finding instanceof Event event) {
      return event(event);
    } else if (finding instanceof Commitment commitment) {
      return commitment(commitment);
    }
    throw new IllegalArgumentException(finding.id() + " has no line beside the text");
  }

  private List<Piece> statement(Statement statement) {
    if (statement.form() == Statement.Form.SCARE_QUOTE) {
      return List.of(
          Piece.of(wording.quoted(statement.content())),
          Piece.faint(" in marks that keep a distance; no one is quoted"));
    }
    List<Piece> said = new ArrayList<>();
    said.add(new Piece(wording.chain(statement), Style.SOURCE));
    List<String> manner = manner(statement);
    if (!statement.addressees().isEmpty()) {
      manner.add(0, "to " + wording.names(statement.addressees(), ""));
    }
    if (!statement.cue().isEmpty()) {
      said.add(Piece.of(" ("));
      said.add(new Piece(words(statement.cue()), Style.STATEMENT));
      said.add(Piece.of(")"));
    }
    said.add(Piece.of(": " + cut(words(statement.content()))));
    if (!manner.isEmpty()) {
      said.add(Piece.faint(" (" + String.join(", ", manner) + ")"));
    }
    return said;
  }

  private static List<String> manner(Statement statement) {
    List<String> manner = new ArrayList<>();
    if (statement.form() == Statement.Form.DIRECT) {
      manner.add("quoted");
    } else if (statement.form() == Statement.Form.MIXED) {
      manner.add("partly quoted");
    }
    switch (statement.cueType()) {
      case COMMUNICATION -> {}
      default -> manner.add(statement.cueType().toString());
    }
    switch (statement.factivity()) {
      case NEUTRAL -> {}
      case FACTIVE -> manner.add("taken as fact");
      case DOUBTING -> manner.add("doubted");
      case DENYING -> manner.add("denied");
    }
    return manner;
  }

  private List<Piece> event(Event event) {
    List<Piece> said = new ArrayList<>();
    said.add(new Piece(wording.names(event.actors(), "someone not named"), Style.SOURCE));
    if (!event.recipients().isEmpty()) {
      said.add(Piece.of(" → "));
      said.add(new Piece(wording.names(event.recipients(), ""), Style.SOURCE));
    }
    said.add(Piece.of(": "));
    String mode = event.mode().toOptional().map(m -> " " + m).orElse("");
    said.add(new Piece(event.type() + mode, Style.EVENT));
    said.add(Piece.of(" " + wording.quoted(event.trigger()) + " "));
    boolean sure = event.status() == Event.Status.ASSERTED;
    said.add(new Piece("(" + event.status() + ")", sure ? Style.PLAIN : Style.DOUBT));
    said.add(Piece.faint(", " + whenAndWhere(event)));
    said.add(Piece.faint(", " + wording.voiceOrOwn(event.accordingTo())));
    event.sameAs().ifPresent(id -> said.add(Piece.faint("; the same as " + id)));
    return said;
  }

  private String whenAndWhere(Event event) {
    String when =
        event.when() instanceof Value.Missing<?> missing
            ? "date " + Wording.reason(missing)
            : wording.when(event.when());
    String where =
        event.where() instanceof Value.Known<String> known ? ", in " + known.value() : "";
    return when + where;
  }

  private List<Piece> commitment(Commitment commitment) {
    List<Piece> said = new ArrayList<>();
    said.add(new Piece(commitment.kind().toString(), Style.COMMITMENT));
    said.add(Piece.of(": " + wording.names(commitment.by(), "someone not named")));
    if (!commitment.to().isEmpty()) {
      said.add(Piece.of(" → " + wording.names(commitment.to(), "")));
    }
    said.add(Piece.of(", " + wording.quoted(commitment.act())));
    String condition =
        commitment.condition().isEmpty()
            ? "no condition"
            : "condition " + wording.quoted(commitment.condition());
    String due =
        commitment.due() instanceof Value.Missing<?> missing
            ? "due date " + Wording.reason(missing)
            : "due " + wording.when(commitment.due());
    said.add(Piece.faint("; " + condition + "; " + due + "; " + commitment.status()));
    said.add(Piece.faint("; " + wording.voiceOrOwn(commitment.accordingTo())));
    return said;
  }

  /** A block of its own: who, when, how long, who asked, by whose account. */
  void contact(Contact contact, Paper paper) {
    List<Piece> head = new ArrayList<>();
    head.add(new Piece(contact.kind() + " ", Style.HEADING));
    head.add(Piece.of("(" + contact.status() + "): "));
    head.add(new Piece(wording.names(contact.participants(), "no one named"), Style.SOURCE));
    paper.row("", 4, List.of(new Piece(contact.id(), Style.CONTACT)), head);
    label("when", wording.when(contact.when()), paper);
    label("where", Wording.value(contact.where()), paper);
    labels(
        "lasted",
        contact.lasted().stream()
            .map(l -> Wording.lasted(l) + ", " + wording.voiceOrOwn(l.accordingTo()))
            .toList(),
        paper);
    labels(
        "asked for",
        contact.initiators().stream()
            .map(i -> "by " + wording.name(i.actor()) + ", " + wording.voiceOrOwn(i.accordingTo()))
            .toList(),
        paper);
    if (!contact.scheduled().isEmpty()) {
      labels(
          "planned",
          contact.scheduled().stream()
              .map(s -> wording.when(s.when()) + ", " + wording.voiceOrOwn(s.accordingTo()))
              .toList(),
          paper);
    }
  }

  private static void labels(String name, List<String> tellings, Paper paper) {
    if (tellings.isEmpty()) {
      label(name, "not stated", paper);
    }
    for (int i = 0; i < tellings.size(); i++) {
      label(i == 0 ? name : "", tellings.get(i), paper);
    }
  }

  private static void label(String name, String said, Paper paper) {
    boolean unknown = said.startsWith("not ");
    paper.row(
        "    ",
        4 + LABEL,
        List.of(Piece.faint(name)),
        List.of(new Piece(said, unknown ? Style.FAINT : Style.PLAIN)));
  }

  List<Piece> agreement(Agreement agreement) {
    List<Piece> said = new ArrayList<>();
    said.add(new Piece(agreement.name(), Style.AGREEMENT));
    String year =
        agreement.year().isPresent() ? "of " + agreement.year().getAsInt() : "year not stated";
    said.add(
        Piece.of(
            " (" + year + "; parties: " + wording.names(agreement.parties(), "not stated") + ")"));
    for (Agreement.Said keeping : agreement.said()) {
      String of = keeping.of().toOptional().map(id -> " by " + wording.name(id)).orElse("");
      String what = keeping.what().toString().replace('-', ' ');
      said.add(Piece.of("; " + what + of + ", " + wording.voiceOrOwn(keeping.accordingTo())));
    }
    return said;
  }

  List<Piece> claim(Claim claim) {
    String tellings =
        claim.tellings().stream()
            .map(span -> cut(words(Extent.of(span))))
            .collect(Collectors.joining(claim.relation() == Claim.Relation.SAME ? " = " : " ≠ "));
    return List.of(new Piece(claim.relation() + ": ", Style.CLAIM), Piece.of(tellings));
  }

  List<Piece> voice(AuthorVoice voice) {
    String why = voice.why().toString().replace('-', ' ');
    return List.of(new Piece(why + ": ", Style.VOICE), Piece.of(cut(words(voice.extent()))));
  }

  private String words(Extent extent) {
    return findings.words(extent).strip().replaceAll("\\s+", " ");
  }

  private String cut(String words) {
    return Width.shortened(words, shortest);
  }
}
