/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "accused Chad of lying", "praised the king for his patience": an object and what is said of it,
 * together; where the row says that the object is spoken to, only what it is told.
 */
final class ObjectWith extends VerbSieve {
  @Override
  public String name() {
    return "object-with";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    Optional<Token> object =
        clause.isPassive(verb) ? sentence.child(verb, "nsubj:pass") : sentence.child(verb, "obj");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    for (Frame frame : row.frames()) {
      if (frame.shape() == Shape.OBJECT_PREPOSITION) {
        Optional<Token> of =
            behind(clause, verb, object.get(), frame.preposition())
                .or(() -> behind(clause, object.get(), object.get(), frame.preposition()));
        if (of.isPresent()) {
          return Optional.of(
              row.addressees().contains("object")
                  ? told(clause, object.get(), of.get(), frame.preposition())
                  : together(clause, object.get(), of.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Reported together(Clause clause, Token object, Token of) {
    BitSet content = clause.phrase(object);
    content.or(clause.phrase(of));
    return Reported.of(content);
  }

  /** "briefed the council on the truce": the object is spoken to. */
  private static Reported told(Clause clause, Token object, Token of, String preposition) {
    BitSet content = clause.phrase(of);
    BitSet opens = new BitSet();
    clause.sentence().children(of).stream()
        .filter(c -> c.word().equalsIgnoreCase(preposition))
        .findFirst()
        .ifPresent(c -> opens.set(c.index()));
    content.clear(0, opens.length());
    return Reported.of(content)
        .withCue(opens)
        .withAddressee(Clause.without(clause.phrase(object), content));
  }

  /** What the preposition introduces behind the object, whatever a parser calls it. */
  private static Optional<Token> behind(
      Clause clause, Token head, Token object, String preposition) {
    return clause.sentence().children(head).stream()
        .filter(t -> t.index() > object.index() || clause.isPassive(head))
        .filter(t -> clause.hasMarkOrCase(t, preposition))
        .findFirst();
  }
}
