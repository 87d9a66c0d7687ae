/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import readout.lexicon.Table;

final class DictionaryFormsTest {
  private static int bits(String word) throws IOException {
    String table =
        """
        # Words.
        # format: tab separated
        # source: written for this test
        # licence: Apache-2.0
        # version: 2026-11-24
        word\tkinds
        abhor\tverb
        deny\tverb
        meeting\tnoun
        meet\tverb|noun
        swear\tverb
        cruel\tadjective
        """;
    return DictionaryForms.of(Table.read("words.tsv", new StringReader(table)))
        .bits()
        .getOrDefault(Hash.of(word), (byte) 0);
  }

  @Test
  void regularFormsAreThoseThatLeadBackToTheVerb() throws IOException {
    assertThat(bits("abhors")).isEqualTo(Dictionary.THIRD);
    assertThat(bits("abhorred")).isEqualTo(Dictionary.PAST | Dictionary.PARTICIPLE);
    assertThat(bits("denies")).isEqualTo(Dictionary.THIRD);
    assertThat(bits("denying")).isEqualTo(Dictionary.GERUND);
    assertThat(bits("denys")).isZero();
  }

  @Test
  void irregularFormsStandInTheEnginesTable() throws IOException {
    assertThat(bits("swore")).isEqualTo(Dictionary.PAST);
    assertThat(bits("sworn")).isEqualTo(Dictionary.PARTICIPLE);
  }

  @Test
  void aFormMayBeAnotherWordToo() throws IOException {
    assertThat(bits("meeting")).isEqualTo(Dictionary.GERUND | Dictionary.NOUN);
    assertThat(bits("meets")).isEqualTo(Dictionary.THIRD | Dictionary.NOUN);
    assertThat(bits("cruel")).isEqualTo(Dictionary.ADJECTIVE);
  }
}
