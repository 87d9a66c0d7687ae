/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/** Where numbers end: {@code 1,000.5}, {@code 10:30}, {@code 1/2}, {@code 3rd}, {@code 1980's}. */
final class Numbers {
  private static final Forms<Boolean> UNITS = Forms.load("units.tsv", false, row -> true);

  private final Stretch in;

  Numbers(Stretch in) {
    this.in = in;
  }

  /**
   * End of the number.
   *
   * @param start of the number, a sign or its first digit
   * @param from its first digit, or a period before it
   */
  int end(int start, int from) {
    int whole = in.digits(from);
    int end = whole;
    while (",.:".indexOf(in.at(end)) >= 0 && in.isDigit(end + 1)) {
      end = in.digits(end + 1);
    }
    if (end > whole) {
      return end;
    }
    int joined = joined(start, end);
    return joined > end ? joined : withLetters(end);
  }

  /** End of the letters behind a whole number, if they belong to it: {@code 5m}, not {@code am}. */
  private int withLetters(int end) {
    int letters = in.run(end);
    boolean initials = letters == end + 1 && in.at(letters) == '.' && in.isLetter(letters + 1);
    return initials || UNITS.has(in.text, end, letters) ? end : letters;
  }

  /** End of what signs join: a decade, a fraction, a date, a telephone number; or {@code end}. */
  private int joined(int start, int end) {
    if (isDecade(start, end)) {
      return end + 2;
    }
    int next = end;
    for (int i = 0; i < 2 && in.at(next) == '/' && in.isDigit(next + 1); i++) {
      next = in.digits(next + 1);
    }
    if (next == end && in.at(end) == '-' && in.isDigit(end + 1)) {
      int slash = in.digits(end + 1);
      next = in.at(slash) == '/' && in.isDigit(slash + 1) ? in.digits(slash + 1) : end;
    }
    if (next > end) {
      return in.isLetter(next) ? end : next;
    }
    return dashed(start, end);
  }

  private boolean isDecade(int start, int end) {
    int length = end - start;
    boolean round = in.at(end - 1) == '0' && (length == 2 || length == 4 && in.at(start) == '1');
    return round && in.isApostrophe(end) && in.at(end + 1) == 's' && !in.isWord(end + 2);
  }

  /** End of a date or a telephone number with hyphens, known by how many digits its parts have. */
  private int dashed(int start, int end) {
    int shape = end - start;
    int at = end;
    while (in.at(at) == '-' && in.isDigit(at + 1) && shape < 1000) {
      int next = in.digits(at + 1);
      shape = shape * 10 + Math.min(next - at - 1, 9);
      at = next;
    }
    boolean known =
        switch (shape) {
          case 422, 224, 222, 124, 214, 34, 334, 1334 -> true;
          default -> false;
        };
    return known && !in.isWord(at) && in.at(at) != '-' ? at : end;
  }
}
