/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.text.Span;

final class SentenceTest {
  private static final Sentence SENTENCE =
      new Sentence(
          new Span(0, 14),
          List.of(
              new Token(0, new Span(0, 5), "Chile", "Chile", "NNP", 1, "nsubj"),
              new Token(1, new Span(6, 12), "called", "call", "VBD", -1, "root"),
              new Token(2, new Span(12, 14), "On", "on", "IN", 1, "case")),
          List.of());

  @Test
  void wordsStandWhereTheyAllDo() {
    assertThat(SENTENCE.stands(1, List.of("called", "on"))).isTrue();
    assertThat(SENTENCE.stands(1, List.of("called", "for"))).isFalse();
    assertThat(SENTENCE.stands(0, List.of("called"))).isFalse();
    assertThat(SENTENCE.stands(2, List.of("on", "Peru"))).isFalse();
    assertThat(SENTENCE.stands(3, List.of())).isTrue();
  }
}
