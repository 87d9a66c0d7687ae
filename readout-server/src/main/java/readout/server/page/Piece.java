/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.util.List;

/**
 * A run of the text in which the same findings have the same part.
 *
 * @param words as they stand in the text
 * @param parts what they are, as class names: {@code src cue con evt com voice scare …}; empty for
 *     words that no finding rests on
 * @param ids of the findings that rest on them, the narrowest first
 * @param marks what stands in the margin at the beginning of this piece
 */
public record Piece(String words, String parts, String ids, List<Mark> marks) {
  public Piece {
    marks = List.copyOf(marks);
  }

  /**
   * A sign in the margin.
   *
   * @param id of the finding
   * @param kind event, commitment, contact, agreement
   * @param sign one character
   * @param told what it stands for, for those who do not see it
   */
  public record Mark(String id, String kind, String sign, String told) {}

  /** A paragraph of the text: where it begins, in code points, and its pieces. */
  public record Paragraph(int start, List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }
}
