/* SPDX-License-Identifier: Apache-2.0 */
package readout.text;

/**
 * A place together with the exact words that stand there. An anchor refuses to be built where the
 * words are not there, so a value that carries one can be checked by anyone who holds the text.
 */
public final class Anchor {
  private final Span span;
  private final String words;

  private Anchor(Span span, String words) {
    this.span = span;
    this.words = words;
  }

  /**
   * @throws IllegalArgumentException when {@code span} reaches outside the text or {@code words} do
   *     not stand there
   */
  public static Anchor of(Text text, Span span, String words) {
    String there = text.words(span);
    if (!there.equals(words)) {
      throw new IllegalArgumentException(
          "at ["
              + span.start()
              + ", "
              + span.end()
              + ") stands \""
              + there
              + "\", not \""
              + words
              + "\"");
    }
    return new Anchor(span, words);
  }

  public Span span() {
    return span;
  }

  public String words() {
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Anchor that && span.equals(that.span) && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + words.hashCode();
  }

  @Override
  public String toString() {
    return "[" + span.start() + ", " + span.end() + ") " + words;
  }
}
