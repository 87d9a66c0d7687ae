/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are compared: without case, accents and punctuation, one word at a time. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]+");

  /** No word is longer; what is, is no word, and no index need hold it whole. */
  private static final int LONGEST = 100;

  private Folding() {}

  /** {@code "Côte d'Ivoire"} → {@code [cote, d, ivoire]}. */
  static List<String> words(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    String plain =
        ascii
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i += i < plain.length() ? width(plain, i) : 1) {
      boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.codePointAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = plain.substring(start, Math.min(i, start + LONGEST));
        words.add(word.toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static int width(String text, int at) {
    return Character.charCount(text.codePointAt(at));
  }

  /** Whether it is written as codes are: {@code RUS}, {@code UKRGOV}, {@code G20}. */
  static boolean isCode(String written) {
    return CODE.matcher(written).matches();
  }

  /** The words of a name that are written as codes are: {@code NATO} in "NATO headquarters". */
  static List<String> codes(String name) {
    return Arrays.stream(BETWEEN.split(name)).filter(Folding::isCode).toList();
  }
}
