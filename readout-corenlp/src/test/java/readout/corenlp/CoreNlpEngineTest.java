/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

final class CoreNlpEngineTest {
  private static final CoreNlpEngine engine = SharedEngine.ENGINE;

  private static List<Sentence> read(String text) throws InterruptedException {
    return engine.analyse(Text.of(text), Extent.NONE);
  }

  private static List<String> sentences(String text) throws InterruptedException {
    Text whole = Text.of(text);
    return read(text).stream().map(s -> whole.words(s.span())).toList();
  }

  private static Token word(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow();
  }

  /** Everything that the engine says, to compare. */
  private static String all(List<Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    sentences.forEach(s -> out.append(s.span()).append(s.tokens()).append(s.entities()));
    return out.toString();
  }

  @Test
  void readsASentence() throws InterruptedException {
    Sentence sentence = read("The harbour was closed by Anna Okafor, the mayor of Lisbon.").get(0);
    Token closed = word(sentence, "closed");
    assertThat(closed.tag()).isEqualTo("VBN");
    assertThat(closed.lemma()).isEqualTo("close");
    assertThat(closed.head()).isEqualTo(-1);
    assertThat(word(sentence, "harbour").relation()).isEqualTo("nsubj:pass");
    assertThat(sentence.entities())
        .containsExactly(
            new Entity(5, 7, Entity.Kind.PERSON), new Entity(11, 12, Entity.Kind.PLACE));
  }

  @Test
  void hyphensAreTokensAndNamesStandBesideThem() throws InterruptedException {
    Sentence sentence = read("The London-based company left Brazil.").get(0);
    assertThat(sentence.entities()).contains(new Entity(1, 2, Entity.Kind.PLACE));
  }

  @Test
  void curlyApostrophesSplitAsStraightOnes() throws InterruptedException {
    String straight = "Kenya's envoy didn't sign, and they're sorry for the ministers' haste.";
    List<Token> curly = read(straight.replace('\'', '’')).get(0).tokens();
    List<Token> plain = read(straight).get(0).tokens();
    assertThat(curly.stream().map(Token::span)).isEqualTo(plain.stream().map(Token::span).toList());
    assertThat(curly.stream().map(Token::tag)).isEqualTo(plain.stream().map(Token::tag).toList());
    assertThat(curly.stream().map(Token::lemma))
        .isEqualTo(plain.stream().map(Token::lemma).toList());
    assertThat(curly).extracting(Token::word).contains("’s", "n’t", "’re", "’");
    assertThat(curly).extracting(Token::tag).containsSubsequence("POS", "RB", "VBP", "POS");
    Sentence quoted = read("The ministers called the ‘blockades’ a mistake.").get(0);
    assertThat(word(quoted, "’").tag()).isEqualTo("''");
  }

  @Test
  void closingMarkBelongsToTheSentenceBefore() throws InterruptedException {
    assertThat(sentences("“We will not sign.” The envoy left. ‘It is late.’ He sat down."))
        .containsExactly("“We will not sign.”", "The envoy left.", "‘It is late.’", "He sat down.");
    assertThat(sentences("\"We saw 'no way.'\" Then she left, on the 5 p.m.\" boat."))
        .startsWith("\"We saw 'no way.'\"");
    assertThat(sentences("“Sign now. ” He sat down."))
        .containsExactly("“Sign now. ”", "He sat down.");
  }

  @Test
  void openingMarkBelongsToTheSentenceBehind() throws InterruptedException {
    assertThat(sentences("They waited. “We will sign,” she said.").get(0))
        .isEqualTo("They waited.");
    assertThat(sentences("They waited. \"We will sign,\" she said.").get(0))
        .isEqualTo("They waited.");
  }

  @Test
  void headingDoesNotRunIntoItsParagraph() throws InterruptedException {
    assertThat(sentences("Ferry stays in port\n\nThe ferry stayed in port.")).hasSize(2);
    assertThat(sentences("Ferry stays in port\nThe ferry stayed in port, and nobody knew why."))
        .hasSize(2);
  }

  @Test
  void abbreviationAtTheEndKeepsItsPeriod() throws InterruptedException {
    assertThat(sentences("She flew to the U.S. The talks went on."))
        .containsExactly("She flew to the U.S.", "The talks went on.");
    Sentence first = read("She flew to the U.S. The talks went on.").get(0);
    assertThat(first.token(first.size() - 1).word()).isEqualTo("U.S.");
  }

  @Test
  void nothingLiesUnderAMask() throws InterruptedException {
    Text text = Text.of("😀 LISBON, May 3 -- The ferry stayed in port.");
    List<Sentence> sentences = engine.analyse(text, Extent.of(new Span(0, 18)));
    assertThat(sentences).hasSize(1);
    assertThat(text.words(sentences.get(0).span())).isEqualTo("The ferry stayed in port.");
    assertThat(engine.analyse(text, Extent.of(text.span()))).isEmpty();
  }

  @Test
  void maskNeitherBreaksNorBeginsASentence() throws InterruptedException {
    Text text = Text.of("The ferry (by A. Writer) stayed in port.");
    assertThat(engine.analyse(text, Extent.of(new Span(10, 24)))).hasSize(1);
  }

  @Test
  void offsetsAreCodePoints() throws InterruptedException {
    Text text = Text.of("😀😀 Mr. Okafor said 🚢 no.");
    for (Token token : engine.analyse(text, Extent.NONE).get(0).tokens()) {
      assertThat(text.words(token.span())).isEqualTo(token.word());
    }
    assertThat(text.words(word(read(text.toString()).get(0), "Okafor").span())).isEqualTo("Okafor");
  }

  @Test
  void longSentenceIsOneTreeReadInPieces() throws InterruptedException {
    List<Sentence> sentences = read("and the ferry of Lisbon ".repeat(130));
    assertThat(sentences).hasSize(1);
    Sentence sentence = sentences.get(0);
    assertThat(sentence.size()).isEqualTo(650);
    assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
    assertThat(sentence.entities()).hasSize(130);
  }

  static List<String> hostile() {
    String megabyte = "a".repeat(1_000_000);
    return List.of(
        "",
        " \n\t",
        "\u0000",
        "a\u0000b \u0001 c.",
        "\ud800 x \udc00\ud800 y",
        "\ufeffThe ferry.",
        "\"".repeat(100_000),
        "“ ”".repeat(2_000),
        "\" ' \" . ".repeat(500),
        megabyte,
        "The " + megabyte + " left. It said so.",
        "a-".repeat(100_000),
        "&a@".repeat(50_000),
        "& a@b ".repeat(3_000),
        "שלום עולם. مرحبا بالعالم",
        "😀👩‍👩‍👧 🇺🇦 ok",
        "<a href='x'>".repeat(200),
        "... --- *** !!!",
        "İstanbul'da ǅ ß ﬁ",
        "中文".repeat(3_000));
  }

  @ParameterizedTest
  @MethodSource
  void hostile(String characters) {
    Text text = Text.of(characters);
    List<Sentence> sentences =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> engine.analyse(text, Extent.NONE));
    int last = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(token.word()).isEqualTo(text.words(token.span())).isNotBlank();
        assertThat(token.lemma()).isNotEmpty();
        last = token.span().end();
      }
    }
  }

  @Test
  void sameOnTwoThreads() throws Exception {
    List<String> texts =
        IntStream.range(0, 40)
            .mapToObj(i -> "Minister Okafor" + i + " told Lisbon " + i + " IRAN was late. IT WAS.")
            .toList();
    List<String> one = new ArrayList<>();
    for (String text : texts) {
      one.add(all(read(text)));
    }
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<String>> calls =
          texts.stream().<Callable<String>>map(t -> () -> all(read(t))).toList();
      for (Future<String> future : two.invokeAll(calls)) {
        assertThat(one).contains(future.get());
      }
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void stopsWhenInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> read("The ferry stayed in port."))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }
}
