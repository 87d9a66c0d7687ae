/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class NameWordsTest {
  private static int[] look(String... words) throws IOException {
    SortedMap<Integer, Byte> hashes = new TreeMap<>();
    NameWords.add(hashes, "Lamin", NameWords.GIVEN);
    NameWords.add(hashes, "Lamin", NameWords.CITY);
    NameWords.add(hashes, "Lima", NameWords.CITY);
    NameWords.add(hashes, "Porto Alegre", NameWords.CITY);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    WordBits.write(new DataOutputStream(file), hashes);
    WordBits kept =
        WordBits.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));
    Clues clues = new Clues();
    clues.set(words, words.length);
    int[] out = new int[words.length];
    new NameWords(kept).look(clues, out);
    return out;
  }

  @Test
  void aWordMayBeSeveralThings() throws IOException {
    assertThat(look("Lamin", "left", "LIMA"))
        .containsExactly(NameWords.GIVEN | NameWords.CITY, 0, NameWords.CITY);
  }

  @Test
  void aCityOfTwoWordsIsAPair() throws IOException {
    assertThat(look("Porto", "Alegre", "Porto", "alegre"))
        .containsExactly(NameWords.PAIR, NameWords.PAIR, 0, 0);
  }

  @Test
  void aWordInSmallLettersIsNoName() throws IOException {
    assertThat(look("lima", "beans")).containsOnly(0);
  }
}
