/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Lines of a given width that pieces are set on, coloured or plain. */
final class Paper {
  private final StringBuilder lines = new StringBuilder();
  private final int width;
  private final boolean coloured;

  /**
   * @param width columns of a line, 20 or more
   */
  Paper(int width, boolean coloured) {
    this.width = width;
    this.coloured = coloured;
  }

  int width() {
    return width;
  }

  void blank() {
    lines.append('\n');
  }

  /** A line across the page. */
  void rule(String stroke) {
    flow("", "", List.of(Piece.faint(stroke.repeat(width))));
  }

  /**
   * Sets pieces as one paragraph: broken between words, and within one only where it is wider than
   * a line. Pieces that meet without a space stay together.
   *
   * @param first what the first line begins with
   * @param rest what every further line begins with
   */
  void flow(String first, String rest, List<Piece> pieces) {
    lines.append(first);
    Flow flow = new Flow(rest, Width.of(first));
    words(pieces, flow);
    flow.end();
  }

  private static void words(List<Piece> pieces, Flow flow) {
    List<Piece> word = new ArrayList<>();
    for (Piece piece : pieces) {
      int from = 0;
      for (int i = 0; i <= piece.words().length(); i++) {
        boolean space = i < piece.words().length() && piece.words().charAt(i) == ' ';
        if (space || i == piece.words().length()) {
          if (i > from) {
            word.add(new Piece(piece.words().substring(from, i), piece.style()));
          }
          from = i + 1;
        }
        if (space) {
          flow.word(word);
          word.clear();
        }
      }
    }
    flow.word(word);
  }

  /**
   * Sets a label as it is, spaces and all, and what is said behind it.
   *
   * @param column of the page, where what is said begins and its further lines do; a label that
   *     reaches farther pushes only the first line
   */
  void row(String indent, int column, List<Piece> label, List<Piece> said) {
    lines.append(indent);
    int reached = Width.of(indent);
    for (Piece piece : label) {
      lines.append(coloured ? piece.style().on() : "").append(piece.words());
      lines.append(coloured ? piece.style().off() : "");
      reached += Width.of(piece.words());
    }
    int gap = Math.max(1, column - reached);
    lines.append(" ".repeat(gap));
    Flow flow = new Flow(" ".repeat(column), reached + gap);
    words(said, flow);
    flow.end();
  }

  @Override
  public String toString() {
    return lines.toString();
  }

  /** One paragraph on its way onto the lines. */
  private final class Flow {
    private final String rest;
    private final int indent;
    private Style style = Style.PLAIN;
    private int column;
    private int start;

    /**
     * @param column where the first line has come to
     */
    Flow(String rest, int column) {
      this.rest = rest;
      this.indent = Width.of(rest);
      this.column = column;
      this.start = column;
    }

    private void turn() {
      while (lines.length() > 0 && lines.charAt(lines.length() - 1) == ' ') {
        lines.setLength(lines.length() - 1);
      }
      to(Style.PLAIN);
      lines.append('\n').append(rest);
      column = indent;
      start = indent;
    }

    void word(List<Piece> word) {
      if (word.isEmpty()) {
        return;
      }
      int wide = word.stream().mapToInt(piece -> Width.of(piece.words())).sum();
      int gap = column > start ? 1 : 0;
      if (column > indent && column + gap + wide > width) {
        turn();
        gap = 0;
      }
      if (gap > 0) {
        if (style != word.get(0).style()) {
          to(Style.PLAIN);
        }
        lines.append(' ');
        column++;
      }
      for (Piece piece : word) {
        to(piece.style());
        piece.words().codePoints().forEach(this::set);
      }
    }

    /** Sets one character; a word that is wider than the line goes on in the next. */
    private void set(int codePoint) {
      int wide = Width.of(codePoint);
      if (column + wide > width && column > indent && wide > 0) {
        Style at = style;
        turn();
        to(at);
      }
      lines.appendCodePoint(codePoint);
      column += wide;
    }

    private void to(Style next) {
      if (coloured && next != style) {
        lines.append(style.off()).append(next.on());
      }
      style = next;
    }

    void end() {
      to(Style.PLAIN);
      lines.append('\n');
    }
  }
}
