/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import readout.reading.EngineProvider;
import readout.reading.LanguageEngine;

/** Makes {@link EnglishEngine} known as {@code english}. */
public final class EnglishProvider implements EngineProvider {
  @Override
  public String name() {
    return "english";
  }

  @Override
  public LanguageEngine load() {
    return EnglishEngine.load();
  }
}
