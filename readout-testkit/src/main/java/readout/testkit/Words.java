/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.finding.Statement.Form;
import readout.lexicon.Table;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * The words of a text, as a measure counts them: two stretches are the same when they hold the same
 * words, whatever white space, punctuation or quotation marks stand at their ends. A set of words
 * is a set of their places, so that the same word twice is two.
 *
 * <p>A word is a run of letters, digits and underscores, apostrophes inside it included; every
 * other visible character is a mark of its own, which counts only where a stretch has no word (a
 * cue that is a colon).
 */
public final class Words {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}_]++(?:['\u2019][\\p{L}\\p{N}_]++)*+"
              + "|[^\\p{L}\\p{N}_\\s\\p{Z}\\x1c-\\x1f\\x85]");
  private static final Set<String> FUNCTION_WORDS = functionWords();

  private final Text text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final BitSet wordy = new BitSet();
  private final int[] at;
  private final BitSet quoted;

  private Words(Text text) {
    this.text = text;
    this.at = new int[text.length()];
    Arrays.fill(at, -1);
    Matcher m = TOKEN.matcher(text.toString());
    while (m.find()) {
      Span span = text.fromChars(m.start(), m.end());
      int first = m.group().codePointAt(0);
      if (first == '_' || Character.isLetter(first) || isNumber(first)) {
        wordy.set(spans.size());
      }
      Arrays.fill(at, span.start(), span.end(), spans.size());
      spans.add(span);
      forms.add(m.group().toLowerCase(Locale.ROOT));
    }
    this.quoted = Quoted.in(text);
  }

  public static Words of(Text text) {
    return new Words(text);
  }

  private static boolean isNumber(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static Set<String> functionWords() {
    String file = "function-words.tsv";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the testkit");
      }
      return Table.read(file, new InputStreamReader(in, StandardCharsets.UTF_8)).rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that {@code extent} touches; its marks where it touches none. */
  public BitSet of(Extent extent) {
    BitSet all = new BitSet();
    for (Span span : extent.spans()) {
      for (int i = span.start(); i < Math.min(span.end(), at.length); i++) {
        if (at[i] >= 0) {
          all.set(at[i]);
        }
      }
    }
    BitSet words = common(all, wordy);
    return words.isEmpty() ? all : words;
  }

  /** Jaccard's measure: what both have by what either has; 1 where both are empty. */
  public static double overlap(BitSet a, BitSet b) {
    int both = common(a, b).cardinality();
    int either = a.cardinality() + b.cardinality() - both;
    return either == 0 ? 1 : (double) both / either;
  }

  /**
   * Whether two sources can be the same: both unnamed, or with a word in common that is more than a
   * function word; of two that have nothing else, any word.
   */
  public boolean sameSource(BitSet a, BitSet b) {
    if (a.isEmpty() && b.isEmpty()) {
      return true;
    }
    BitSet full = full(a);
    BitSet otherFull = full(b);
    return full.isEmpty() || otherFull.isEmpty() ? a.intersects(b) : full.intersects(otherFull);
  }

  private BitSet full(BitSet words) {
    BitSet full = new BitSet();
    words.stream().filter(i -> !FUNCTION_WORDS.contains(forms.get(i))).forEach(full::set);
    return full;
  }

  /**
   * Direct, indirect or mixed, by how much of the words stands between quotation marks of the text:
   * nine tenths and more is direct.
   */
  public Form form(BitSet words) {
    int all = 0;
    int inside = 0;
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      Span span = spans.get(i);
      all += span.length();
      inside += quoted.get(span.start(), span.end()).cardinality();
    }
    if (inside == 0) {
      return Form.INDIRECT;
    }
    return (double) inside / all >= .9 ? Form.DIRECT : Form.MIXED;
  }

  /** The text that they are words of. */
  public Text text() {
    return text;
  }

  /** How many words, marks not counted. */
  public int count() {
    return wordy.cardinality();
  }

  static BitSet common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both;
  }

  @Override
  public String toString() {
    return count() + " words of " + text.length() + " code points";
  }
}
