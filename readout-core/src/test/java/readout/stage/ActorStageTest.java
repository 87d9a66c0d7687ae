/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.document.Value;
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
            .with(Layer.ATTRIBUTIONS, List.of(attributions))
            .with(Layer.DATELINE, Value.missing("NO_DATELINE"));
    try {
      return new ActorStage().apply(reading).get(Layer.ACTORS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A sentence whose words are parted by one space; {@code people} marks names as from-to. */
  private static Sentence line(int offset, List<Entity> people, String... words) {
    return sentence(text(words), offset, people, words);
  }

  private static String text(String... words) {
    return Stream.of(words).map(w -> w.split("/")[0]).collect(Collectors.joining(" "));
  }

  private static Entity person(int from, int to) {
    return new Entity(from, to, Entity.Kind.PERSON);
  }

  private static Actor one(List<Actor> actors, String name) {
    return actors.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  private static final String[] SPOKESMAN = {
    "Orlov/NNP/4/nmod:poss",
    "'s/POS/0/case",
    "spokesman/NN/4/compound",
    "Emil/NNP/4/compound",
    "Varga/NNP/5/nsubj",
    "said/VBD/-1/root",
    "so/RB/5/advmod",
    "././5/punct"
  };

  @Test
  void aSpokesmanIsNotTheOneHeSpeaksFor() {
    Sentence sentence = line(0, List.of(person(0, 1), person(3, 5)), SPOKESMAN);
    List<Actor> actors = actors(text(SPOKESMAN), List.of(sentence), by(new Span(0, 29)));
    assertThat(actors).extracting(Actor::name).containsExactly("Orlov", "Emil Varga");
    assertThat(one(actors, "Emil Varga").role()).isEqualTo(Value.known("Orlov 's spokesman"));
  }

  @Test
  void aPronounGoesBackToThePersonWhoSpoke() {
    String[] second = {"He/PRP/1/nsubj", "said/VBD/-1/root", "so/RB/1/advmod", "././1/punct"};
    String text = text(SPOKESMAN) + " " + text(second);
    int at = text(SPOKESMAN).length() + 1;
    Sentence first = line(0, List.of(person(0, 1), person(3, 5)), SPOKESMAN);
    Sentence he = line(at, List.of(), second);
    List<Actor> actors =
        actors(text, List.of(first, he), by(new Span(0, 29)), by(new Span(at, at + 2)));
    Actor varga = one(actors, "Emil Varga");
    assertThat(varga.mentions()).containsExactly(new Span(0, 29), new Span(at, at + 2));
    assertThat(varga.via()).isEqualTo(Actor.Via.COREFERENCE);
    assertThat(actors).hasSize(2);
  }

  private static final String[] FOR_THE_MINISTRY = {
    "A/DT/1/det",
    "spokesman/NN/8/nsubj",
    "for/IN/4/case",
    "Malawi/NNP/4/compound",
    "ministry/NN/1/nmod",
    ",/,/7/punct",
    "Dalitso/NNP/7/compound",
    "Phiri/NNP/4/appos",
    "denied/VBD/-1/root",
    "it/PRP/8/obj"
  };

  @Test
  void aNameBehindAPrepositionalPhraseIsTheSpokesmans() {
    Sentence sentence = line(0, List.of(person(6, 8)), FOR_THE_MINISTRY);
    List<Actor> actors = actors(text(FOR_THE_MINISTRY), List.of(sentence), by(new Span(0, 47)));
    Actor phiri = one(actors, "Dalitso Phiri");
    assertThat(phiri.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(phiri.mentions()).containsExactly(new Span(0, 31), new Span(34, 47));
    assertThat(phiri.country()).isEqualTo(Value.known("MWI"));
    assertThat(phiri.code()).isEqualTo(Value.known("MWIGOV"));
  }

  @Test
  void aRoleWithANationalityHasCountrySectorAndCode() {
    String[] words = {
      "The/DT/3/det",
      "Danish/JJ/3/amod",
      "foreign/JJ/3/amod",
      "minister/NN/4/nsubj",
      "met/VBD/-1/root",
      "French/JJ/8/amod",
      "and/CC/7/cc",
      "Dutch/JJ/5/conj",
      "troops/NNS/4/obj"
    };
    List<Actor> actors = actors(text(words), List.of(line(0, List.of(), words)));
    Actor minister = one(actors, "The Danish foreign minister");
    assertThat(minister.code()).isEqualTo(Value.known("DNKGOV"));
    assertThat(minister.role()).isEqualTo(Value.known("foreign minister"));
    assertThat(minister.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(one(actors, "French troops").code()).isEqualTo(Value.known("FRAMIL"));
    assertThat(one(actors, "Dutch troops").code()).isEqualTo(Value.known("NLDMIL"));
  }

  @Test
  void aCapitalActsButNotWhereItIsAPlace() {
    String[] words = {
      "Lima/NNP/1/nsubj", "protested/VBD/-1/root", "in/IN/3/case", "Quito/NNP/1/obl"
    };
    List<Actor> actors = actors(text(words), List.of(line(0, List.of(), words)));
    assertThat(actors).extracting(Actor::name).containsExactly("Lima");
    assertThat(actors.get(0).kind()).isEqualTo(Actor.Kind.GOVERNMENT);
    assertThat(actors.get(0).code()).isEqualTo(Value.known("PERGOV"));
  }

  @Test
  void theTwoLeadersAreThoseNamedBeforeOrRightAfter() {
    String[] pair = {
      "The/DT/2/det", "two/CD/2/nummod", "leaders/NNS/3/nsubj", "spoke/VBD/-1/root", "././3/punct"
    };
    String[] names = {
      "President/NNP/1/compound",
      "Banda/NNP/2/nsubj",
      "thanked/VBD/-1/root",
      "President/NNP/4/compound",
      "Okello/NNP/2/obj",
      "././2/punct"
    };
    int pairEnd = text(pair).length() + 1;
    int namesEnd = text(names).length() + 1;
    List<Actor> after =
        actors(
            text(pair) + " " + text(names),
            List.of(
                line(0, List.of(), pair),
                line(pairEnd, List.of(person(1, 2), person(4, 5)), names)));
    List<Actor> before =
        actors(
            text(names) + " " + text(pair),
            List.of(
                line(0, List.of(person(1, 2), person(4, 5)), names),
                line(namesEnd, List.of(), pair)));
    assertThat(after).extracting(Actor::name).containsExactly("Banda", "Okello");
    assertThat(after).allSatisfy(a -> assertThat(a.mentions()).contains(new Span(0, 15)));
    assertThat(before).extracting(Actor::name).containsExactly("Banda", "Okello");
    assertThat(before)
        .allSatisfy(a -> assertThat(a.mentions()).contains(new Span(namesEnd, namesEnd + 15)));
  }

  @Test
  void aPresidentOfACountryIsTheOneNamedWithThatTitle() {
    String[] named = {
      "Kenyan/JJ/2/amod",
      "President/NNP/2/compound",
      "Mutua/NNP/3/nsubj",
      "left/VBD/-1/root",
      "././3/punct"
    };
    String[] title = {
      "Kenya/NNP/2/nmod:poss",
      "'s/POS/0/case",
      "president/NN/3/nsubj",
      "smiled/VBD/-1/root",
      "././3/punct"
    };
    int at = text(named).length() + 1;
    List<Actor> actors =
        actors(
            text(named) + " " + text(title),
            List.of(line(0, List.of(person(2, 3)), named), line(at, List.of(), title)));
    Actor mutua = one(actors, "Mutua");
    assertThat(mutua.mentions()).containsExactly(new Span(0, 22), new Span(at, at + 18));
    assertThat(mutua.code()).isEqualTo(Value.known("KENGOV"));
    assertThat(one(actors, "Kenya").kind()).isEqualTo(Actor.Kind.COUNTRY);
    assertThat(actors).hasSize(2);
  }

  @Test
  void everySourceHasAnActor() {
    String[] words = {"A/DT/1/det", "plumber/NN/2/nsubj", "said/VBD/-1/root", "so/RB/2/advmod"};
    assertThat(actors(text(words), List.of(line(0, List.of(), words)))).isEmpty();
    assertThat(actors(text(words), List.of(line(0, List.of(), words)), by(new Span(0, 9))))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.name()).isEqualTo("A plumber");
              assertThat(a.kind()).isEqualTo(Actor.Kind.UNNAMED);
              assertThat(a.country().toOptional()).isEmpty();
            });
  }
}
