/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KnownNamesTest {
  private final KnownNames names = names();

  private static KnownNames names() {
    Map<Integer, Byte> names = new HashMap<>();
    KnownNames.add(names, "South Sudan".split(" "), 3);
    KnownNames.add(names, "Sudan".split(" "), 3);
    KnownNames.add(names, "South African Airways".split(" "), 2);
    return new KnownNames(names);
  }

  private int[] look(String... words) {
    Clues clues = new Clues();
    clues.set(words, words.length);
    int[] out = new int[words.length];
    names.look(clues, out);
    return out;
  }

  @Test
  void theLongestNameIsTaken() {
    assertThat(look("In", "South", "Sudan", "and", "Sudan")).containsExactly(0, 6, 7, 0, 6);
  }

  @Test
  void aBeginningIsNoName() {
    assertThat(look("South", "African", "troops")).containsExactly(0, 0, 0);
    assertThat(look("SOUTH", "SUDAN", "SIGNS")).containsExactly(6, 7, 0);
  }

  @Test
  void aWordInSmallLettersBeginsNoName() {
    assertThat(Arrays.stream(look("sudan", "grass")).sum()).isZero();
  }
}
