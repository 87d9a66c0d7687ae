/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.Optional;
import readout.finding.Commitment.Kind;
import readout.lexicon.ClosedWords.Use;
import readout.reading.Sentence;
import readout.reading.Token;

/** Which words tell the act. */
final class Wording {
  private Wording() {}

  /**
   * The phrase of the act without those who would act, the cue, and the words that only tie it to
   * the cue: "that", "to", "will", a preposition. A negated act keeps what negates it, but for a
   * refusal, which says it already.
   *
   * @param actor the word that names those who would act
   */
  static BitSet of(Grammar grammar, Act act, Kind kind, Optional<Token> actor, BitSet cue) {
    Sentence sentence = grammar.sentence();
    Token head = act.head();
    BitSet words = grammar.phrase(head);
    if (act.isClause() && head.is("acl") && head.tag().equals("VBN")) {
      sentence.head(head).filter(o -> o.is("obj")).ifPresent(o -> words.or(grammar.phrase(o)));
    }
    boolean own = false;
    for (Token child : sentence.children(head)) {
      if (child.is("conj") && isApart(sentence, head, child)) {
        words.andNot(sentence.subtree(child));
        continue;
      }
      boolean subject = child.is("nsubj") && actor.filter(a -> covers(child, a)).isPresent();
      boolean apart = actor.filter(a -> a.index() == child.index()).isPresent();
      if (subject || apart) {
        words.andNot(grammar.phrase(child));
      } else if ((isTie(head, child) && !isOthersModal(sentence, head, child, actor))
          || (kind == Kind.REFUSAL && isNegation(child))) {
        words.clear(child.index());
      }
      own |= subject && child.index() < head.index();
    }
    if (!cue.get(head.index())) {
      words.andNot(cue);
    }
    act.performer().ifPresent(p -> words.andNot(grammar.phrase(p)));
    words.set(head.index());
    if (own || head.isVerb() && !act.isClause() && words.get(opening(sentence, head))) {
      words.clear(0, opening(sentence, head));
    }
    return grammar.trim(words);
  }

  /** A clause that "and" joins with a subject of its own, or in another form, tells another act. */
  private static boolean isApart(Sentence sentence, Token head, Token joined) {
    boolean finite = sentence.child(joined, "nsubj", "nsubj:pass").isPresent();
    boolean other = joined.tag().equals("VBG") && !head.tag().equals("VBG");
    return head.isVerb() && joined.isVerb() && (finite || other);
  }

  /** Where the verb's own words begin: its negation, adverbs, auxiliaries, or the verb itself. */
  private static int opening(Sentence sentence, Token head) {
    int at = head.index();
    while (at > 0 && isVerbal(sentence, head, sentence.token(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isVerbal(Sentence sentence, Token head, Token before) {
    boolean own = before.head() == head.index();
    return own
        && (before.is("aux") || before.is("advmod") || before.is("mark") || before.is("cop"))
        && !sentence.token(before.index()).word().equals(",");
  }

  private static boolean covers(Token subject, Token actor) {
    return subject.index() == actor.index()
        || subject.tag().startsWith("W")
        || subject.tag().equals("PRP");
  }

  private static boolean isTie(Token head, Token child) {
    return child.index() < head.index()
        && (child.is("mark")
            || child.is("case")
            || child.is("cc")
            || child.tag().equals("MD")
            || child.lemma().equals("that"));
  }

  /** "guarantees that the ban will end": the subject stays, and so does its auxiliary. */
  private static boolean isOthersModal(
      Sentence sentence, Token head, Token modal, Optional<Token> actor) {
    return modal.tag().equals("MD")
        && sentence
            .child(head, "nsubj")
            .filter(s -> actor.map(a -> !covers(s, a)).orElse(!s.tag().equals("PRP")))
            .isPresent();
  }

  private static boolean isNegation(Token token) {
    return Grammar.is(token, Use.NOT);
  }
}
