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

/** A user's list goes before the registry, while its dates last. */
class ActorListTest {
  private static Registry with(String... lines) throws IOException {
    String text = String.join("\n", lines);
    return Registry.english().with(ActorList.read("mine.tsv", new StringReader(text)));
  }

  private static Optional<Entry> find(Registry registry, String words, int at, String day) {
    Optional<Term> date =
        day.isEmpty()
            ? Optional.empty()
            : Optional.of(new Term(LocalDate.parse(day), LocalDate.parse(day)));
    return registry
        .cover(List.of(words.split(" ")))
        .get(at)
        .flatMap(m -> Registry.one(m.values(), date));
  }

  @Test
  void aNameAndACodeAreEnough() throws IOException {
    Registry registry = with("# mine", "Free Harbour Movement\tXQLREBFHM", "Quell Island\tXQL");
    Entry movement = find(registry, "the Free Harbour Movement", 2, "").orElseThrow();
    assertThat(movement.users()).isTrue();
    assertThat(movement.country()).contains("XQL");
    assertThat(movement.sectors()).containsExactly("REB");
    assertThat(movement.own()).contains("REBFHM");
    assertThat(find(registry, "Quell Island", 0, "").map(Entry::isLand)).contains(true);
  }

  @Test
  void capitalsTellNothingInAListOfCapitals() throws IOException {
    Registry registry = with("HARBOUR GUARDS\tXQLMIL", "QUELLIAN\tXQL", "QI\tXQL");
    assertThat(find(registry, "Harbour guards", 1, "").map(Entry::key)).contains("XQLMIL");
    assertThat(find(registry, "Quellian boats", 0, "").map(Entry::key)).contains("XQL");
    assertThat(find(registry, "qi", 0, "")).isEmpty();
  }

  @Test
  void itGoesBeforeOurOwn() throws IOException {
    Registry registry = with("Hezbollah\tLBNPTYHEZ");
    assertThat(find(registry, "Hezbollah", 0, "").map(Entry::key)).contains("LBNPTYHEZ");
    assertThat(find(registry, "Denmark", 0, "").flatMap(Entry::country)).contains("DNK");
  }

  @Test
  void aCodeHoldsWhileItsDatesLast() throws IOException {
    Registry registry =
        with("Harbour Front\tXQLREB\t-\t1999-12-31", "Harbour Front\tXQLGOV\t2000-01-01");
    assertThat(find(registry, "Harbour Front", 0, "1998-05-01").map(Entry::key)).contains("XQLREB");
    assertThat(find(registry, "Harbour Front", 0, "2004-05-01").map(Entry::key)).contains("XQLGOV");
    assertThat(find(registry, "Harbour Front", 0, "")).isEmpty();
  }

  @Test
  void outsideItsDatesOurOwnIsMeant() throws IOException {
    Registry registry = with("Hamas\tPSEGOVHMS\t2030-01-01");
    assertThat(find(registry, "Hamas", 0, "2010-01-01").map(Entry::users)).contains(false);
  }

  @Test
  void theColumnsOfTheRegistryAreTaken() throws IOException {
    Registry registry =
        with(
            "name\tnames\tcountry\tsectors\tcode\trole\tfrom\tto\tnote",
            "Mara Quell\tM. Quell\tMWI\tGOV\t-\tpresident\t2011-03\t2019-06-30\tmade up",
            "Quell Foundation\tQF\tMWI\tBUS\t-\t-\t-\t-\t-");
    Term day = new Term(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 1));
    assertThat(registry.holders().holder("MWI", "president", day).map(Holders.Person::name))
        .contains("Mara Quell");
    assertThat(registry.holders().named("M. Quell", Optional.of(day)).map(Holders.Person::users))
        .contains(true);
    assertThat(find(registry, "QF", 0, "").map(Entry::key)).contains("MWIBUS");
  }

  @Test
  void aGenericPrefixIsNoCountry() throws IOException {
    Entry movement = find(with("Green Tide\tNGMENV"), "Green Tide", 0, "").orElseThrow();
    assertThat(movement.country()).isEmpty();
    assertThat(movement.own()).contains("NGMENV");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Quell<t>xq; mine.tsv:1: \"xq\" is no code",
        "Quell; mine.tsv:1: \"\" is no code",
        "<t>XQL; mine.tsv:1: no name",
        "Quell<t>XQL<t>soon; mine.tsv:1: \"soon\" is no date",
        "Quell<t>XQL<t>2001<t>1999; mine.tsv:1: it ends (1999) before it begins (2001)",
        "Quell<t>XQL<t>2001<t>2002<t>x; mine.tsv:1: 5 cells where there are 4 columns",
      })
  void aSlipIsAnErrorThatNamesItsLine(String line, String message) {
    assertThatThrownBy(() -> with(line.replace("<t>", "\t")))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }
}
