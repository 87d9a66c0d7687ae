/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.testkit.EngineContract;
import readout.text.Extent;
import readout.text.Text;

/** Plain sentences, which a model that is any good reads without an error. */
final class EnglishEngineTest implements EngineContract {
  private static final EnglishEngine ENGINE = EnglishEngine.load();

  @Override
  public LanguageEngine engine() {
    return ENGINE;
  }

  private static Sentence read(String text) throws InterruptedException {
    return ENGINE.analyse(Text.of(text), Extent.NONE).get(0);
  }

  private static Token word(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow();
  }

  /** The relation of a word and the word that it hangs on: {@code nsubj said}. */
  private static String arc(Sentence sentence, String word) {
    Token token = word(sentence, word);
    return token.relation() + sentence.head(token).map(head -> " " + head.word()).orElse("");
  }

  @Test
  void passiveHasItsSubjectAndAgent() throws InterruptedException {
    Sentence sentence = read("The harbour was closed by the mayor on Monday.");
    assertThat(arc(sentence, "closed")).isEqualTo("root");
    assertThat(arc(sentence, "harbour")).isEqualTo("nsubj:pass closed");
    assertThat(arc(sentence, "mayor")).isEqualTo("obl closed");
    assertThat(word(sentence, "closed").tag()).isEqualTo("VBN");
    assertThat(word(sentence, "closed").lemma()).isEqualTo("close");
  }

  @Test
  void whatIsSaidHangsOnTheVerb() throws InterruptedException {
    Sentence sentence = read("The minister said that the army had attacked the town.");
    assertThat(arc(sentence, "minister")).isEqualTo("nsubj said");
    assertThat(arc(sentence, "attacked")).isEqualTo("ccomp said");
    assertThat(arc(sentence, "army")).isEqualTo("nsubj attacked");
    assertThat(arc(sentence, "town")).isEqualTo("obj attacked");
  }

  @Test
  void listsAreLists() throws InterruptedException {
    Sentence sentence = read("France, Germany and Poland signed the treaty.");
    assertThat(arc(sentence, "France")).isEqualTo("nsubj signed");
    assertThat(arc(sentence, "Germany")).isEqualTo("conj France");
    assertThat(arc(sentence, "Poland")).isEqualTo("conj France");
  }

  @Test
  void infinitiveHangsOnWhatAsksForIt() throws InterruptedException {
    Sentence sentence = read("Egypt urged Sudan to open the border.");
    assertThat(arc(sentence, "open")).isEqualTo("xcomp urged");
    assertThat(arc(sentence, "Sudan")).isEqualTo("obj urged");
  }

  @Test
  void namesHaveTheirKinds() throws InterruptedException {
    Sentence sentence = read("Kofi Annan told the United Nations in Geneva that Kenya had agreed.");
    assertThat(sentence.entities())
        .containsExactly(
            new Entity(0, 2, Entity.Kind.PERSON),
            new Entity(4, 6, Entity.Kind.ORG),
            new Entity(7, 8, Entity.Kind.PLACE),
            new Entity(9, 10, Entity.Kind.PLACE));
  }

  @Test
  void curlyApostrophesReadAsStraightOnes() throws InterruptedException {
    String straight = "Kenya's envoy didn't sign, and they're sorry for the ministers' haste.";
    List<Token> curly = read(straight.replace('\'', '’')).tokens();
    List<Token> plain = read(straight).tokens();
    assertThat(curly).extracting(Token::tag).isEqualTo(plain.stream().map(Token::tag).toList());
    assertThat(curly).extracting(Token::lemma).isEqualTo(plain.stream().map(Token::lemma).toList());
    assertThat(curly).extracting(Token::head).isEqualTo(plain.stream().map(Token::head).toList());
    assertThat(curly).extracting(Token::word).contains("’s", "n’t", "’re", "’");
  }

  @Test
  void longSentenceIsOneTree() throws InterruptedException {
    Sentence sentence = read("and the ferry of Lisbon ".repeat(130));
    assertThat(sentence.size()).isEqualTo(650);
    assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
  }

  @Test
  void saysWhichModelItReadsWith() {
    assertThat(ENGINE.name()).matches("readout-english \\S+");
  }
}
