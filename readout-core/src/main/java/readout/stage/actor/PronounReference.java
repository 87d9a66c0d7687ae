/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.finding.Actor;
import readout.lexicon.Gender;
import readout.lexicon.Pronouns;
import readout.reading.Token;

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

  List<Figure> of(NounPhrase phrase) {
    String word = phrase.head().word();
    Pronouns pronouns = Pronouns.english();
    if (phrase.head().is("expl")) {
      return List.of();
    }
    if (pronouns.isThing(word)) {
      return thing(phrase);
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
                || sights.together(s).size() > 1;
    return nearest(phrase, fits, 2).map(this::all).orElse(List.of());
  }

  private List<Figure> all(Sight sight) {
    return sights.together(sight);
  }

  private static boolean isCollective(Figure figure) {
    return figure.kind() == Actor.Kind.ORGANISATION || figure.kind() == Actor.Kind.GOVERNMENT;
  }

  private List<Figure> thing(NounPhrase phrase) {
    boolean subject = phrase.head().is("nsubj");
    boolean possessive = phrase.head().relation().equals("nmod:poss");
    if (!subject && !possessive) {
      return List.of();
    }
    Predicate<Sight> fits = s -> s.isSubject() && s.figures().size() == 1 && s.only().isThing();
    return nearest(phrase, fits, possessive ? 1 : 2).map(Sight::figures).orElse(List.of());
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
        Optional<Sight> best = best(row, line == phrase.line().index());
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
    return best(row, line == phrase.line().index());
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
    return sameVerb || inside || isSpeaker(sight, phrase);
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
