/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import readout.finding.Statement;
import readout.finding.When;
import readout.lexicon.ClosedWords;
import readout.lexicon.Synonyms;
import readout.lexicon.TimeWords;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.text.Span;

/**
 * The words of one reading, each replaced by what it stands for, so that two outlets' words can be
 * compared: a name or a pronoun by the land of its actor ({@code @USA}), a number by its digits
 * ({@code #50}), a date by its day ({@code =2022-03-18}), any other word of content by the stem of
 * its class of synonyms. Words of grammar and words that only report stand for nothing.
 */
final class Terms {
  /** Opens a term that only tells what a number counts. */
  static final String COUNT = "%";

  private final Reading reading;
  private final Figures figures;
  private final Presence presence;
  private final Stems stems = Stems.english();
  private final Synonyms synonyms = Synonyms.english();
  private final Set<Integer> reporting = new HashSet<>();
  private final Map<Integer, String> times = new HashMap<>();

  Terms(Reading reading, Figures figures) {
    this.reading = reading;
    this.figures = figures;
    presence = Presence.of(reading);
    for (Statement statement : reading.get(Layer.STATEMENTS)) {
      statement.cue().spans().forEach(s -> mark(s, reporting));
    }
    for (When when : reading.get(Layer.TIMES)) {
      when.from().toOptional().ifPresent(day -> time(when, "=" + day));
    }
  }

  private static void mark(Span span, Set<Integer> places) {
    for (int at = span.start(); at < span.end(); at++) {
      places.add(at);
    }
  }

  private void time(When when, String day) {
    for (Span span : when.extent().spans()) {
      for (int at = span.start(); at < span.end(); at++) {
        times.putIfAbsent(at, day);
      }
    }
  }

  /** Whether a statement's cue stands there. */
  boolean reports(Token token) {
    return reporting.contains(token.span().start());
  }

  /** Terms of some words of a sentence. */
  Set<String> of(int index, Sentence sentence, BitSet words) {
    Set<String> terms = new LinkedHashSet<>();
    for (int i : words.stream().toArray()) {
      terms.addAll(of(index, sentence, sentence.token(i)));
    }
    return terms;
  }

  private List<String> of(int index, Sentence sentence, Token token) {
    Optional<Mention> mention = presence.at(index, token);
    if (mention.isPresent()) {
      return mention.get().actors().stream()
          .map(a -> term(figures.of(reading, a)))
          .distinct()
          .toList();
    }
    String day = times.get(token.span().start());
    if (day != null) {
      return List.of(day);
    }
    if (token.tag().equals("CD")) {
      return numbers(sentence, token);
    }
    boolean title = token.tag().startsWith("NNP") && named(index, sentence, token);
    boolean content =
        token.isNoun()
            || token.isVerb() && !token.is("aux") && !token.is("cop")
            || token.tag().startsWith("JJ")
            || token.tag().startsWith("RB") && token.word().endsWith("ly");
    boolean generic = token.isNoun() && synonyms.use(token.lemma()) == Synonyms.Use.GENERIC;
    boolean light =
        generic || token.isVerb() && ClosedWords.english().is(token.lemma(), ClosedWords.Use.LIGHT);
    return content && !title && !light && !reports(token) ? List.of(word(token)) : List.of();
  }

  /** Whether it is a part of a name whose head is a mention: "Joe" of "Joe Biden". */
  private boolean named(int index, Sentence sentence, Token token) {
    return (token.is("compound") || token.is("flat"))
        && sentence.head(token).filter(h -> presence.at(index, h).isPresent()).isPresent();
  }

  private static String term(Figure figure) {
    return "@" + figure.land().orElse(figure.key());
  }

  /** The number, and the number with what it counts: 37 containers are not 37 posts. */
  private List<String> numbers(Sentence sentence, Token token) {
    String number = number(token.word());
    Optional<Token> counted = sentence.head(token).filter(h -> token.is("nummod") && h.isNoun());
    return counted
        .map(noun -> List.of(number, COUNT + word(noun) + number))
        .orElse(List.of(number));
  }

  private String word(Token token) {
    return stems.of(synonyms.meaning(token.lemma()));
  }

  /** A number as digits: "fifty" and "50" are one. */
  static String number(String word) {
    OptionalDouble value = TimeWords.english().number(word.toLowerCase(java.util.Locale.ROOT));
    return "#"
        + (value.isPresent() && value.getAsDouble() == Math.rint(value.getAsDouble())
            ? String.valueOf((long) value.getAsDouble())
            : word.replace(",", ""));
  }
}
