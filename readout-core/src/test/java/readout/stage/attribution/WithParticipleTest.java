/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.finding.Attribution;
import readout.lexicon.Cues;
import readout.lexicon.Reliability;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Span;

class WithParticipleTest {
  /** Words as {@code word/TAG}, all hung flat on the first: the sieve goes by the words. */
  private static List<Attribution> found(String tagged) throws InterruptedException {
    String text = tagged.replaceAll("/\\S+", "");
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tagged.split(" ")) {
      String[] part = word.split("/");
      Span span = new Span(at, at + part[0].length());
      boolean root = tokens.isEmpty();
      String lemma = part[1].equals("VBG") ? part[0].replace("ing", "") : part[0];
      tokens.add(
          new Token(
              tokens.size(), span, part[0], lemma, part[1], root ? -1 : 0, root ? "root" : "dep"));
      at = span.end() + 1;
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), tokens, List.of());
    Reading reading =
        Reading.of(Document.of("d", text))
            .with(Layer.SENTENCES, List.of(sentence))
            .with(Layer.QUOTATIONS, List.of());
    return new Sieves(Cues.english(), Reliability.english(), Ranker.english(), 0)
        .attributions(reading);
  }

  @Test
  void eachPairHasItsOwnContent() throws InterruptedException {
    String text =
        "Talks/NNS failed/VBD with/IN Lima/NNP saying/VBG prices/NNS rose/VBD"
            + " and/CC Quito/NNP warning/VBG war/NN loomed/VBD";
    List<Attribution> pairs =
        found(text).stream().filter(a -> a.trace().rule().equals("with-participle")).toList();
    String plain = text.replaceAll("/\\S+", "");
    assertThat(pairs)
        .extracting(a -> plain.substring(a.content().start(), a.content().end()))
        .containsExactly("prices rose", "war loomed");
  }

  @Test
  void withoutWithThereIsNoPair() throws InterruptedException {
    assertThat(found("Talks/NNS failed/VBD and/CC Lima/NNP saying/VBG prices/NNS rose/VBD"))
        .noneMatch(a -> a.trace().rule().equals("with-participle"));
  }

  @Test
  void aLongChainOfParticiplesTakesNoTime() {
    String chain = "Talks/NNS failed/VBD" + " and/CC Lima/NNP saying/VBG".repeat(70);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> found(chain));
  }
}
