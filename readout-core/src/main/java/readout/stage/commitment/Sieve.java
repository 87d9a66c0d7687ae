/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.Optional;
import readout.reading.Token;

/** One construction that commits someone. */
interface Sieve {
  /** The commitment whose cue is this word. */
  Optional<Draft> find(Scene scene, int sentence, Token word);
}
