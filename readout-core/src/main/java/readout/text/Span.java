/* SPDX-License-Identifier: Apache-2.0 */
package readout.text;

/**
 * A half-open stretch {@code [start, end)} of a {@link Text}, in Unicode code points.
 *
 * <p>A span is only a pair of numbers; whether it lies inside a text is checked where it meets one
 * ({@link Text#words(Span)}, {@link Text#anchor(Span)}).
 *
 * @param start first code point, 0 or more
 * @param end one past the last code point; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: [" + start + ", " + end + ")");
    }
  }

  /** Number of code points; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether {@code offset} lies inside; the end does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies wholly inside, its borders included. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Text order: by start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
