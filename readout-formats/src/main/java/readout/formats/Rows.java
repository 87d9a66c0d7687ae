/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What a file of many documents holds, a row at a time. */
abstract class Rows implements Iterator<Input> {
  private final Deque<Input> ready = new ArrayDeque<>();
  private boolean ended;

  /**
   * Reads on by one row and adds what it gives, which may be nothing.
   *
   * @return false at the end of the file
   */
  abstract boolean more(List<Input> found) throws IOException;

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      List<Input> found = new ArrayList<>(2);
      try {
        ended = !more(found);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ready.addAll(found);
    }
    return !ready.isEmpty();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
