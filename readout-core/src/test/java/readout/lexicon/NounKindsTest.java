/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.lexicon.NounKinds.Kind;

class NounKindsTest {
  private static final String HEAD =
      "# format: x\n# source: x\n# licence: x\n# version: x\nlemma\tkind\n";

  private static NounKinds of(String... rows) throws IOException {
    return NounKinds.of(Table.read("k.tsv", new StringReader(HEAD + String.join("\n", rows))));
  }

  @Test
  void aNounIsLookedUpByItsOwnRowThenByItsEnding() throws IOException {
    NounKinds kinds = of("-ist\tperson", "mist\tthing");
    assertThat(kinds.kind("Archivist")).contains(Kind.PERSON);
    assertThat(kinds.kind("mist")).contains(Kind.THING);
    assertThat(kinds.kind("ist")).isEmpty();
    assertThat(kinds.kind("")).isEmpty();
    assertThat(kinds.kind("idea")).isEmpty();
  }

  @Test
  void twoRowsForOneNounAreRefused() {
    assertThatThrownBy(() -> of("truck\tthing", "truck\tperson"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("truck");
  }

  @Test
  void noNounIsBothASourceAndAThing() {
    SourceNouns sources = SourceNouns.english();
    List<String> both =
        Table.load("lexicon/en/noun-kinds.tsv").rows().stream()
            .map(row -> row.get("lemma"))
            .filter(lemma -> sources.kind(lemma).isPresent())
            .toList();
    assertThat(both).isEmpty();
  }
}
