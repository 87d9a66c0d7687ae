/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import java.util.List;
import readout.text.Extent;
import readout.text.Text;

/**
 * The seam to a language engine: sentences, tokens, lemmas, parts of speech, dependencies, names.
 * Nothing of an engine's own types goes beyond it.
 *
 * <p>An engine is thread-safe and deterministic: the same text gives the same sentences on any
 * number of threads and in any locale. It accepts any text - empty, a megabyte without a space,
 * unpaired surrogates, right-to-left - and gives for it what it can, which may be nothing. It
 * watches {@link Thread#interrupted()} between sentences and then throws {@link
 * InterruptedException}, so that one pathological page cannot hold a run.
 */
public interface LanguageEngine {
  /** Name and version, as the record's reader should know them: {@code corenlp 4.5.10}. */
  String name();

  /**
   * @param text whole text of a document
   * @param masked what the engine must not see, such as a dateline: no token lies there, and no
   *     sentence is broken or begun by it. Offsets of everything else are unchanged.
   * @return in text order; every token lies inside its sentence, every entity inside its sentence's
   *     tokens
   */
  List<Sentence> analyse(Text text, Extent masked) throws InterruptedException;
}
