/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.BitSet;
import readout.text.Text;

/**
 * Which characters stand between quotation marks: curly, straight, angled and the typewriter's
 * {@code ``…''}. A quotation that is left open ends with its line. Deliberately simple, and apart
 * from the program's own reading of quotations: a measure must not share its errors.
 */
final class Quoted {
  private final Text text;
  private final BitSet inside = new BitSet();
  private int open = -1;

  private Quoted(Text text) {
    this.text = text;
  }

  static BitSet in(Text text) {
    return new Quoted(text).scan();
  }

  private BitSet scan() {
    for (int i = 0; i < text.length(); ) {
      int c = text.at(i);
      int width = (c == '`' || c == '\'') && text.at(i + 1) == c ? 2 : 1;
      if (c == '\n') {
        end(i);
      } else if (opens(i, c, width)) {
        open = open < 0 ? i : open;
      } else if (closes(c, width)) {
        end(i + width);
      }
      i += width;
    }
    end(text.length());
    return inside;
  }

  private void end(int to) {
    if (open >= 0) {
      inside.set(open, to);
      open = -1;
    }
  }

  private boolean opens(int at, int c, int width) {
    return switch (c) {
      case '\u201c', '\u201f', '«' -> true;
      case '`' -> width == 2;
      case '"' -> open < 0;
      case '\'' -> width == 2 && open < 0 && !Character.isLetterOrDigit(text.at(at - 1));
      default -> false;
    };
  }

  private static boolean closes(int c, int width) {
    return c == '\u201d' || c == '»' || c == '"' || (c == '\'' && width == 2);
  }
}
