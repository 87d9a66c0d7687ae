/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.testkit.EngineContract;
import readout.text.Extent;
import readout.text.Text;

final class CoreNlpEngineTest implements EngineContract {
  private static final CoreNlpEngine engine = CoreNlpEngine.load();

  @Override
  public LanguageEngine engine() {
    return engine;
  }

  /** It reads some 3,500 words a second: a megabyte of them takes longer than any patience. */
  @Override
  public int mostWords() {
    return 50_000;
  }

  /** CoreNLP's tokenizer is slow on some texts; on a loaded machine one took over 20 s. */
  @Override
  public Duration patience() {
    return Duration.ofSeconds(60);
  }

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
  void longSentenceIsOneTreeReadInPieces() throws InterruptedException {
    List<Sentence> sentences = read("and the ferry of Lisbon ".repeat(130));
    assertThat(sentences).hasSize(1);
    Sentence sentence = sentences.get(0);
    assertThat(sentence.size()).isEqualTo(650);
    assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
    assertThat(sentence.entities()).hasSize(130);
  }
}
