/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Cues;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Hangs reporting verbs where they belong, when a parser hung them inside what another one reports.
 *
 * <ul>
 *   <li>"stressed that the gates had been opened, and <b>noted</b> that …": joined to the clause,
 *       though its form is the reporting verb's and it has no subject of its own;
 *   <li>"said that it was being typed, <b>adding</b> that …": a participle behind a comma is the
 *       speaker's;
 *   <li>"agreed to exchange readings, both statements <b>said</b>": a reporting clause set off at
 *       the end of a sentence is about all of it.
 * </ul>
 */
final class Regraft {
  private final Sentence sentence;
  private final Cues cues;

  Regraft(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /** The sentence itself, where nothing is to be moved. */
  Sentence apply() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean moved = false;
    for (Token token : sentence.tokens()) {
      Optional<Token> head = token.isVerb() && reports(token) ? better(token) : Optional.empty();
      if (head.isPresent() && !sentence.isWithin(head.get(), token)) {
        tokens.set(
            token.index(),
            new Token(
                token.index(),
                token.span(),
                token.word(),
                token.lemma(),
                token.tag(),
                head.get().index(),
                token.relation()));
        moved = true;
      }
    }
    return moved ? new Sentence(sentence.span(), tokens, sentence.entities()) : sentence;
  }

  private boolean reports(Token verb) {
    return cues.startingWith(verb.lemma()).stream()
        .anyMatch(c -> c.tag() == Cue.Tag.V && c.takes(Shape.CLAUSE));
  }

  private Optional<Token> better(Token verb) {
    if (verb.is("parataxis") && isFinal(verb) && sentence.child(verb, "nsubj").isPresent()) {
      return top(verb).filter(t -> t.index() != verb.head());
    }
    boolean participle =
        verb.tag().equals("VBG")
            && sentence.child(verb, "nsubj", "aux").isEmpty()
            && commaBefore(verb.index());
    boolean joined = verb.is("conj") && sentence.child(verb, "nsubj", "aux").isEmpty();
    if (!participle && !joined) {
      return Optional.empty();
    }
    Optional<Token> clause = sentence.head(verb);
    while (clause.isPresent() && !clause.get().is("ccomp")) {
      clause =
          clause.get().is("xcomp") || clause.get().is("conj") || clause.get().is("advcl")
              ? sentence.head(clause.get())
              : Optional.empty();
    }
    return clause
        .filter(c -> c.index() < verb.index())
        .flatMap(sentence::head)
        .filter(v -> v.isVerb() && v.index() < verb.index() && reports(v))
        .filter(
            v ->
                participle
                    || (sameForm(v, verb)
                        && (setOffByConjunction(verb)
                            || !sameForm(v, sentence.token(verb.head())))));
  }

  private static boolean sameForm(Token a, Token b) {
    return a.tag().equals(b.tag());
  }

  private boolean commaBefore(int index) {
    int before = index - 1;
    while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before >= 0 && sentence.token(before).isPunctuation();
  }

  /** ", and noted": the comma shows that more than the clause is joined. */
  private boolean setOffByConjunction(Token verb) {
    int before = verb.index() - 1;
    while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before > 0
        && sentence.token(before).tag().equals("CC")
        && sentence.token(before - 1).isPunctuation();
  }

  /** Nothing but marks behind it. */
  private boolean isFinal(Token verb) {
    for (int i = sentence.subtree(verb).length(); i < sentence.size(); i++) {
      if (!sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Token> top(Token verb) {
    Token top = verb;
    for (Optional<Token> up = sentence.head(top); up.isPresent(); up = sentence.head(top)) {
      top = up.get();
    }
    Token root = top;
    return root.equals(verb) ? Optional.empty() : Optional.of(root);
  }
}
