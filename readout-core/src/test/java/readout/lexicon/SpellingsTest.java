/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Spellings of one name are compared as one. */
class SpellingsTest {
  static Stream<List<String>> rows() {
    return Table.load("lexicon/en/registry/spellings.tsv").rows().stream()
        .map(row -> List.of(row.get("example").toLowerCase(Locale.ROOT).split(", ")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfARowHolds(List<String> names) {
    assertThat(names).hasSize(2);
    assertThat(Spellings.english().alike(names.get(0)))
        .isEqualTo(Spellings.english().alike(names.get(1)));
    assertThat(names.get(0)).isNotEqualTo(names.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy, Volodymyr Zelensky",
    "Vladimir Zelenskiy, Volodymyr Zelensky",
    "Zelenskyy, Volodymyr Zelensky",
    "Serguei Lavrov, -",
    "Sergei Lavrov, Sergey Lavrov",
    "Muammar Qadhafi, -",
  })
  void theRegistryKnowsThem(String written, String name) {
    Optional<String> found =
        Holders.english().named(written, Optional.empty()).map(Holders.Person::name);
    assertThat(found).isEqualTo(Optional.of(name).filter(n -> !n.equals("-")));
  }

  @Test
  void aSurnameAloneIsOnlyAlikeAtItsEnd() {
    assertThat(Spellings.english().alike("haddad")).isEqualTo("haddad");
    assertThat(Spellings.english().alike("kozlovskiy")).isEqualTo("kozlovsky");
  }
}
