/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.document.PartialDate;
import readout.document.Value;

/** Only a date tells what someone is. */
class HoldersTest {
  private static Holders holders(String... rows) throws IOException {
    String header =
        "# format: f\n# source: s\n# licence: Apache-2.0\n# version: 2026-11-24\n"
            + "name\tnames\tsurname_unique\tcountry\tsectors\tcode\trole\tfrom\tto\tnote\n";
    return new Holders(
        Table.read("holders.tsv", new StringReader(header + String.join("\n", rows) + "\n")));
  }

  private static final String[] ROWS = {
    "Ana Duro\tAna M. Duro\tyes\tPER\tGOV\t-\tforeign minister\t1990-07\t1992\t-",
    "Ana Duro\t-\tyes\tPER\tGOV\t-\tpresident\t1995-07-28\t2000-07-28\t-",
    "Luis Mar\tAna M. Duro\tno\tCHL\tGOV\t-\tpresident\t1994-03-11\t-\t-",
    "Jon Aas\t-\tno\tIGO\tIGO\tIGOUNO\tsecretary-general\t1991\t1996\t-",
  };

  private static Optional<Term> on(String date) {
    return PartialDate.parse(date).flatMap(Term::of);
  }

  private static Holders.Standing duro(String date) throws IOException {
    return holders(ROWS).named("Duro", on(date)).orElseThrow().at(on(date));
  }

  @Test
  void atADateTheOfficeOfThatDateCounts() throws IOException {
    assertThat(duro("1991-05-02").role()).isEqualTo(Value.known("foreign minister"));
    assertThat(duro("1996").role()).isEqualTo(Value.known("president"));
    assertThat(duro("1996").code()).isEqualTo(Value.known("PERGOV"));
  }

  @Test
  void outOfOfficeOneIsAFormerHolder() throws IOException {
    assertThat(duro("2003-01-01").sectors()).containsExactly("ELI");
    assertThat(duro("1993-06").role()).isEqualTo(Value.known("former foreign minister"));
  }

  @Test
  void beforeTheFirstOfficeNoSectorIsKnown() throws IOException {
    Holders.Person duro = holders(ROWS).named("Ana Duro", on("1980")).orElseThrow();
    assertThat(duro.at(on("1980")).country()).contains("PER");
    assertThat(duro.at(on("1980")).sectors()).isEmpty();
    assertThat(duro.at(on("1980")).role()).isEqualTo(Value.missing("NOT_YET_IN_OFFICE"));
    assertThat(holders(ROWS).named("Duro", on("1980"))).isEmpty();
  }

  @Test
  void withoutADateOnlyWhatAllRowsAgreeOnIsKnown() throws IOException {
    Holders.Standing standing = duro("--06-01");
    assertThat(standing.country()).contains("PER");
    assertThat(standing.sectors()).containsExactly("GOV");
    assertThat(standing.role()).isEqualTo(Value.missing("DATE_UNKNOWN"));
  }

  @Test
  void aSurnameThatIsNotSafeNamesNoOne() throws IOException {
    assertThat(holders(ROWS).named("Mar", on("1996"))).isEmpty();
    assertThat(holders(ROWS).named("Luis Mar", on("1996"))).isPresent();
  }

  @Test
  void aNameOfTwoIsTheOneInOffice() throws IOException {
    assertThat(holders(ROWS).named("Ana M. Duro", Optional.empty())).isEmpty();
    assertThat(holders(ROWS).named("Ana M. Duro", on("2004")).orElseThrow().name())
        .isEqualTo("Luis Mar");
  }

  @Test
  void anOfficeHasItsHolderAtADate() throws IOException {
    Holders all = holders(ROWS);
    assertThat(all.holder("PER", "President", on("1999").orElseThrow()))
        .map(Holders.Person::name)
        .contains("Ana Duro");
    assertThat(all.holder("PER", "president", on("2001").orElseThrow())).isEmpty();
    assertThat(all.named("Jon Aas", on("1994")).orElseThrow().at(on("1994")).code())
        .isEqualTo(Value.known("IGOUNO"));
  }

  @Test
  void aWrongRowIsRefused() {
    for (String row :
        List.of(
            "Ana Duro\t-\tmaybe\tPER\tGOV\t-\tpresident\t1995\t2000\t-",
            "Ana Duro\t-\tyes\tPER\tGOV\t-\tpresident\t2000\t1995\t-",
            "Ana Duro\t-\tyes\tPER\tGOV\t-\tpresident\tMay 1995\t2000\t-",
            "Ana Duro\t-\tyes\t-\tGOV\t-\tpresident\t1995\t2000\t-",
            "Ana Duro\t-\tyes\tPER\t-\t-\tpresident\t1995\t2000\t-")) {
      assertThatThrownBy(() -> holders(row))
          .as(row)
          .isInstanceOf(LexiconException.class)
          .hasMessageContaining("holders.tsv:6");
    }
  }
}
