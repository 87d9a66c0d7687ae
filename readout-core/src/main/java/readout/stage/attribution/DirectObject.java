/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "criticised the plan", "cited safety concerns": the object is what was said, or what it was said
 * about. Which objects make the verb a report, the row says: any, a target (no thing), or only a
 * matter (no one and no thing). A passive that names no one who does it must have a matter: "the
 * plan was criticised", not "the building was condemned".
 */
final class DirectObject extends VerbSieve {
  @Override
  public String name() {
    return "object";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    Clause clause = page.clause(s);
    if (row.takes(row.words().get(row.words().size() - 1))) {
      return Optional.empty(); // "point to": what its preposition introduces
    }
    if (clause.isPassive(verb)) {
      boolean byNoOne = clause.agent(verb).isEmpty();
      return clause
          .sentence()
          .child(verb, "nsubj:pass")
          .filter(o -> takes(row, clause.sentence(), o))
          .filter(o -> !byNoOne || Nature.isMatter(clause.sentence(), o))
          .map(clause::phrase)
          .map(Reported::of);
    }
    return object(clause, verb, row)
        .filter(o -> takes(row, clause.sentence(), o))
        .map(o -> Reported.of(completed(clause, verb, row, o)));
  }

  /**
   * The verb's object; behind a verb and its particle also what a parser takes for the particle's
   * ("warned off the trawlers"), and the one between the words of a cue ("held him responsible").
   */
  private static Optional<Token> object(Clause clause, Token verb, Cue row) {
    Sentence sentence = clause.sentence();
    BitSet own = clause.occurrence(row, verb).orElse(new BitSet());
    Optional<Token> object =
        sentence.children(verb).stream()
            .filter(o -> o.is("obj") && !own.get(o.index()))
            .filter(o -> o.index() > verb.index() || o.tag().startsWith("W"))
            .findFirst();
    return object
        .or(() -> clause.ownNoun(row, verb))
        .or(
            () ->
                sentence
                    .child(verb, "xcomp")
                    .filter(x -> own.get(x.index()))
                    .flatMap(x -> sentence.child(x, "nsubj")));
  }

  private static boolean takes(Cue row, Sentence sentence, Token object) {
    return row.takes(Shape.OBJECT)
        || (row.takes(Shape.TARGET) && !Nature.isThing(object) && !isReflexive(object))
        || (row.takes(Shape.MATTER) && Nature.isMatter(sentence, object));
  }

  private static boolean isReflexive(Token object) {
    return object.isPronoun() && object.lemma().matches(".*sel(f|ves)");
  }
}
