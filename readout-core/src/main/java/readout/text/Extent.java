/* SPDX-License-Identifier: Apache-2.0 */
package readout.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where something stands when it need not stand in one piece: a cue of two words with others
 * between, a quotation broken by "she said". The spans are in text order and never touch or
 * overlap; building one from spans that do joins them.
 *
 * @param spans in text order, disjoint; empty for something that has no words of its own
 */
public record Extent(List<Span> spans) {
  /** Something without words of its own, such as a source carried on from earlier lines. */
  public static final Extent NONE = new Extent(List.of());

  public Extent {
    spans = List.copyOf(spans);
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException("spans overlap or stand out of order: " + spans);
      }
    }
  }

  /**
   * The extent that covers just these spans: sorted, overlapping and touching ones joined, empty
   * ones left out.
   */
  public static Extent of(Collection<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> s.length() > 0).sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && span.start() <= joined.get(last).end()) {
        joined.set(last, joined.get(last).union(span));
      } else {
        joined.add(span);
      }
    }
    return new Extent(joined);
  }

  /** The extent of one span, or of a few. */
  public static Extent of(Span... spans) {
    return of(List.of(spans));
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** First code point of the first span; an empty extent has none and throws. */
  public int start() {
    return spans.get(0).start();
  }

  /** One past the last code point of the last span; an empty extent has none and throws. */
  public int end() {
    return spans.get(spans.size() - 1).end();
  }

  /** From the first to the last code point, gaps included; an empty extent has none and throws. */
  public Span hull() {
    return new Span(start(), end());
  }

  /** Number of code points, gaps not counted. */
  public int length() {
    return spans.stream().mapToInt(Span::length).sum();
  }

  public boolean overlaps(Span span) {
    return spans.stream().anyMatch(span::overlaps);
  }

  public boolean overlaps(Extent other) {
    return other.spans.stream().anyMatch(this::overlaps);
  }

  public boolean contains(int offset) {
    return spans.stream().anyMatch(s -> s.contains(offset));
  }

  /** Whether every span of {@code other} lies inside one of ours. */
  public boolean contains(Extent other) {
    return other.spans.stream().allMatch(o -> spans.stream().anyMatch(s -> s.contains(o)));
  }

  public Extent plus(Extent other) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    return of(all);
  }

  /** This extent without the code points of {@code hole}. */
  public Extent minus(Span hole) {
    List<Span> left = new ArrayList<>();
    for (Span s : spans) {
      if (!s.overlaps(hole)) {
        left.add(s);
        continue;
      }
      if (s.start() < hole.start()) {
        left.add(new Span(s.start(), hole.start()));
      }
      if (hole.end() < s.end()) {
        left.add(new Span(hole.end(), s.end()));
      }
    }
    return new Extent(left);
  }

  public Extent minus(Extent holes) {
    Extent left = this;
    for (Span hole : holes.spans) {
      left = left.minus(hole);
    }
    return left;
  }

  /** The words, pieces joined by " … ": for people, not for offsets. */
  public String words(Text text) {
    return spans.stream().map(text::words).collect(Collectors.joining(" … "));
  }
}
