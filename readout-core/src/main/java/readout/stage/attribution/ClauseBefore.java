/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "Talks would resume, the minister said", "… , said the minister", "Talks, the minister said,
 * would resume": the clause before the verb, or around it.
 */
final class ClauseBefore extends VerbSieve {
  @Override
  public String name() {
    return "clause-before";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    if (!row.takes(Shape.CLAUSE) && !row.takes(Shape.QUOTE)) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    Optional<Token> before =
        sentence.children(verb).stream()
            .filter(t -> t.index() < verb.index() && (t.is("ccomp") || t.is("parataxis")))
            .findFirst();
    if (before.isPresent() && commaBetween(sentence, before.get(), verb)) {
      return Optional.of(
          inverted(clause, verb, row, Reported.of(around(clause, verb, before.get()))));
    }
    boolean inserted =
        verb.is("parataxis") || verb.is("dep") && sentence.child(verb, "nsubj").isPresent();
    Optional<Token> head = sentence.head(verb).map(h -> clauseOver(sentence, h));
    if (inserted
        && head.isPresent()
        && sentence
            .child(verb, complements(row))
            .filter(c -> c.index() > verb.index())
            .filter(c -> !c.is("xcomp") || !commaBetween(sentence, verb, c))
            .isEmpty()
        && isSetOff(sentence, verb)) {
      BitSet content = sentence.subtree(head.get());
      content.andNot(sentence.subtree(verb));
      return Optional.of(inverted(clause, verb, row, Reported.of(content)));
    }
    return Optional.empty();
  }

  /** "The army took the road to the port, the agency reported": not the port, the taking. */
  private static Token clauseOver(Sentence sentence, Token word) {
    Token top = word;
    while (top.isNoun() && (top.is("nmod") || top.is("obl") || top.is("obj"))) {
      top = sentence.head(top).orElseThrow();
    }
    return top.isVerb() ? top : word;
  }

  /**
   * What would be the content in the clause before's stead; an object may also be the one spoken
   * to.
   */
  private static String[] complements(Cue row) {
    return row.addressees().contains("object")
        ? new String[] {"ccomp", "xcomp"}
        : new String[] {"ccomp", "xcomp", "obj"};
  }

  /**
   * "…, said the minister" is at times read as the object of said; where the verb has its subject,
   * an object is the one spoken to: "…, he told the agency".
   */
  private static Reported inverted(Clause clause, Token verb, Cue row, Reported reported) {
    Sentence sentence = clause.sentence();
    Optional<Token> object =
        sentence.child(verb, "obj", "iobj").filter(o -> o.index() > verb.index());
    if (object.isEmpty()) {
      return reported;
    }
    if (sentence.child(verb, "nsubj").isEmpty()) {
      return reported.withSource(object.get());
    }
    return row.addressees().contains("object")
        ? reported.withAddressee(clause.phrase(object.get()))
        : reported;
  }

  private static boolean commaBetween(Sentence sentence, Token said, Token verb) {
    for (int i = said.index() + 1; i < verb.index(); i++) {
      if (sentence.token(i).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  /** Between marks, or between a mark and the end: "Talks, the minister said, would resume". */
  private static boolean isSetOff(Sentence sentence, Token verb) {
    BitSet all = sentence.subtree(verb);
    int first = all.nextSetBit(0);
    int last = all.length() - 1;
    boolean left =
        first == 0
            || sentence.token(first - 1).isPunctuation()
            || sentence.token(first).isPunctuation();
    boolean right =
        last == sentence.size() - 1
            || sentence.token(last + 1).isPunctuation()
            || sentence.token(last).isPunctuation();
    return left && right;
  }

  /**
   * Everything before the speaker that hangs on the verb, and the rest of a clause that the speaker
   * interrupts.
   */
  private static BitSet around(Clause clause, Token verb, Token said) {
    Sentence sentence = clause.sentence();
    BitSet content = sentence.subtree(said);
    BitSet all = sentence.subtree(verb);
    int start = all.nextSetBit(0);
    int end = content.previousSetBit(verb.index());
    BitSet own = new BitSet();
    clause.subject(verb).ifPresent(subject -> own.or(sentence.subtree(subject)));
    if (end >= start) {
      content.set(start, end + 1);
    }
    for (Token child : sentence.children(verb)) {
      boolean clauseBehind =
          (child.is("parataxis") || child.is("ccomp") || child.is("dep"))
              && child.index() > verb.index();
      if (clauseBehind && sentence.child(child, "nsubj").isPresent()) {
        content.or(sentence.subtree(child));
      }
    }
    content.andNot(own);
    return content;
  }
}
