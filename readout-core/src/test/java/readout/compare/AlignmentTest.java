/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.text.Extent;
import readout.text.Span;

final class AlignmentTest {
  private static final Figure PERU =
      new Figure("c:PERGOV", "Lima", Optional.of("PER"), true, false, false);
  private static final Figure CHILE =
      new Figure("c:CHLGOV", "Santiago", Optional.of("CHL"), true, false, false);

  private static Telling telling(int account, Optional<Figure> voice, String... terms) {
    return new Telling(
        account,
        0,
        Extent.of(new Span(0, 10)),
        Set.of(terms),
        voice.stream().toList(),
        voice.isPresent() ? Telling.Kind.SPEECH : Telling.Kind.OWN,
        Telling.Strength.PLAIN,
        true,
        Optional.empty(),
        Extent.NONE,
        "be",
        true);
  }

  private static List<List<Telling>> groups(Telling... tellings) {
    Stream<Telling> others =
        IntStream.range(0, 12).mapToObj(i -> telling(9, Optional.empty(), "other" + i, "word" + i));
    return Alignment.of(Stream.concat(Stream.of(tellings), others).toList());
  }

  @Test
  void rareWordsInCommonMakeOneMatter() {
    Telling one = telling(0, Optional.of(PERU), "harbour", "reopen", "spring", "@PER");
    Telling other = telling(1, Optional.of(PERU), "harbour", "reopen", "@PER", "again");
    assertThat(groups(one, other)).contains(List.of(one, other));
  }

  @Test
  void namesAloneMakeNone() {
    Telling one = telling(0, Optional.empty(), "@PER", "@CHL", "harbour", "close");
    Telling other = telling(1, Optional.empty(), "@PER", "@CHL", "tariff", "rise");
    assertThat(groups(one, other)).contains(List.of(one), List.of(other));
  }

  @Test
  void whatTheTwoSidesSayOfOneSubjectStaysApartWhereLittleIsCommon() {
    Telling one = telling(0, Optional.of(PERU), "quota", "reduce", "herring", "summer");
    Telling other = telling(1, Optional.of(CHILE), "quota", "patrol", "navy", "islands");
    assertThat(groups(one, other)).contains(List.of(one), List.of(other));
  }
}
