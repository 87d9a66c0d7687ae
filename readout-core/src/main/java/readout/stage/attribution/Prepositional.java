/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame;
import readout.lexicon.Frame.Shape;
import readout.reading.Token;

/**
 * "called for restraint", "warned of famine": the preposition belongs to the cue, what it
 * introduces is the content.
 */
final class Prepositional extends VerbSieve {
  @Override
  public String name() {
    return "prepositional";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    Clause clause = page.clause(s);
    for (Frame frame : row.frames()) {
      if (frame.shape() == Shape.PREPOSITION) {
        Optional<Token> noun =
            clause.governors(row, verb).stream()
                .flatMap(governor -> clause.prepositional(governor, frame.preposition()).stream())
                .filter(n -> !row.takes(Shape.TARGET) || !Nature.isThing(n))
                .filter(n -> !row.takes(Shape.MATTER) || Nature.isMatter(clause.sentence(), n))
                .filter(n -> !isLed(clause, verb, row, n) && isFirst(clause, verb, row, n))
                .findFirst();
        if (noun.isPresent()) {
          BitSet content = completed(clause, verb, row, noun.get());
          BitSet preposition = new BitSet();
          clause.sentence().children(noun.get()).stream()
              .filter(
                  c ->
                      (c.is("case") || c.is("mark"))
                          && c.word().equalsIgnoreCase(frame.preposition()))
              .findFirst()
              .ifPresent(c -> preposition.set(c.index()));
          content.clear(0, preposition.length());
          return Optional.of(Reported.of(content).withCue(preposition));
        }
      }
    }
    return Optional.empty();
  }

  /** "referred the boy to a clinic": an object before the preposition of "refer to". */
  private static boolean isLed(Clause clause, Token verb, Cue row, Token noun) {
    BitSet own = clause.occurrence(row, verb).orElse(new BitSet());
    return row.takes(row.words().get(row.words().size() - 1))
        && clause
            .sentence()
            .child(verb, "obj")
            .filter(o -> o.index() < noun.index() && !own.get(o.index()))
            .isPresent();
  }

  /** "reported for duty on the first": another phrase before it, but one that is spoken to. */
  private static boolean isFirst(Clause clause, Token verb, Cue row, Token noun) {
    BitSet own = clause.occurrence(row, verb).orElse(new BitSet());
    return clause.sentence().children(verb).stream()
        .noneMatch(
            c ->
                c.is("obl")
                    && !own.get(c.index())
                    && c.index() > verb.index()
                    && c.index() < noun.index()
                    && !isTold(clause.sentence(), row, c));
  }
}
