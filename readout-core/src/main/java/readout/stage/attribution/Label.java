/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "called the plan reckless", "described the plan as reckless": a thing and the label that someone
 * puts on it.
 */
final class Label extends VerbSieve {
  @Override
  public String name() {
    return "label";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    Optional<Token> thing =
        clause.isPassive(verb)
            ? sentence.child(verb, "nsubj:pass")
            : sentence
                .child(verb, "obj")
                .or(
                    () ->
                        sentence
                            .child(verb, "xcomp", "ccomp")
                            .flatMap(x -> sentence.child(x, "nsubj")));
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> label = Optional.empty();
    if (row.takes(Shape.AS)) {
      label =
          sentence.children(verb).stream()
              .filter(t -> t.index() > verb.index())
              .filter(t -> clause.sentence().hasCase(t, "as") || clause.hasMark(t, "as"))
              .findFirst()
              .or(
                  () ->
                      sentence.children(thing.get()).stream()
                          .filter(
                              t -> clause.sentence().hasCase(t, "as") || clause.hasMark(t, "as"))
                          .findFirst());
    }
    if (label.isEmpty() && row.takes(Shape.SMALL)) {
      label =
          sentence.children(verb).stream()
              .filter(
                  t ->
                      t.index() > verb.index() && t.index() > thing.get().index()
                          || t.index() > verb.index() && clause.isPassive(verb))
              .filter(
                  t ->
                      (t.is("xcomp") || t.is("ccomp") || t.is("obj") || t.is("dep"))
                          && !clause.sentence().isInfinitive(t)
                          && !t.equals(thing.get()))
              .findFirst();
    }
    if (label.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = clause.phrase(thing.get());
    content.or(clause.phrase(label.get()));
    return Optional.of(Reported.of(content));
  }
}
