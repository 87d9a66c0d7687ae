/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.lexicon.Table;

/** The rows of the tables that a comparison reads do what their examples say. */
final class CompareTablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "manner-words",
        "topic-words",
        "sequel-words",
        "document-kinds",
        "official-bodies"
      })
  void exampleShowsTheWord(String name) {
    for (Table.Row row : Table.load("lexicon/en/" + name + ".tsv").rows()) {
      assertThat(row.get("example").toLowerCase(java.util.Locale.ROOT))
          .contains("[" + row.get("word") + "]");
    }
  }

  @Test
  void endingMakesOneStemOfOneFamilyAndKeepsOthersApart() {
    for (Table.Row row : Table.load("lexicon/en/word-endings.tsv").rows()) {
      String stem = Stems.english().of(row.get("one"));
      assertThat(Stems.english().of(row.get("other"))).as(row.key()).isEqualTo(stem);
      assertThat(Stems.english().of(row.get("apart"))).as(row.key()).isNotEqualTo(stem);
    }
  }

  @Test
  void spellingsOfOneNameAreOne() {
    for (Table.Row row : Table.load("lexicon/en/spelling-variants.tsv").rows()) {
      assertThat(Spellings.parts(row.get("one")))
          .as(row.key())
          .isEqualTo(Spellings.parts(row.get("other")));
    }
  }
}
