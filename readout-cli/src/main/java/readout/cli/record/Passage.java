/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.record;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import readout.text.Span;
import readout.text.Text;

/** The sentence round a place of a text, on one line, with the place marked. */
final class Passage {
  /** A full stop behind one capital or a short capitalised word seldom ends a sentence. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?s).*(^|[\\s.(])\\p{Lu}(\\p{L}{0,3})?\\.\\s*");

  private Passage() {}

  static String of(Text text, List<Span> marks) {
    String all = text.toString();
    if (marks.isEmpty()) {
      return "";
    }
    int from = text.toChar(marks.get(0).start());
    int to = text.toChar(marks.get(0).end());
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(all);
    int begin = from == 0 ? 0 : sentences.preceding(from + 1);
    while (begin > 0 && ABBREVIATED.matcher(all.substring(0, begin)).matches()) {
      begin = sentences.preceding(begin);
    }
    int end = sentences.following(Math.min(to, all.length() - 1));
    while (end < all.length()
        && end != BreakIterator.DONE
        && ABBREVIATED.matcher(all.substring(begin, end)).matches()) {
      end = sentences.following(end);
    }
    int last = end == BreakIterator.DONE ? all.length() : end;
    String marked =
        all.substring(Math.max(0, begin), from)
            + ">>"
            + all.substring(from, to)
            + "<<"
            + all.substring(to, last);
    return marked.replaceAll("\\s+", " ").strip();
  }
}
