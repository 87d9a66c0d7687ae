/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import readout.reading.EngineProvider;
import readout.reading.LanguageEngine;

/** The language engines on the class path, and the one that the user chose. */
final class Engines {
  private static final String USUAL = "corenlp";

  private final Map<String, EngineProvider> known = new TreeMap<>();
  private String chosen = USUAL;

  Engines() {
    ServiceLoader.load(EngineProvider.class).forEach(p -> known.put(p.name(), p));
  }

  /**
   * @throws IllegalArgumentException when no such engine is there; the message says which are
   */
  void choose(String name) {
    if (!known.containsKey(name)) {
      throw new IllegalArgumentException(
          "there is no engine \"%s\": choose one of %s"
              .formatted(name, String.join(", ", known.keySet())));
    }
    chosen = name;
  }

  /** Loads the engine that was chosen, else the usual one. */
  LanguageEngine load() {
    EngineProvider provider = known.get(chosen);
    if (provider == null) {
      throw new IllegalStateException("the engine \"" + chosen + "\" is not on the class path");
    }
    return provider.load();
  }
}
