/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import readout.reading.EngineProvider;
import readout.reading.LanguageEngine;

/** The language engines on the class path, and the one that the user chose. */
final class Engines {
  private static final String OWN = "english";

  private final Map<String, EngineProvider> known = new TreeMap<>();
  private String chosen = OWN;

  Engines() {
    ServiceLoader.load(EngineProvider.class).forEach(p -> known.put(p.name(), p));
  }

  /**
   * @throws IllegalArgumentException when no such engine is there; the message says which are
   */
  void choose(String name) {
    if (!known.containsKey(name)) {
      throw new IllegalArgumentException(
          "no engine \"%s\" is here, only %s - CoreNLP's is built by: mvn -Pcorenlp -pl readout-corenlp -am -DskipTests package"
              .formatted(name, String.join(", ", known.keySet())));
    }
    chosen = name;
  }

  /** Loads the engine that was chosen, else our own. */
  LanguageEngine load() {
    EngineProvider provider = known.get(chosen);
    if (provider == null) {
      throw new IllegalStateException("the engine \"" + chosen + "\" is not on the class path");
    }
    return provider.load();
  }
}
