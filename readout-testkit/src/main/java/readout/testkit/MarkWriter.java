/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * Writes findings back into their text as marks. Where two stretches cross, one is cut in two
 * marks, which read back as the one that they were.
 */
public final class MarkWriter {
  private MarkWriter() {}

  private record Piece(String mark, Span span) {}

  /** The text with the marks in it, on as many lines as the text has. */
  public static String write(Text text, Collection<Marked> findings) {
    List<Piece> pieces = pieces(findings);
    StringBuilder out = new StringBuilder();
    List<Piece> open = new ArrayList<>();
    int next = 0;
    for (int at = 0; at <= text.length(); at++) {
      close(open, at, out);
      while (next < pieces.size() && pieces.get(next).span().start() == at) {
        open(pieces.get(next++), open, out);
      }
      if (at < text.length()) {
        int c = text.at(at);
        if (c == '[' || c == ']' || c == '\\') {
          out.append('\\');
        }
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static List<Piece> pieces(Collection<Marked> findings) {
    List<Piece> pieces = new ArrayList<>();
    for (Marked finding : findings) {
      String id = (finding.optional() ? "~" : "") + finding.id() + ".";
      for (Map.Entry<Role, List<Extent>> role : finding.extents().entrySet()) {
        for (int i = 0; i < role.getValue().size(); i++) {
          String mark = id + role.getKey() + (i == 0 ? "" : i + 1) + ":";
          role.getValue().get(i).spans().forEach(s -> pieces.add(new Piece(mark, s)));
        }
      }
    }
    pieces.sort(
        Comparator.<Piece>comparingInt(p -> p.span().start())
            .thenComparingInt(p -> -p.span().end())
            .thenComparing(Piece::mark));
    return pieces;
  }

  /** Ends what ends here; what was opened later and goes on is closed and opened again. */
  private static void close(List<Piece> open, int at, StringBuilder out) {
    int first = 0;
    while (first < open.size() && open.get(first).span().end() != at) {
      first++;
    }
    List<Piece> goOn = new ArrayList<>();
    while (open.size() > first) {
      Piece last = open.remove(open.size() - 1);
      out.append(']');
      if (last.span().end() > at) {
        goOn.add(0, last);
      }
    }
    goOn.forEach(p -> open(p, open, out));
  }

  private static void open(Piece piece, List<Piece> open, StringBuilder out) {
    out.append('[').append(piece.mark());
    open.add(piece);
  }
}
