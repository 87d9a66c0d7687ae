/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.finding.Actor;
import readout.lexicon.Conditions;
import readout.lexicon.Gender;
import readout.lexicon.Pronouns;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * Whom a pronoun of the third person means: in its own sentence the subject named last before it,
 * in those before it the subject named first, then anyone who fits. "He" and "she" mean one person
 * of that gender, "they" several or those joined by "and", "it" a subject that is no person.
 */
final class PronounReference {
  private static final int SENTENCES = 3;

  private final Sights sights;
  private final Scene scene;

  PronounReference(Sights sights, Scene scene) {
    this.sights = sights;
    this.scene = scene;
  }

  List<Figure> of(NounPhrase phrase, boolean source) {
    String word = phrase.head().word();
    Pronouns pronouns = Pronouns.english();
    if (phrase.head().is("expl")) {
      return List.of();
    }
    if (pronouns.isThing(word)) {
      return thing(phrase, source);
    }
    return pronouns.isPlural(word) ? several(phrase) : person(phrase, pronouns.gender(word));
  }

  private List<Figure> person(NounPhrase phrase, Gender gender) {
    Predicate<Sight> fits =
        s -> s.figures().size() == 1 && s.only().isPerson() && s.only().gender().agrees(gender);
    Optional<Sight> found = nearest(phrase, fits, SENTENCES);
    found.ifPresent(s -> s.only().tell(gender));
    return found.map(Sight::figures).orElse(List.of());
  }

  private List<Figure> several(NounPhrase phrase) {
    Predicate<Sight> fits =
        s ->
            s.figures().size() > 1
                || s.only().isPlural()
                || isCollective(s.only())
                || sights.company(s).size() > 1;
    return nearest(phrase, fits, 2).map(this::all).orElse(List.of());
  }

  private List<Figure> all(Sight sight) {
    boolean several = sight.only().isPlural() || isCollective(sight.only());
    return several ? sights.together(sight) : sights.company(sight);
  }

  private static boolean isCollective(Figure figure) {
    return figure.kind() == Actor.Kind.ORGANISATION || figure.kind() == Actor.Kind.GOVERNMENT;
  }

  /**
   * "It" is a body or a country only as a subject: in its own sentence, or further back where it
   * speaks. "It took an hour" and "made it clear" mean no one.
   */
  private List<Figure> thing(NounPhrase phrase, boolean source) {
    boolean subject = phrase.head().is("nsubj");
    boolean possessive = phrase.head().relation().equals("nmod:poss");
    boolean small =
        phrase.line().sentence().head(phrase.head()).filter(h -> h.is("xcomp")).isPresent();
    if (small || !subject && !possessive) {
      return List.of();
    }
    Optional<Sight> warned = subject ? warned(phrase) : Optional.empty();
    if (warned.isPresent()) {
      return warned.get().figures();
    }
    Predicate<Sight> fits = s -> s.isSubject() && s.figures().size() == 1 && s.only().isThing();
    return nearest(phrase, fits, source ? 2 : 1).map(Sight::figures).orElse(List.of());
  }

  /**
   * "Chad warned Niger of sanctions if <b>it</b> closed the road": on whose deed it depends what is
   * said to someone is the one spoken to, not the speaker.
   */
  private Optional<Sight> warned(NounPhrase phrase) {
    Sentence sentence = phrase.line().sentence();
    int line = phrase.line().index();
    Optional<Token> deed = sentence.head(phrase.head()).filter(v -> v.is("advcl"));
    boolean condition =
        deed.flatMap(v -> sentence.child(v, "mark"))
            .filter(m -> m.index() < phrase.head().index())
            .filter(m -> !Conditions.english().startingWith(m.lemma()).isEmpty())
            .isPresent();
    Optional<Token> speech = deed.flatMap(sentence::head);
    while (speech.isPresent() && speech.get().isNoun()) {
      speech = sentence.head(speech.get());
    }
    boolean told =
        condition
            && speech
                .flatMap(v -> sentence.child(v, "nsubj"))
                .filter(speaker -> told(line, speaker).contains(phrase.span().start()))
                .isPresent();
    Optional<Token> to =
        told ? sentence.child(speech.orElseThrow(), "obj", "iobj") : Optional.empty();
    return to.filter(o -> o.index() < phrase.head().index())
        .flatMap(
            o ->
                sights.back().stream()
                    .filter(s -> s.line() == line && s.head().index() == o.index())
                    .filter(s -> s.figures().size() == 1 && s.only().isThing())
                    .findFirst());
  }

  /** The best place that fits, not further back than so many sentences, its own counted. */
  private Optional<Sight> nearest(NounPhrase phrase, Predicate<Sight> fits, int sentences) {
    List<Sight> row = new ArrayList<>();
    int line = phrase.line().index();
    for (Sight sight : sights.back()) {
      if (sight.line() <= phrase.line().index() - sentences) {
        break;
      }
      if (sight.line() != line) {
        Optional<Sight> best = best(spoken(row, phrase), line == phrase.line().index());
        if (best.isPresent()) {
          return best;
        }
        row.clear();
        line = sight.line();
      }
      if (fits.test(sight) && !isRival(sight, phrase) && !isPronounOfOther(sight)) {
        row.add(sight);
      }
    }
    return best(spoken(row, phrase), line == phrase.line().index());
  }

  /** Of places for a pronoun that speaks, the one that told most; all where none spoke. */
  private List<Sight> spoken(List<Sight> row, NounPhrase phrase) {
    if (told(phrase.line().index(), phrase.head()).isEmpty()) {
      return row;
    }
    List<Sight> speakers = row.stream().filter(s -> !told(s.line(), s.head()).isEmpty()).toList();
    return speakers.isEmpty()
        ? row
        : List.of(Collections.max(speakers, Comparator.comparingInt(this::toldLength)));
  }

  private int toldLength(Sight sight) {
    return told(sight.line(), sight.head()).length();
  }

  private Extent told(int line, Token head) {
    return scene.speeches().told(line, head.index());
  }

  private static boolean isPronounOfOther(Sight sight) {
    return sight.head().relation().equals("nmod:poss") && sight.head().isPronoun();
  }

  /** Of places in one sentence, latest first: the last subject before us, or the first at all. */
  private static Optional<Sight> best(List<Sight> row, boolean own) {
    List<Sight> subjects = row.stream().filter(Sight::isSubject).toList();
    if (!subjects.isEmpty()) {
      return Optional.of(own ? subjects.get(0) : subjects.get(subjects.size() - 1));
    }
    return row.isEmpty()
        ? Optional.empty()
        : Optional.of(own ? row.get(0) : row.get(row.size() - 1));
  }

  /** "Biko told him": two arguments of one verb are two people, and no one is in his own phrase. */
  private boolean isRival(Sight sight, NounPhrase phrase) {
    if (sight.line() != phrase.line().index()) {
      return isSpeaker(sight, phrase);
    }
    Token head = phrase.head();
    boolean possessive = head.relation().equals("nmod:poss");
    boolean sameVerb = sight.head().head() == head.head() && !possessive;
    boolean inside = sight.phrase().covers(head.index());
    boolean content = told(sight.line(), head).contains(sight.phrase().span().start());
    return sameVerb || inside || content || isSpeaker(sight, phrase);
  }

  /** Inside a quotation "he" is not the one who speaks it. */
  private boolean isSpeaker(Sight sight, NounPhrase phrase) {
    return scene
        .speeches()
        .speaker(phrase.span().start())
        .filter(at -> at.sentence() == sight.line() && sight.phrase().covers(at.token()))
        .isPresent();
  }
}
