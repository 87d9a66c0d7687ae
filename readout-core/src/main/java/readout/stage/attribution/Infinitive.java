/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "vowed to leave", "urged Mali to leave", "wants Mali to leave": an infinitive that the verb
 * governs. Whether the noun between them is someone spoken to or part of what is said, the lexicon
 * row says.
 */
final class Infinitive extends VerbSieve {
  @Override
  public String name() {
    return "infinitive";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    Optional<Token> act =
        sentence.children(verb).stream()
            .filter(
                t -> t.index() > verb.index() && (t.is("xcomp") || t.is("ccomp") || t.is("advcl")))
            .filter(clause.sentence()::isInfinitive)
            .findFirst();
    if (act.isEmpty()) {
      return Optional.empty();
    }
    BitSet own = clause.occurrence(row, verb).orElse(new BitSet());
    Optional<Token> between =
        clause.isPassive(verb)
            ? sentence.child(verb, "nsubj:pass")
            : sentence
                .child(verb, "obj", "iobj")
                .filter(o -> o.index() < act.get().index() && !own.get(o.index()))
                .or(() -> sentence.child(act.get(), "nsubj"))
                .or(() -> clause.ownNoun(row, verb).filter(n -> n.index() < act.get().index()));
    BitSet content = clause.phrase(act.get());
    if (between.isEmpty()) {
      return row.takes(Shape.TO) ? Optional.of(Reported.of(content)) : Optional.empty();
    }
    BitSet person = clause.phrase(between.get());
    if (row.takes(Shape.ADDRESSEE_TO)) {
      content.andNot(person);
      return Optional.of(Reported.of(content).withAddressee(person));
    }
    if (row.takes(Shape.OBJECT_TO)) {
      content.or(person);
      return Optional.of(Reported.of(content));
    }
    return Optional.empty();
  }
}
