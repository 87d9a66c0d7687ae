/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.reading.Layer;
import readout.reading.Reading;

/**
 * One step of reading: a pure, thread-safe, deterministic function. It never throws on what a text
 * holds; it finds less.
 */
public interface Stage {
  /** As traces and reports name it. */
  String name();

  /** Layers that must be there before. */
  Set<Layer<?>> reads();

  /** Layers that will be there after. */
  Set<Layer<?>> writes();

  /**
   * @throws InterruptedException when the thread was interrupted, so that a time limit can end a
   *     pathological document
   */
  Reading apply(Reading reading) throws InterruptedException;
}
