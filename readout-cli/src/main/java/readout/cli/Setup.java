/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.stage.Reader;

/**
 * What the verbs work with. Tests give their own.
 *
 * @param reader loaded when first asked for: only verbs that read ask
 * @param engine name and version of the language engine that the reader reads with
 * @param engines where the user's choice goes before anything is loaded
 * @param actors where the user's own lists of actors go before anything is loaded
 */
record Setup(
    Terminal terminal,
    Supplier<Reader> reader,
    Supplier<String> engine,
    Engines engines,
    ActorFiles actors) {
  Setup {
    reader = once(reader);
  }

  /** With a reader whose engine is no one's choice. */
  Setup(Terminal terminal, Supplier<Reader> reader, Supplier<String> engine) {
    this(terminal, reader, engine, new Engines(), new ActorFiles());
  }

  /** The supplier's first value, kept; two threads that ask at once get the same. */
  static <T> Supplier<T> once(Supplier<T> supplier) {
    return new Supplier<>() {
      private @Nullable T value;

      @Override
      public synchronized T get() {
        T kept = value;
        if (kept == null) {
          kept = supplier.get();
          value = kept;
        }
        return kept;
      }
    };
  }
}
