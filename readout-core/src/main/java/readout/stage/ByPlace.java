/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.text.Extent;
import readout.text.Span;

/**
 * A layer whose items have words of their own - times, durations - found by their place, without a
 * walk through the document for each sentence.
 */
public final class ByPlace<T> {
  private final List<T> items;
  private final Function<T, Extent> extent;

  private ByPlace(List<T> items, Function<T, Extent> extent) {
    this.items = items;
    this.extent = extent;
  }

  /**
   * @param items in text order; those without words are at no place
   */
  public static <T> ByPlace<T> of(List<T> items, Function<T, Extent> extent) {
    return new ByPlace<>(items.stream().filter(i -> !extent.apply(i).isEmpty()).toList(), extent);
  }

  /** Items whose words lie in the span, in text order. */
  public List<T> in(Span span) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (extent.apply(items.get(middle)).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<T> inside = new ArrayList<>();
    for (int i = low; i < items.size() && extent.apply(items.get(i)).end() <= span.end(); i++) {
      inside.add(items.get(i));
    }
    return inside;
  }
}
