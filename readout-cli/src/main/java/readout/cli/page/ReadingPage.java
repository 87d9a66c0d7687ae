/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Agreement;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Contact;
import readout.finding.Finding;
import readout.formats.Findings;
import readout.reading.Dateline;
import readout.reading.Reading;
import readout.text.Span;

/**
 * One reading as a page: what it is, the contacts it tells of, the text with its findings paragraph
 * by paragraph, then what stands across paragraphs, the actors, and a sum.
 */
public final class ReadingPage {
  private static final String INDENT = "    ";

  private final Findings findings;
  private final FindingLines lines;
  private final Paper paper;

  private ReadingPage(Findings findings, Paper paper) {
    this.findings = findings;
    this.lines = new FindingLines(findings, paper.width());
    this.paper = paper;
  }

  /**
   * @param width columns of the terminal, 20 or more
   * @param coloured whether it shows colours; without them the page says the same
   */
  public static String of(Reading reading, int width, boolean coloured) {
    Paper paper = new Paper(width, coloured);
    ReadingPage page = new ReadingPage(Findings.of(reading), paper);
    page.head();
    page.contacts();
    page.text();
    page.agreements();
    page.claims();
    page.authorVoice();
    new ActorLines(page.findings).on(paper);
    page.sum();
    return paper.toString();
  }

  private void head() {
    Origin origin = findings.document().origin();
    String title = origin.title().orElse(findings.document().id());
    paper.flow("", "", List.of(new Piece(title, Style.HEADING)));
    Value<Dateline> dateline = findings.dateline();
    String said =
        Stream.of(
                origin.publisher().orElse("publisher not stated"),
                origin
                    .published()
                    .map(day -> "published " + day)
                    .orElse("day of publication not stated"),
                dateline.toOptional().map(ReadingPage::dateline).orElse("no dateline"))
            .collect(Collectors.joining(" · "));
    paper.flow("", "", List.of(Piece.faint(said)));
    paper.rule("─");
  }

  private static String dateline(Dateline dateline) {
    return Stream.concat(
            dateline.places().stream(), dateline.date().map(PartialDate::toString).stream())
        .collect(Collectors.joining(", ", "dateline ", ""));
  }

  private void contacts() {
    for (Contact contact : findings.contacts()) {
      lines.contact(contact, paper);
    }
    if (!findings.contacts().isEmpty()) {
      paper.rule("─");
    }
  }

  private void text() {
    MarkedText marked = new MarkedText(findings);
    List<Finding> told = new ArrayList<>(findings.statements());
    told.addAll(findings.events());
    told.addAll(findings.commitments());
    told.removeIf(finding -> FindingLines.anchor(finding).isEmpty());
    told.sort(Comparator.comparing(finding -> FindingLines.anchor(finding).start()));
    int next = 0;
    List<Span> paragraphs = MarkedText.paragraphs(findings.text());
    for (Span paragraph : paragraphs) {
      paper.blank();
      paper.flow("", "", marked.pieces(paragraph));
      while (next < told.size() && FindingLines.anchor(told.get(next)).start() < paragraph.end()) {
        row(told.get(next).id(), lines.of(told.get(next)));
        next++;
      }
    }
  }

  /** An id, and behind it what is to be said, its further lines set in. */
  private void row(String id, List<Piece> said) {
    paper.row(INDENT, INDENT.length() + 5, List.of(new Piece(id, FindingLines.style(id))), said);
  }

  private void section(String heading) {
    paper.blank();
    paper.flow("", "", List.of(new Piece(heading, Style.HEADING)));
  }

  private void agreements() {
    if (!findings.agreements().isEmpty()) {
      section("Agreements spoken of");
    }
    for (Agreement agreement : findings.agreements()) {
      row(agreement.id(), lines.agreement(agreement));
    }
  }

  private void claims() {
    if (!findings.claims().isEmpty()) {
      section("Told more than once");
    }
    for (Claim claim : findings.claims()) {
      row(claim.id(), lines.claim(claim));
    }
  }

  private void authorVoice() {
    if (!findings.authorVoice().isEmpty()) {
      section("In the document's own voice");
    }
    for (AuthorVoice voice : findings.authorVoice()) {
      row(voice.id(), lines.voice(voice));
    }
  }

  private void sum() {
    paper.blank();
    paper.rule("─");
    List<String> counts =
        List.of(
            Wording.count(findings.statements().size(), "statement"),
            Wording.count(findings.events().size(), "event") + statuses(),
            Wording.count(findings.commitments().size(), "commitment"),
            Wording.count(findings.contacts().size(), "contact"),
            Wording.count(findings.agreements().size(), "agreement"),
            Wording.count(findings.actors().size(), "actor"));
    String sentences = Wording.count(findings.sentences().size(), "sentence");
    paper.flow("", "", List.of(Piece.of(String.join(", ", counts) + " in " + sentences + ".")));
  }

  /** " (3 asserted, 1 denied)", in the order of the statuses. */
  private String statuses() {
    String each =
        findings.events().stream()
            .collect(Collectors.groupingBy(e -> e.status(), Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(status -> status.getValue() + " " + status.getKey())
            .collect(Collectors.joining(", "));
    return each.isEmpty() ? "" : " (" + each + ")";
  }
}
