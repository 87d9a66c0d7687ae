/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.reading.Layer;
import readout.reading.Quotation;
import readout.reading.Reading;
import readout.text.Blocks;
import readout.text.Span;
import readout.text.Text;

/**
 * Finds what stands between quotation marks of any style: curly, straight, doubled ({@code ``…''}
 * and {@code ''…''} on both sides), angled, low, and single ones - which it must tell from
 * apostrophes.
 *
 * <p>Marks pair within their paragraph ({@link Blocks}), so a stray mark costs at most its
 * paragraph. A quotation that a paragraph leaves open goes on in the next when that opens with a
 * mark again, as newspapers set long speeches; left open from a paragraph's start it runs to the
 * paragraph's end; any other mark without a partner is no quotation. Quotations may nest; they come
 * in text order, the outer one first.
 */
public final class QuotationStage implements Stage {
  @Override
  public String name() {
    return "quotations";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.QUOTATIONS);
  }

  @Override
  public Reading apply(Reading reading) {
    return reading.with(Layer.QUOTATIONS, quotations(reading.document().text()));
  }

  static List<Quotation> quotations(Text text) {
    List<Span> paragraphs = Blocks.of(text);
    List<Quotation> found = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next =
          i + 1 < paragraphs.size()
              ? paragraphs.get(i + 1)
              : new Span(text.length(), text.length());
      boolean goesOn =
          Mark.at(text, next.start()).filter(m -> m.style != Style.SINGLE && m.opens).isPresent();
      List<Quotation> here = new Paragraph(text, paragraphs.get(i), open, goesOn).quotations();
      open = here.stream().anyMatch(q -> !q.closed()) && goesOn;
      found.addAll(here);
    }
    return List.copyOf(found);
  }

  private enum Style {
    DOUBLE,
    ANGLED,
    SINGLE
  }

  /** A mark, what it could do where it stands, and how many code points it takes. */
  private record Mark(int at, int width, Style style, boolean opens, boolean closes) {
    static Optional<Mark> at(Text text, int i) {
      int c = text.at(i);
      boolean doubled =
          (c == '\'' || c == '`' || c == 0x2019 || c == 0x2018) && text.at(i + 1) == c;
      int width = doubled ? 2 : 1;
      int before = text.at(i - 1);
      int after = text.at(i + width);
      boolean roomBefore = isGap(before);
      boolean roomAfter = isGap(after) || isClosingPunctuation(after);
      if ((doubled && c != '`' && c != 0x2018) || c == '"' || c == 0xFF02) {
        boolean opens = roomBefore && !isSpace(after);
        return Mark.of(i, width, Style.DOUBLE, opens, !roomBefore || roomAfter);
      }
      return switch (c) {
        case 0x201C -> {
          boolean turned =
              !roomBefore && roomAfter; // a closing mark that was set the wrong way round
          yield Mark.of(i, 1, Style.DOUBLE, !turned, turned);
        }
        case 0x201D -> Mark.of(i, 1, Style.DOUBLE, roomBefore && !roomAfter, true);
        case 0x201E, 0x201F -> Mark.of(i, 1, Style.DOUBLE, true, false);
        case 0xAB -> Mark.of(i, 1, Style.ANGLED, true, false);
        case 0xBB -> Mark.of(i, 1, Style.ANGLED, false, true);
        case '`' -> Mark.of(i, width, doubled ? Style.DOUBLE : Style.SINGLE, roomBefore, false);
        case 0x2018 -> Mark.of(i, width, doubled ? Style.DOUBLE : Style.SINGLE, true, false);
        case 0x201A -> Mark.of(i, 1, Style.SINGLE, true, false);
        case '\'', 0x2019 -> single(text, i, c, roomBefore, after);
        default -> Optional.empty();
      };
    }

    /**
     * A single closing mark looks like an apostrophe: it opens only after room, closes only where
     * no letter follows.
     */
    private static Optional<Mark> single(Text text, int i, int c, boolean roomBefore, int after) {
      boolean decade =
          Character.isDigit(after) && Character.isDigit(text.at(i + 2)) && text.at(i + 3) == 's';
      boolean opens = c == '\'' && roomBefore && Character.isLetterOrDigit(after) && !decade;
      boolean closes = !Character.isLetterOrDigit(after) && !roomBefore;
      return opens || closes ? Mark.of(i, 1, Style.SINGLE, opens, closes) : Optional.empty();
    }

    private static Optional<Mark> of(
        int at, int width, Style style, boolean opens, boolean closes) {
      return Optional.of(new Mark(at, width, style, opens, closes));
    }

    private static boolean isSpace(int c) {
      return c == -1 || Text.isSpace(c);
    }

    /**
     * What a word can follow: nothing, white space, an opening bracket, a dash, or another opening
     * mark.
     */
    private static boolean isGap(int c) {
      return isSpace(c) || "([{-–—/:“‘«\"'".indexOf(c) >= 0;
    }

    private static boolean isClosingPunctuation(int c) {
      return ".,;:!?)]}…—–-”’»\"'".indexOf(c) >= 0;
    }
  }

  /** Pairs the marks of one paragraph. */
  private static final class Paragraph {
    private final Text text;
    private final Span span;
    private final boolean carriedOn;
    private final boolean goesOn;
    private final List<Mark> open = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();

    Paragraph(Text text, Span span, boolean carriedOn, boolean goesOn) {
      this.text = text;
      this.span = span;
      this.carriedOn = carriedOn;
      this.goesOn = goesOn;
    }

    List<Quotation> quotations() {
      for (int i = span.start(); i < span.end(); ) {
        Optional<Mark> mark = Mark.at(text, i);
        mark.ifPresent(this::take);
        i += mark.map(Mark::width).orElse(1);
      }
      for (Mark left : open) {
        if (left.style != Style.SINGLE && (goesOn || left.at == span.start())) {
          add(left, span.end(), 0, false);
          break;
        }
      }
      found.sort(
          (a, b) ->
              a.span().start() != b.span().start()
                  ? Integer.compare(a.span().start(), b.span().start())
                  : Integer.compare(b.span().end(), a.span().end()));
      return found;
    }

    private void take(Mark mark) {
      int partner = lastOpen(mark.style);
      if (mark.closes && partner >= 0) {
        add(open.get(partner), mark.at, mark.width, true);
        open.subList(partner, open.size()).clear();
      } else if (mark.opens) {
        if (partner >= 0) {
          open.subList(partner, open.size()).clear(); // the one before was a stray
        }
        open.add(mark);
      }
    }

    private int lastOpen(Style style) {
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).style == style) {
          return i;
        }
      }
      return -1;
    }

    private void add(Mark from, int to, int width, boolean closed) {
      int start = from.at + from.width;
      if (to > start) {
        boolean continued = carriedOn && from.at == span.start();
        found.add(
            new Quotation(new Span(from.at, to + width), new Span(start, to), closed, continued));
      }
    }
  }
}
