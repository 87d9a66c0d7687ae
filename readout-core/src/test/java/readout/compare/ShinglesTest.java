/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ShinglesTest {
  private static final String WIRE =
      "The two ministers met on the bridge at noon and agreed to open the lock before winter, "
          + "a harbour official said.";

  @Test
  void partOfATextIsContainedInIt() {
    Shingles paper =
        Shingles.of(
            "On the bridge. " + WIRE + " The mayor of the town had no comment on the lock.");
    assertThat(Shingles.of(WIRE).contained(paper)).isEqualTo(1);
    assertThat(paper.contained(Shingles.of(WIRE))).isEqualTo(1);
  }

  @Test
  void marksAndCapitalsDoNotMatter() {
    assertThat(Shingles.of(WIRE).contained(Shingles.of(WIRE.toUpperCase(java.util.Locale.ROOT))))
        .isEqualTo(1);
  }

  @Test
  void otherWordsAreNoCopy() {
    assertThat(Shingles.of(WIRE).contained(Shingles.of("Ministers agree to open the lock")))
        .isLessThan(0.5);
    assertThat(Shingles.of("").contained(Shingles.of(WIRE))).isZero();
  }

  @Test
  void sketchOfALongTextIsNearTheTruth() {
    String half = numbers(0, 6000);
    String other = numbers(3000, 9000);
    assertThat(Shingles.of(half).contained(Shingles.of(other))).isCloseTo(0.5, Offset.offset(0.06));
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }
}
