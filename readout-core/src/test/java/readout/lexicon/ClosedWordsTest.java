/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.lexicon.ClosedWords.Use;

class ClosedWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Never, NOT, true",
    "n’t, NOT, true",
    "no, NOT, false",
    "no, NONE, true",
    "shall, FUTURE, true",
    "shall, DECREE, true",
    "must, FUTURE, false",
    "unless, SUPPOSE, true",
    "because, SUPPOSE, false",
  })
  void aWordIsOfTheUsesThatItsRowsName(String word, Use use, boolean is) {
    assertThat(ClosedWords.english().is(word, use)).isEqualTo(is);
  }
}
