/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import java.util.HashMap;
import java.util.Map;
import readout.document.Document;

/**
 * A document plus the layers understood so far. Immutable: a stage gives a new reading with one
 * more layer.
 */
public final class Reading {
  private final Document document;
  private final Map<Layer<?>, Object> layers;

  private Reading(Document document, Map<Layer<?>, Object> layers) {
    this.document = document;
    this.layers = layers;
  }

  public static Reading of(Document document) {
    return new Reading(document, Map.of());
  }

  public Document document() {
    return document;
  }

  public boolean has(Layer<?> layer) {
    return layers.containsKey(layer);
  }

  /**
   * @throws IllegalStateException when no stage has written the layer
   */
  @SuppressWarnings("unchecked") // with() is the only writer and its types agree
  public <T> T get(Layer<T> layer) {
    Object value = layers.get(layer);
    if (value == null) {
      throw new IllegalStateException("no stage has written the layer \"" + layer + "\"");
    }
    return (T) value;
  }

  public <T> Reading with(Layer<T> layer, T value) {
    Map<Layer<?>, Object> more = new HashMap<>(layers);
    more.put(layer, value);
    return new Reading(document, more);
  }
}
