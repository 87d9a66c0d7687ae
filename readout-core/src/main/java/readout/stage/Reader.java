/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.document.Document;
import readout.reading.Layer;
import readout.reading.Reading;

/** A checked list of stages. Thread-safe: one reader serves all documents and threads of a run. */
public final class Reader {
  private final List<Stage> stages;

  private Reader(List<Stage> stages) {
    this.stages = List.copyOf(stages);
  }

  /**
   * @throws IllegalArgumentException when a stage reads a layer that none before it writes, or two
   *     write the same
   */
  public static Reader of(List<Stage> stages) {
    Set<Layer<?>> written = new HashSet<>();
    for (Stage stage : stages) {
      for (Layer<?> layer : stage.reads()) {
        if (!written.contains(layer)) {
          throw new IllegalArgumentException(
              "stage \""
                  + stage.name()
                  + "\" reads \""
                  + layer
                  + "\", which no stage before it writes");
        }
      }
      for (Layer<?> layer : stage.writes()) {
        if (!written.add(layer)) {
          throw new IllegalArgumentException(
              "stage \"" + stage.name() + "\" writes \"" + layer + "\" a second time");
        }
      }
    }
    return new Reader(stages);
  }

  public List<Stage> stages() {
    return stages;
  }

  public Reading read(Document document) throws InterruptedException {
    Reading reading = Reading.of(document);
    for (Stage stage : stages) {
      reading = stage.apply(reading);
    }
    return reading;
  }
}
