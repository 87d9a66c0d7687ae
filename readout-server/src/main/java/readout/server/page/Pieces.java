/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.server.page.Piece.Mark;
import readout.server.page.Piece.Paragraph;
import readout.server.record.CodedText;
import readout.text.Span;
import readout.text.Text;

/** Cuts a text into paragraphs, and those into pieces at the ends of what findings rest on. */
final class Pieces {
  private final CodedText coded;
  private final Text text;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, List<Mark>> marks = new HashMap<>();

  /** A finding's part in a run of words. */
  private record Part(Span span, String part, String id) {}

  Pieces(CodedText coded, List<Card> cards) {
    this.coded = coded;
    this.text = coded.text();
    cards.forEach(this::mark);
    coded.all("statements").forEach(this::statement);
    fields("events", "evt", "trigger");
    fields("commitments", "com", "act", "condition");
    fields("contacts", "cnt", "spans");
    fields("agreements", "agr", "spans");
    fields("claims", "clm", "spans");
    fields("authorVoice", "voi", "span");
    parts.sort(Comparator.comparingInt(p -> p.span().start()));
  }

  private void statement(JsonNode s) {
    String id = s.path("id").asText();
    boolean scare = s.path("form").asText().equals("scare-quote");
    s.path("sources").forEach(source -> add(coded.spans(source.path("span")), "src", id));
    add(coded.spans(s.path("cue")), "cue", id);
    add(coded.spans(s.path("content")), scare ? "sca" : "con", id);
  }

  private void fields(String list, String part, String... fields) {
    for (JsonNode finding : coded.all(list)) {
      for (String field : fields) {
        add(coded.spans(finding.path(field)), part, finding.path("id").asText());
      }
    }
  }

  private void add(List<Span> spans, String part, String id) {
    spans.forEach(span -> parts.add(new Part(span, part, id)));
  }

  private void mark(Card card) {
    String sign =
        switch (card.kind()) {
          case "event" -> card.standing().equals("asserted") ? "●" : "○";
          case "commitment" -> "▲";
          case "contact" -> "◆";
          default -> "";
        };
    if (!sign.isEmpty()) {
      String told = "%s, %s: %s".formatted(card.label(), card.standing(), card.heading());
      marks
          .computeIfAbsent(card.start(), none -> new ArrayList<>())
          .add(new Mark(card.id(), card.kind(), sign, told));
    }
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    int next = 0;
    for (Span paragraph : split(text)) {
      open.removeIf(part -> part.span().end() <= paragraph.start());
      while (next < parts.size() && parts.get(next).span().start() < paragraph.end()) {
        open.add(parts.get(next++));
      }
      paragraphs.add(new Paragraph(paragraph.start(), cut(paragraph, open)));
    }
    return paragraphs;
  }

  private List<Piece> cut(Span paragraph, List<Part> here) {
    TreeSet<Integer> ends = new TreeSet<>(Set.of(paragraph.start(), paragraph.end()));
    for (Part part : here) {
      ends.add(Math.max(paragraph.start(), Math.min(paragraph.end(), part.span().start())));
      ends.add(Math.max(paragraph.start(), Math.min(paragraph.end(), part.span().end())));
    }
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      if (marks.containsKey(at)) {
        ends.add(at);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int from = ends.first();
    for (int to : ends.tailSet(from, false)) {
      pieces.add(piece(new Span(from, to), here));
      from = to;
    }
    return pieces;
  }

  private Piece piece(Span span, List<Part> here) {
    List<Part> over =
        here.stream()
            .filter(p -> p.span().start() <= span.start() && p.span().end() >= span.end())
            .sorted(Comparator.comparingInt(p -> p.span().end() - p.span().start()))
            .toList();
    Set<String> names = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    over.forEach(
        p -> {
          names.add(p.part());
          ids.add(p.id());
        });
    return new Piece(
        text.words(span),
        String.join(" ", names),
        String.join(" ", ids),
        marks.getOrDefault(span.start(), List.of()));
  }

  /** Between blank lines, or, where the text has none, between lines. */
  static List<Span> split(Text text) {
    List<Span> lines = new ArrayList<>();
    int from = 0;
    boolean blank = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.at(i) == '\n' || text.at(i) == 0x2029) {
        Span line = text.trim(new Span(from, i));
        blank |= line.length() == 0 && !lines.isEmpty() && i < text.length();
        lines.add(line);
        from = i + 1;
      }
    }
    List<Span> paragraphs = new ArrayList<>();
    boolean open = false;
    for (Span line : lines) {
      if (line.length() == 0) {
        open = false;
      } else if (open && blank) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).union(line));
      } else {
        paragraphs.add(line);
        open = true;
      }
    }
    return paragraphs;
  }
}
