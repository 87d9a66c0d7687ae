/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All registry tables load, and names are found by their words. */
class RegistryTest {
  private static final String HEADER =
      "# format: f\n# source: s\n# licence: Apache-2.0\n# version: 2026-11-24\n";

  private static Table table(String rows) {
    try {
      return Table.read("test.tsv", new StringReader(HEADER + rows));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Entry> find(String words, int at, Optional<Term> date) {
    return Registry.english()
        .cover(List.of(words.split(" ")))
        .get(at)
        .flatMap(m -> Registry.one(m.values(), date));
  }

  private static Term in(int year) {
    return new Term(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "the Danish king, 1, DNK",
    "the U.S. envoy, 1, USA",
    "the US envoy, 1, USA",
    "the Lord 's Resistance Army, 2, UGA",
    "the Élysée denied it, 1, FRA",
    "the Elysee denied it, 1, FRA",
    "al-Shabaab fled, 0, SOM",
    "UNICEF warned, 0, IGO",
    "Lagos police, 0, NGA",
    "Brussels objected, 0, EUR",
  })
  void aNameHasItsCountry(String words, int at, String country) {
    assertThat(find(words, at, Optional.empty()).flatMap(Entry::country)).contains(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "is", "who", "turkey", "china", "poles"})
  void aCommonWordIsNoName(String word) {
    assertThat(Registry.english().cover(List.of("tell", word, "now")).get(1)).isEmpty();
  }

  @Test
  void theLongestNameCounts() {
    assertThat(find("the South Sudan army", 2, Optional.empty()).flatMap(Entry::country))
        .contains("SSD");
  }

  @Test
  void aCapitalIsTheStatesOfItsTime() {
    assertThat(find("Moscow agreed", 0, Optional.of(in(1975))).flatMap(Entry::country))
        .contains("SUN");
    assertThat(find("Moscow agreed", 0, Optional.of(in(2003))).flatMap(Entry::country))
        .contains("RUS");
    assertThat(find("Moscow agreed", 0, Optional.empty()).flatMap(Entry::country)).contains("RUS");
  }

  @Test
  void anAcronymOfTwoIsNoOnes() {
    assertThat(find("RSF denied it", 0, Optional.empty())).isEmpty();
  }

  @Test
  void rolesAreFoundInPluralAndInBothSpellings() {
    for (String phrase : List.of("defense ministers", "defence minister", "Defense Minister")) {
      assertThat(Roles.english().cover(List.of(phrase.split(" "))).get(1))
          .hasValueSatisfying(
              m -> assertThat(m.values().get(0).sectors()).containsExactly("GOV", "MIL"));
    }
  }

  @Test
  void theOtherTablesLoad() {
    assertThat(Modifiers.english().isFormer("ousted")).isTrue();
    assertThat(Modifiers.english().sectors("defense")).containsExactly("MIL");
    assertThat(PlaceWords.english().close(List.of("the", "streets", "of"))).isTrue();
    assertThat(PlaceWords.english().close(List.of("aid", "from"))).isFalse();
    assertThat(Titles.english().gender("spokeswoman")).isEqualTo(Gender.FEMALE);
    assertThat(Holders.english()).isNotNull();
  }

  @Test
  void aWrongSectorCountryOrDoubleNameIsRefused() {
    Organisations organisations = new Organisations();
    String columns = "name\tnames\tcountry\tsectors\n";
    assertThatThrownBy(
            () ->
                organisations.read(
                    table(columns + "Delta Bank\t-\tNGA\tBNK\n"), Entry.Type.INSTITUTION))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("test.tsv:6")
        .hasMessageContaining("BNK");
    assertThatThrownBy(
            () ->
                organisations.read(
                    table(columns + "Delta Bank\t-\tNGX\tBUS\n"), Entry.Type.INSTITUTION))
        .hasMessageContaining("NGX");
    organisations.read(
        table(columns + "Delta Bank\t-\tNGA\tBUS\nDelta Fund\tDelta Bank\tNGA\tBUS\n"),
        Entry.Type.INSTITUTION);
    assertThatThrownBy(() -> Registry.refuseDoubles(organisations.names()))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("Delta Bank");
  }
}
