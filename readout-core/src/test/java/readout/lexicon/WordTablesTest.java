/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small tables beside the cues hold what their headers promise. */
class WordTablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hedges.tsv; tag; R, A, V",
        "source-nouns.tsv; kind; person, group, organisation, document, outlet",
        "person-titles.tsv; kind; honorific, office, rank, party, academic, religious, noble,"
            + " professional",
        "person-titles.tsv; position; before, after, both",
        "person-titles.tsv; gender; '', female, male",
        "pronouns.tsv; kind; personal, possessive, reflexive, relative, interrogative,"
            + " demonstrative, indefinite, reciprocal",
        "pronouns.tsv; case; subject, object, determiner, independent, any",
        "pronouns.tsv; person; 1, 2, 3",
        "pronouns.tsv; number; singular, plural, any",
        "pronouns.tsv; gender; female, male, neuter, any",
        "pronouns.tsv; animacy; person, thing, any",
      })
  void aCellIsOneOfTheWordsOfTheHeader(String file, String column, String words) {
    Set<String> allowed = Set.of(words.replace("'", "").split(", "));
    for (Table.Row row : rows(file)) {
      assertThat(allowed).as("%s:%d %s", file, row.line(), column).contains(row.get(column));
    }
  }

  @Test
  void hedgesAreLookedUpAsTheyStandInAText() {
    Hedges hedges = Hedges.english();
    assertThat(hedges.find("allegedly", Hedges.Tag.R).orElseThrow().rowKey())
        .isEqualTo("hedges.tsv#allegedly/R");
    assertThat(hedges.find("allegedly", Hedges.Tag.A)).isEmpty();
    assertThat(hedges.find("said", Hedges.Tag.V).orElseThrow().word()).isEqualTo("be said to");
    assertThat(hedges.longest()).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "said to; V; 0.60, is no passive",
    "oddly; R; 0.6, is no precision",
    "oddly; R; 1.20, is no precision",
    "oddly; X; 0.60, is no tag",
  })
  void refusesAWrongHedge(String cells, String message) throws java.io.IOException {
    String[] c = cells.split("; ");
    String head = "# format: x\n# source: x\n# licence: x\n# version: x\n";
    String columns = "word\ttag\ttype\tfactivity\tprecision\n";
    String row = String.join("\t", c[0], c[1], "hedge", "neutral", c[2]) + "\n";
    Table table = Table.read("h.tsv", new java.io.StringReader(head + columns + row));
    assertThatThrownBy(() -> Hedges.of(table))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("h.tsv:6: ")
        .hasMessageContaining(message);
  }

  @Test
  void hedgesAreTypedAndShown() {
    for (Table.Row row : rows("hedges.tsv")) {
      assertThat(row.get("type", CueType.class)).isEqualTo(CueType.HEDGE);
      assertThat(row.get("factivity", Factivity.class)).isIn(Factivity.NEUTRAL, Factivity.DOUBTING);
      assertThat(row.list("examples"))
          .as(row.key())
          .isNotEmpty()
          .allMatch(example -> example.contains("[cue:") && example.contains("[con:"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "source-nouns.tsv,lemma",
    "person-titles.tsv,title",
    "hedges.tsv,word",
  })
  void noWordStandsTwice(String file, String column) {
    assertThat(rows(file)).extracting(row -> row.get(column)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"source-nouns.tsv,lemma", "person-titles.tsv,title", "pronouns.tsv,form"})
  void theExampleHoldsTheWord(String file, String column) {
    for (Table.Row row : rows(file)) {
      String stem = row.get(column).toLowerCase(Locale.ROOT).replaceFirst("y$", "");
      assertThat(row.get("example").toLowerCase(Locale.ROOT)).as(row.key()).contains(stem);
    }
  }

  private static List<Table.Row> rows(String file) {
    return Table.load("lexicon/en/" + file).rows();
  }
}
