/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

/**
 * How an engine on the class path makes itself known: as a service of {@link
 * java.util.ServiceLoader}. A provider itself loads nothing.
 */
public interface EngineProvider {
  /** What a user writes to choose it: {@code english}. */
  String name();

  /** Loads the engine, which may take seconds. */
  LanguageEngine load();
}
