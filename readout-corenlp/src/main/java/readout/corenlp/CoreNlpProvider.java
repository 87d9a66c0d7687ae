/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import readout.reading.EngineProvider;
import readout.reading.LanguageEngine;

/** Makes {@link CoreNlpEngine} known as {@code corenlp}. */
public final class CoreNlpProvider implements EngineProvider {
  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public LanguageEngine load() {
    return CoreNlpEngine.load();
  }
}
