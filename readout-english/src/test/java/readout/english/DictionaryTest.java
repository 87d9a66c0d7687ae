/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DictionaryTest {
  private static int[] look(String... words) {
    Dictionary dictionary =
        new Dictionary(
            new WordBits(
                Map.of(
                    Hash.of("fled"), (byte) (Dictionary.PAST | Dictionary.PARTICIPLE),
                    Hash.of("talks"), (byte) (Dictionary.THIRD | Dictionary.NOUN),
                    Hash.of("slowly"), (byte) Dictionary.ADVERB)));
    Clues clues = new Clues();
    clues.set(words, words.length);
    int[] out = new int[words.length];
    dictionary.look(clues, out);
    return out;
  }

  @Test
  void aWordHasItsKindsInAnyCase() {
    assertThat(look("FLED")).containsExactly(Dictionary.PAST | Dictionary.PARTICIPLE);
    assertThat(look("Slowly")).containsExactly(Dictionary.ADVERB);
    assertThat(look("Ouagadougou")).containsExactly(0);
  }

  @Test
  void onlyAFormThatIsNoNounIsAVerbAhead() {
    assertThat(look("He", "fled")[0]).isEqualTo(Dictionary.AHEAD);
    assertThat(look("The", "talks")[0]).isZero();
  }
}
