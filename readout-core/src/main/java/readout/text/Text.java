/* SPDX-License-Identifier: Apache-2.0 */
package readout.text;

/**
 * The characters of a document, addressed by code point.
 *
 * <p>Texts without characters beyond the Basic Multilingual Plane (nearly all news) cost nothing
 * extra; others carry one index table, so that every look-up stays constant time. An unpaired
 * surrogate counts as one code point, as it does in Java and in Python. Immutable and thread-safe.
 */
public final class Text {
  private final String characters;

  /** UTF-16 offset of each code point, one more for the end; null where both counts agree. */
  private final int @org.jspecify.annotations.Nullable [] charAt;

  private final int length;

  private Text(String characters) {
    this.characters = characters;
    this.length = characters.codePointCount(0, characters.length());
    this.charAt = length == characters.length() ? null : index(characters, length);
  }

  private static int[] index(String characters, int length) {
    int[] at = new int[length + 1];
    int c = 0;
    for (int i = 0; i < length; i++) {
      at[i] = c;
      c += Character.charCount(characters.codePointAt(c));
    }
    at[length] = c;
    return at;
  }

  public static Text of(String characters) {
    return new Text(characters);
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  public Span span() {
    return new Span(0, length);
  }

  /**
   * The code point at {@code offset}, or -1 outside the text: scanning needs no bounds of its own.
   */
  public int at(int offset) {
    return offset < 0 || offset >= length ? -1 : characters.codePointAt(toChar(offset));
  }

  /**
   * The words that stand at {@code span}.
   *
   * @throws IllegalArgumentException when the span reaches outside the text
   */
  public String words(Span span) {
    if (span.end() > length) {
      throw new IllegalArgumentException(
          "["
              + span.start()
              + ", "
              + span.end()
              + ") reaches outside a text of "
              + length
              + " code points");
    }
    return characters.substring(toChar(span.start()), toChar(span.end()));
  }

  public Anchor anchor(Span span) {
    return Anchor.of(this, span, words(span));
  }

  /** Code-point offset → UTF-16 offset, for handing text to a library that counts as Java does. */
  public int toChar(int offset) {
    return charAt == null ? offset : charAt[offset];
  }

  /**
   * UTF-16 offset → code-point offset; an offset inside a surrogate pair gives that pair's code
   * point.
   */
  public int fromChar(int charOffset) {
    if (charAt == null) {
      return charOffset;
    }
    int found = java.util.Arrays.binarySearch(charAt, charOffset);
    return found >= 0 ? found : -found - 2;
  }

  /** The span of UTF-16 offsets that a library reported, in code points. */
  public Span fromChars(int charStart, int charEnd) {
    return new Span(fromChar(charStart), fromChar(charEnd));
  }

  /**
   * {@code span} without the white space at its ends; empty, at its start, when there is nothing
   * else.
   */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(at(start))) {
      start++;
    }
    while (end > start && isSpace(at(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** White space as a reader sees it: Java's, and the no-break spaces that Java's leaves out. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** The characters as decoded. */
  @Override
  public String toString() {
    return characters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text that && characters.equals(that.characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }
}
