/* SPDX-License-Identifier: Apache-2.0 */
package readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text that no sentence crosses: paragraphs, headings, items of a list.
 *
 * <p>A blank line always ends a block. A single line break ends one too, unless the line is plainly
 * wrapped: the next line goes on in lower case, or the text stands in narrow lines (none of the
 * paragraph over {@value #WRAPPED} characters) and the next line's first word would not have fitted
 * on this one. News comes both ways: of the development articles about one in three has paragraphs
 * that a single break parts; mail and wire copy are wrapped.
 *
 * <p>Language engines ask in UTF-16 offsets ({@link #of(String)}), stages in the code points of the
 * document ({@link #of(Text)}).
 */
public final class Blocks {
  /** Longest line that a wrapped text has; a longer one is a paragraph on one line. */
  static final int WRAPPED = 100;

  private final String characters;
  private final List<Span> blocks = new ArrayList<>();

  private Blocks(String characters) {
    this.characters = characters;
  }

  /** In text order, none of them blank; offsets are code points, as in all of the record. */
  public static List<Span> of(Text text) {
    return of(text.toString()).stream()
        .map(block -> text.fromChars(block.start(), block.end()))
        .toList();
  }

  /** The same in UTF-16 offsets. */
  public static List<Span> of(String characters) {
    Blocks out = new Blocks(characters);
    List<Span> lines = new ArrayList<>();
    for (Span line : out.lines()) {
      if (line.length() == 0) {
        out.paragraph(lines);
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    out.paragraph(lines);
    return out.blocks;
  }

  /** All lines, white space at their ends left out; a blank one is empty. */
  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < characters.length(); i++) {
      if (isBreak(characters.charAt(i))) {
        lines.add(trim(start, i));
        start = i + 1;
        if (characters.startsWith("\r\n", i)) {
          start = ++i + 1;
        }
      }
    }
    lines.add(trim(start, characters.length()));
    return lines;
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private Span trim(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Text.isSpace(characters.charAt(from))) {
      from++;
    }
    while (to > from && Text.isSpace(characters.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Adds the blocks of a paragraph: lines without a blank one between. */
  private void paragraph(List<Span> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    Span block = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      Span next = lines.get(i);
      if (goesOn(lines.get(i - 1), next, width)) {
        block = block.union(next);
      } else {
        blocks.add(block);
        block = next;
      }
    }
    blocks.add(block);
  }

  private boolean goesOn(Span line, Span next, int width) {
    if (Character.isLowerCase(characters.codePointAt(next.start()))) {
      return true;
    }
    int word = 0;
    while (word < next.length() && !Text.isSpace(characters.charAt(next.start() + word))) {
      word++;
    }
    return width <= WRAPPED && line.length() + 1 + word > width;
  }
}
