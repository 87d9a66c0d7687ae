/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.voice;

import java.util.BitSet;
import java.util.stream.Stream;
import readout.text.Span;

/** Places of a text that some spans cover. */
final class Marks {
  private final BitSet covered = new BitSet();

  private Marks() {}

  static Marks of(Stream<Span> spans) {
    Marks marks = new Marks();
    spans.forEach(s -> marks.covered.set(s.start(), s.end()));
    return marks;
  }

  boolean contains(int offset) {
    return covered.get(offset);
  }
}
