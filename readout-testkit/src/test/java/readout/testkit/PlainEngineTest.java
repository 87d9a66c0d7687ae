/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

class PlainEngineTest {
  private static List<List<String>> words(String text, Extent masked) throws InterruptedException {
    return new PlainEngine()
        .analyse(Text.of(text), masked).stream()
            .map(s -> s.tokens().stream().map(Token::word).toList())
            .toList();
  }

  @Test
  void aSentenceIsALineAndMarksStandAlone() throws InterruptedException {
    assertThat(words("“Go,” he said...\n\nYes: it's 😀!", Extent.NONE))
        .containsExactly(
            List.of("“", "Go", ",", "”", "he", "said", ".", ".", "."),
            List.of("Yes", ":", "it's", "😀", "!"));
  }

  @Test
  void whatIsMaskedHasNoTokens() throws InterruptedException {
    assertThat(words("PARIS -- He left.", Extent.of(new Span(0, 8))))
        .containsExactly(List.of("He", "left", "."));
  }

  @Test
  void theFirstTokenGoverns() throws InterruptedException {
    Sentence s = new PlainEngine().analyse(Text.of("He left."), Extent.NONE).get(0);
    assertThat(s.tokens()).extracting(Token::head).containsExactly(-1, 0, 0);
    assertThat(s.token(0).relation()).isEqualTo("root");
  }
}
