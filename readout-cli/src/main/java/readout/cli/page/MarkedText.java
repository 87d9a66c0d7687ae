/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.finding.Agreement;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Commitment;
import readout.finding.Contact;
import readout.finding.Event;
import readout.finding.Statement;
import readout.formats.Findings;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * A text with the ids of its findings in brackets behind the words that tell them ({@code
 * met[e1]}), and those words in the style of their kind. The words themselves are not changed.
 */
final class MarkedText {
  private final Text text;
  private final Style[] styles;
  private final TreeMap<Integer, List<Piece>> marks = new TreeMap<>();

  MarkedText(Findings findings) {
    text = findings.text();
    styles = new Style[text.length()];
    java.util.Arrays.fill(styles, Style.PLAIN);
    findings.commitments().forEach(this::commitment);
    findings.agreements().forEach(this::agreement);
    findings.statements().forEach(this::statement);
    findings.contacts().forEach(this::contact);
    findings.events().forEach(this::event);
    findings.claims().forEach(this::claim);
    findings.authorVoice().forEach(this::voice);
  }

  private void commitment(Commitment commitment) {
    paint(commitment.act(), Style.COMMITMENT);
    mark(commitment.act(), commitment.id(), Style.COMMITMENT);
  }

  private void agreement(Agreement agreement) {
    paint(agreement.extent(), Style.AGREEMENT);
    markAll(agreement.extent(), agreement.id(), Style.AGREEMENT);
  }

  private void statement(Statement statement) {
    statement.sources().forEach(source -> paint(source.extent(), Style.SOURCE));
    paint(statement.cue(), Style.STATEMENT);
    Extent at = statement.cue().isEmpty() ? statement.content() : statement.cue();
    mark(at, statement.id(), Style.STATEMENT);
  }

  private void contact(Contact contact) {
    paint(contact.extent(), Style.CONTACT);
    markAll(contact.extent(), contact.id(), Style.CONTACT);
  }

  private void event(Event event) {
    paint(event.trigger(), Style.EVENT);
    mark(event.trigger(), event.id(), Style.EVENT);
  }

  private void claim(Claim claim) {
    claim.tellings().forEach(telling -> mark(Extent.of(telling), claim.id(), Style.CLAIM));
  }

  private void voice(AuthorVoice voice) {
    mark(voice.extent(), voice.id(), Style.VOICE);
  }

  private void paint(Extent extent, Style style) {
    for (Span span : extent.spans()) {
      java.util.Arrays.fill(styles, span.start(), span.end(), style);
    }
  }

  private void markAll(Extent extent, String id, Style style) {
    extent.spans().forEach(span -> mark(Extent.of(span), id, style));
  }

  /** Behind the last of the words, never between a character and what combines with it. */
  private void mark(Extent extent, String id, Style style) {
    if (!extent.isEmpty()) {
      int at = extent.end();
      while (at < text.length() && Width.of(text.at(at)) == 0) {
        at++;
      }
      marks.computeIfAbsent(at, none -> new ArrayList<>()).add(new Piece(id, style));
    }
  }

  /** The words there, with all marks that stand behind one of them. */
  List<Piece> pieces(Span span) {
    List<Piece> pieces = new ArrayList<>();
    SortedMap<Integer, List<Piece>> here = marks.subMap(span.start() + 1, span.end() + 1);
    int from = span.start();
    for (Map.Entry<Integer, List<Piece>> mark : here.entrySet()) {
      painted(new Span(from, mark.getKey()), pieces);
      bracketed(mark.getValue(), pieces);
      from = mark.getKey();
    }
    painted(new Span(from, span.end()), pieces);
    return pieces;
  }

  private void painted(Span span, List<Piece> pieces) {
    for (int from = span.start(); from < span.end(); ) {
      int to = from + 1;
      while (to < span.end() && styles[to] == styles[from]) {
        to++;
      }
      pieces.add(new Piece(text.words(new Span(from, to)), styles[from]));
      from = to;
    }
  }

  private static void bracketed(List<Piece> ids, List<Piece> pieces) {
    pieces.add(Piece.faint("["));
    for (int i = 0; i < ids.size(); i++) {
      if (i > 0) {
        pieces.add(Piece.faint(","));
      }
      pieces.add(ids.get(i));
    }
    pieces.add(Piece.faint("]"));
  }

  /** Where paragraphs stand: between blank lines, or, where the text has none, between lines. */
  static List<Span> paragraphs(Text text) {
    List<Span> lines = lines(text);
    boolean blankLines =
        lines.subList(1, Math.max(1, lines.size() - 1)).stream()
            .anyMatch(line -> text.trim(line).length() == 0);
    List<Span> paragraphs = new ArrayList<>();
    boolean open = false;
    for (Span line : lines) {
      Span words = text.trim(line);
      if (words.length() == 0) {
        open = false;
      } else if (open && blankLines) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).union(words));
      } else {
        paragraphs.add(words);
        open = true;
      }
    }
    return paragraphs;
  }

  private static List<Span> lines(Text text) {
    List<Span> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.at(i) == '\n' || text.at(i) == 0x2029) {
        lines.add(new Span(from, i));
        from = i + 1;
      }
    }
    return lines;
  }
}
