/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.Optional;
import readout.lexicon.Cue;
import readout.reading.Token;

/** One linguistic fact about how what is said hangs on the word that reports it. */
interface Sieve {
  /** As traces name it. */
  String name();

  /**
   * @param word a word of the sentence for which the lexicon has {@code row}
   * @return what is said by whom, when this sieve's construction is there
   */
  Optional<Draft> find(Page page, int sentence, Token word, Cue row);
}
