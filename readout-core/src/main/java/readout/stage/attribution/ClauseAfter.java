/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "The minister said (that) talks would resume": the clause that a reporting verb governs, to its
 * right, with or without its conjunction; also after a colon. What follows the clause and hangs on
 * the verb ("… if the rebels agreed") is still what was said, unless it is a participle, which is
 * the speaker's.
 */
final class ClauseAfter extends VerbSieve {
  @Override
  public String name() {
    return "clause-after";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    if (!row.takes(Shape.CLAUSE)) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    BitSet own = clause.occurrence(row, verb).orElse(new BitSet());
    Optional<Token> said =
        clause.governors(row, verb).stream()
            .flatMap(governor -> sentence.children(governor).stream())
            .filter(t -> t.index() > verb.index() && !own.get(t.index()))
            .filter(
                t ->
                    t.is("ccomp")
                        || (t.is("acl") && clause.hasMark(t, "that"))
                        || ((t.is("parataxis") || t.is("dep")) && follows(sentence, t, ':')))
            .filter(t -> !clause.sentence().isInfinitive(t) || hasSubject(sentence, t))
            .findFirst()
            .or(() -> question(sentence, verb))
            .or(() -> told(clause, verb, row))
            .or(() -> behindRelative(sentence, verb));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = upTo(clause, verb, said.get());
    if (asks(sentence, verb)) {
      content.set(verb.index() + 1, content.length());
    }
    relative(sentence, verb, said.get()).ifPresent(r -> content.set(r.index()));
    Reported reported = Reported.of(content);
    if (row.addressees().contains("object")) {
      Optional<Token> told =
          clause.isPassive(verb)
              ? sentence.child(verb, "nsubj:pass")
              : sentence.child(verb, "iobj", "obj").or(() -> between(clause, verb, row));
      reported =
          told.map(t -> Clause.without(clause.phrase(t), content))
              .map(reported::withAddressee)
              .orElse(reported);
    }
    return Optional.of(reported);
  }

  /** "did not specify when it would begin": right behind the verb, if only as an adverbial. */
  private static Optional<Token> question(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    boolean asks = asks(sentence, verb);
    return sentence.children(verb).stream()
        .filter(t -> asks && t.index() > next)
        .filter(t -> t.is("advcl") || t.is("dep") || t.is("xcomp") || t.is("ccomp"))
        .filter(t -> sentence.token(next).head() == t.index() || t.is("xcomp"))
        .findFirst();
  }

  /** Whether a word that asks stands right behind the verb: "pondered whether", "asked who". */
  private static boolean asks(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    return next < sentence.size()
        && (sentence.token(next).tag().startsWith("W")
            || sentence.token(next).lemma().equals("whether"));
  }

  /**
   * "notified owners that fees would rise": the clause that "that" opens right behind the one
   * spoken to, wherever a parser hangs it.
   */
  private static Optional<Token> told(Clause clause, Token verb, Cue row) {
    Sentence sentence = clause.sentence();
    Optional<Token> owner =
        row.addressees().contains("object") && !clause.isPassive(verb)
            ? sentence
                .child(verb, "obj", "iobj")
                .filter(o -> o.index() > verb.index() && Nature.isSomeone(sentence, o))
            : Optional.empty();
    return owner.flatMap(
        o ->
            sentence.tokens().stream()
                .filter(t -> t.index() > o.index() && (t.isVerb() || t.is("ccomp")))
                .filter(t -> t.is("dep") || t.is("acl") || t.is("ccomp"))
                .filter(t -> t.head() == verb.index() || t.head() == o.index())
                .filter(t -> opens(sentence, t, o.index() + 1))
                .findFirst());
  }

  /**
   * "the laws that judges said discriminated": a finite verb right behind the relative clause's
   * own, wherever a parser hangs it.
   */
  private static Optional<Token> behindRelative(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(t -> t.index() == verb.index() + 1 && t.isVerb() && (t.is("dep") || t.is("xcomp")))
        .filter(t -> t.tag().equals("VBD") || t.tag().equals("VBN") || t.tag().equals("VBZ"))
        .filter(t -> relative(sentence, verb, t).isPresent())
        .findFirst();
  }

  /**
   * "the tariffs, <b>which</b> he said had harmed trade": the relative pronoun before the speaker
   * is the subject of what is said, where that has none.
   */
  private static Optional<Token> relative(Sentence sentence, Token verb, Token said) {
    Optional<Token> speaker = sentence.child(verb, "nsubj");
    if (!verb.relation().equals("acl:relcl")
        || speaker.isEmpty()
        || sentence.children(said).stream()
            .anyMatch(c -> c.is("nsubj") && c.index() > verb.index())) {
      return Optional.empty();
    }
    int before = sentence.subtree(speaker.get()).nextSetBit(0) - 1;
    return before < 0
        ? Optional.empty()
        : Optional.of(sentence.token(before))
            .filter(t -> t.tag().equals("WDT") || t.tag().equals("WP"));
  }

  /** "let the envoy know that …": between the words of the cue. */
  private static Optional<Token> between(Clause clause, Token verb, Cue row) {
    return clause.governors(row, verb).stream()
        .filter(g -> !g.equals(verb))
        .flatMap(g -> clause.sentence().child(g, "nsubj").stream())
        .findFirst();
  }

  private static boolean opens(Sentence sentence, Token clause, int at) {
    return sentence.token(at).lemma().equals("that")
        && sentence.subtree(clause).nextSetBit(0) == at;
  }

  private static boolean hasSubject(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").isPresent();
  }

  private static boolean follows(Sentence sentence, Token said, int mark) {
    BitSet all = sentence.subtree(said);
    int first = all.nextSetBit(0);
    return first > 0
        && (sentence.token(first - 1).word().codePointAt(0) == mark
            || sentence.token(first).word().codePointAt(0) == mark);
  }

  /** The clause, and what hangs on the verb behind it. */
  private static BitSet upTo(Clause clause, Token verb, Token said) {
    Sentence sentence = clause.sentence();
    BitSet content = clause.phrase(said);
    int start = content.nextSetBit(0);
    int end = content.length();
    for (Token child : sentence.children(verb)) {
      boolean finite =
          child.is("advcl")
              && sentence.child(child, "mark", "nsubj").isPresent()
              && !child.tag().equals("VBG");
      if (child.index() > said.index() && (finite || child.is("ccomp"))) {
        end = Math.max(end, clause.phrase(child).length());
      }
    }
    content.set(Math.max(start, verb.index() + 1), end);
    return content;
  }
}
