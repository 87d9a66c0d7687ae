/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.finding.Actor;
import readout.finding.Attribution;
import readout.finding.Statement.Form;
import readout.finding.Trace;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.reading.Entity;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;

class ActorStageTest {
  /**
   * Words with tag, head and relation, as {@code word/TAG/head/relation}, one space between them.
   */
  private static Sentence sentence(
      String text, int offset, List<Entity> entities, String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      String[] part = word.split("/");
      int start = text.indexOf(part[0], at);
      at = start + part[0].length();
      Span span = new Span(offset + start, offset + at);
      tokens.add(
          new Token(
              tokens.size(), span, part[0], part[0], part[1], Integer.parseInt(part[2]), part[3]));
    }
    return new Sentence(new Span(offset, offset + text.length()), tokens, entities);
  }

  private static Attribution by(Span source) {
    return new Attribution(
        List.of(Extent.of(source)),
        Extent.of(new Span(source.end() + 1, source.end() + 5)),
        "say",
        CueType.COMMUNICATION,
        Factivity.NEUTRAL,
        Extent.of(new Span(source.end() + 6, source.end() + 8)),
        Form.INDIRECT,
        List.of(),
        false,
        Extent.NONE,
        1,
        new Trace("attributions", "test", ""));
  }

  private static List<Actor> actors(
      String text, List<Sentence> sentences, Attribution... attributions) {
    Reading reading =
        Reading.of(Document.of("d", text))
            .with(Layer.SENTENCES, sentences)
            .with(Layer.ATTRIBUTIONS, List.of(attributions));
    return new ActorStage().apply(reading).get(Layer.ACTORS);
  }

  private static final String SPOKESMAN = "Orlov's spokesman Emil Varga said so .";
  private static final Sentence NAMED =
      sentence(
          SPOKESMAN,
          0,
          List.of(new Entity(0, 1, Entity.Kind.PERSON), new Entity(3, 5, Entity.Kind.PERSON)),
          "Orlov/NNP/4/nmod:poss",
          "'s/POS/0/case",
          "spokesman/NN/4/compound",
          "Emil/NNP/4/compound",
          "Varga/NNP/5/nsubj",
          "said/VBD/-1/root",
          "so/RB/5/advmod",
          "././5/punct");

  @Test
  void aSpokesmanIsNotTheOneHeSpeaksFor() {
    assertThat(actors(SPOKESMAN, List.of(NAMED), by(new Span(0, 28))))
        .extracting(Actor::name)
        .containsExactly("Emil Varga");
  }

  @Test
  void aPronounGoesBackToThePersonWhoSpoke() {
    String second = "He said so .";
    String text = SPOKESMAN + " " + second;
    Sentence he =
        sentence(
            second,
            SPOKESMAN.length() + 1,
            List.of(),
            "He/PRP/1/nsubj",
            "said/VBD/-1/root",
            "so/RB/1/advmod",
            "././1/punct");
    int at = SPOKESMAN.length() + 1;
    assertThat(actors(text, List.of(NAMED, he), by(new Span(0, 28)), by(new Span(at, at + 2))))
        .singleElement()
        .satisfies(
            actor -> {
              assertThat(actor.name()).isEqualTo("Emil Varga");
              assertThat(actor.mentions()).containsExactly(new Span(0, 28), new Span(at, at + 2));
              assertThat(actor.via()).isEqualTo(Actor.Via.COREFERENCE);
            });
  }

  @Test
  void theOneInAPrepositionalPhraseIsNotTheSource() {
    String text = "A spokesman for Orlov said so .";
    Sentence sentence =
        sentence(
            text,
            0,
            List.of(new Entity(3, 4, Entity.Kind.PERSON)),
            "A/DT/1/det",
            "spokesman/NN/4/nsubj",
            "for/IN/3/case",
            "Orlov/NNP/1/nmod",
            "said/VBD/-1/root",
            "so/RB/4/advmod",
            "././4/punct");
    assertThat(actors(text, List.of(sentence), by(new Span(0, 21))))
        .extracting(Actor::name)
        .containsExactly("A spokesman for Orlov");
  }
}
