/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import readout.lexicon.Months;
import readout.lexicon.TimeWords;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;

/**
 * A sentence as a row of words. Behind its ends stand empty words, so that sieves need no bounds.
 */
final class Line {
  private static final int LONGEST_NUMBER = 6;

  private final Sentence sentence;
  private final TimeWords words;
  private final boolean[] named;

  Line(Sentence sentence, TimeWords words) {
    this.sentence = sentence;
    this.words = words;
    this.named = new boolean[sentence.size()];
    for (Entity entity : sentence.entities()) {
      if (entity.kind() != Entity.Kind.PLACE) {
        java.util.Arrays.fill(named, entity.from(), entity.to(), true);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  TimeWords words() {
    return words;
  }

  int size() {
    return sentence.size();
  }

  boolean has(int at) {
    return at >= 0 && at < sentence.size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  String word(int at) {
    return has(at) ? sentence.token(at).word() : "";
  }

  String lower(int at) {
    return word(at).toLowerCase(Locale.ROOT);
  }

  String tag(int at) {
    return has(at) ? sentence.token(at).tag() : "";
  }

  boolean is(int at, String word) {
    return word(at).equalsIgnoreCase(word);
  }

  boolean isHyphen(int at) {
    String word = word(at);
    return word.equals("-") || word.equals("–");
  }

  /** Whether the word is part of the name of a person or organisation. */
  boolean isNamed(int at) {
    return has(at) && named[at];
  }

  /** The month that stands here: a noun, "May" and "March" being other words too. */
  OptionalInt month(int at) {
    boolean capital =
        has(at) && (Character.isUpperCase(word(at).codePointAt(0)) || lower(at).startsWith("mid-"));
    return capital && tag(at).startsWith("N") && !isNamed(at)
        ? Months.english().number(word(at).replaceFirst("^[Mm]id-", ""))
        : OptionalInt.empty();
  }

  /** The day of the week that stands here, not as a part of a name. */
  OptionalInt weekday(int at) {
    boolean capital = has(at) && Character.isUpperCase(word(at).codePointAt(0));
    return capital && !isNamed(at) ? words.weekday(word(at)) : OptionalInt.empty();
  }

  /** A day of the month as figures, "23rd" too. */
  OptionalInt dayOfMonth(int at) {
    String figures = word(at).replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", "");
    OptionalInt day = whole(figures, 2);
    return day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= 31
        ? day
        : OptionalInt.empty();
  }

  /** Four figures that can be a year. */
  OptionalInt year(int at) {
    String word = word(at);
    return word.length() == 4 && word.matches("(?:1[5-9]|20)\\d\\d")
        ? whole(word, 4)
        : OptionalInt.empty();
  }

  /** A number in figures or as a word; not a number for "several". */
  OptionalDouble number(int at) {
    String word = word(at);
    if (word.matches("\\d{1,6}(?:\\.\\d{1,2})?")) {
      return OptionalDouble.of(Double.parseDouble(word));
    }
    return words.number(word);
  }

  private static OptionalInt whole(String figures, int longest) {
    boolean number =
        !figures.isEmpty()
            && figures.length() <= Math.min(longest, LONGEST_NUMBER)
            && figures.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? OptionalInt.of(Integer.parseInt(figures)) : OptionalInt.empty();
  }

  /** The words from one index to before another. */
  Extent extent(int from, int to) {
    Span span = token(from).span().union(token(to - 1).span());
    return Extent.of(span);
  }
}
