/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "criticised the plan", "cited safety concerns": the object is what was said, or what it was said
 * about.
 */
final class DirectObject extends VerbSieve {
  @Override
  public String name() {
    return "object";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    if (!row.takes(Shape.OBJECT)) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    if (clause.isPassive(verb)) {
      return sentence.child(verb, "nsubj:pass").map(clause::phrase).map(Reported::of);
    }
    return sentence
        .child(verb, "obj")
        .filter(o -> o.index() > verb.index() || o.tag().startsWith("W"))
        .map(o -> Reported.of(clause.phrase(o)));
  }
}
