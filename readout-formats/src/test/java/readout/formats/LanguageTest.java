/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.lexicon.Table;
import readout.text.Text;

class LanguageTest {
  private static String name(String text) {
    return Language.otherThanEnglish(Text.of(text)).map(Language::name).orElse("English");
  }

  @TestFactory
  List<DynamicTest> examplesAreFound() {
    return Table.load("lexicon/languages.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.key(),
                    () -> assertThat(name(row.get("example"))).isEqualTo(row.get("name"))))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"\" '' “”",
        "De la Cruz: no",
        "MINISTER QUITS",
        "Gondor Envoy Snubs Arnor",
        "Arnor, Gondor, Rohan, Mordor, Isengard, Lothlorien, Rivendell, Erebor, Bree, Minas Tirith",
        "Der Spiegel, Die Zeit, Le Monde, El País, La Stampa and Il Foglio carried it",
        "Shr 12 cts vs 20 cts Net 1,204,000 vs 2,300,000 Revs 12.4 mln vs 15.0 mln Nine mths",
        "😀😀😀 𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠",
        "President Luiz da Silva of Brasília met Presidente de la Rúa and Señor de los Santos",
      })
  void oddEnglishIsEnglish(String text) {
    assertThat(name(text)).isEqualTo("English");
  }

  @Test
  void foreignQuotationsDoNotMakeATextForeign() {
    String english =
        "The minister told reporters that the talks would go on, and that she was sure. ";
    String german = "„Das ist nicht der richtige Weg, und wir werden ihn auch nicht gehen“, ";
    String russian = "«Это не тот путь, по которому мы пойдём», ";
    assertThat(name(english.repeat(5) + german + russian + english)).isEqualTo("English");
  }

  @Test
  void shortTextInAnotherScriptIsEvidence() {
    assertThat(name("Переговоры отложены")).isEqualTo("Russian");
    assertThat(name("会谈推迟")).isEqualTo("Chinese");
  }

  @Test
  void survivesHostileText() {
    assertThat(name("a".repeat(1_000_000))).isEqualTo("English");
    assertThat(name("\uD83D".repeat(1000))).isEqualTo("English");
    assertThat(name("de ".repeat(1000))).isEqualTo("English"); // one word only is no evidence
  }
}
