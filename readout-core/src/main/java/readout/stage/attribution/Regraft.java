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
 *   <li>"urged the crowd to vote, <b>saying</b> it was a duty", "condemned the deal with the banks,
 *       <b>calling</b> it a gift": a participle behind a comma is the main verb's speaker's, not
 *       that of an infinitive's subject nor of a thing beside it;
 *   <li>"the minister said, <b>adding</b> the two sides agreed": read as a modifier or a subject;
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
      if (isMisread(token)) {
        moved |= asParticiple(token, tokens);
        continue;
      }
      Optional<Token> head = token.isVerb() && reports(token) ? better(token) : Optional.empty();
      if (head.isPresent() && !sentence.isWithin(head.get(), token)) {
        String relation = token.is("acl") && head.get().isVerb() ? "advcl" : token.relation();
        tokens.set(token.index(), token.hung(head.get().index(), relation));
        moved = true;
      }
    }
    return moved ? new Sentence(sentence.span(), tokens, sentence.entities()) : sentence;
  }

  /** A reporting participle behind "said," that is taken for part of the noun phrase behind it. */
  private boolean isMisread(Token token) {
    int comma = token.index() - 1;
    return token.tag().equals("VBG")
        && (token.is("amod") || token.is("compound") || token.is("nsubj") || token.is("csubj"))
        && comma > 0
        && sentence.token(comma).word().equals(",")
        && sentence.token(comma - 1).isVerb()
        && reports(sentence.token(comma - 1))
        && reports(token);
  }

  /** The participle hangs on the verb before it, and the clause that it opens on the participle. */
  private boolean asParticiple(Token participle, List<Token> tokens) {
    Token verb = sentence.token(participle.index() - 2);
    Optional<Token> head = sentence.head(participle);
    Optional<Token> clause = head.filter(Token::isVerb).or(() -> head.flatMap(sentence::head));
    if (clause.isEmpty() || !clause.get().isVerb() || clause.get().head() != verb.index()) {
      return false;
    }
    sentence
        .child(participle, "obj")
        .filter(o -> o.index() < clause.get().index())
        .ifPresent(o -> tokens.set(o.index(), o.hung(clause.get().index(), "nsubj")));
    tokens.set(participle.index(), participle.hung(verb.index(), "advcl"));
    tokens.set(clause.get().index(), clause.get().hung(participle.index(), "ccomp"));
    return true;
  }

  private boolean reports(Token verb) {
    return cues.startingWith(verb.lemma()).stream()
        .anyMatch(c -> c.tag() == Cue.Tag.V && c.takes(Shape.CLAUSE));
  }

  private Optional<Token> better(Token verb) {
    boolean apart = verb.is("parataxis") || verb.is("dep");
    if (apart && isFinal(verb) && sentence.child(verb, "nsubj").isPresent()) {
      return top(verb).filter(t -> t.index() != verb.head());
    }
    boolean participle =
        verb.tag().equals("VBG")
            && sentence.child(verb, "nsubj", "aux").isEmpty()
            && commaBefore(verb);
    boolean joined = verb.is("conj") && sentence.child(verb, "nsubj", "aux").isEmpty();
    if (!participle && !joined) {
      return Optional.empty();
    }
    if (participle && !verb.is("conj")) {
      Optional<Token> main = main(verb);
      if (main.isPresent()) {
        return main;
      }
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

  /**
   * The finite verb above a participle that hangs on an infinitive, or on a noun for no one; empty
   * where it hangs well, or within what another verb reports.
   */
  private Optional<Token> main(Token participle) {
    Optional<Token> up = sentence.head(participle);
    boolean low =
        up.filter(
                h ->
                    h.index() < participle.index()
                        && (h.isVerb() && sentence.isInfinitive(h)
                            || h.isNoun() && participle.is("acl") && !isSubject(h)))
            .isPresent();
    while (low
        && up.isPresent()
        && !(up.get().isVerb() && sentence.child(up.get(), "nsubj").isPresent())
        && !up.get().is("ccomp")) {
      up = sentence.head(up.get());
    }
    return low ? up.filter(v -> v.isVerb() && v.index() < participle.index()) : Optional.empty();
  }

  /** A subject, or what describes one: "Obi, head of the bank, citing …". */
  private boolean isSubject(Token noun) {
    Token top = noun;
    while (top.is("appos") || top.is("conj") || top.is("nmod") && top.head() >= 0) {
      top = sentence.token(top.head());
    }
    return top.is("nsubj");
  }

  private static boolean sameForm(Token a, Token b) {
    return a.tag().equals(b.tag());
  }

  /** The token before the adverbs that stand before the verb; -1 where the sentence begins. */
  private int beforeAdverbs(Token verb) {
    int before = verb.index() - 1;
    while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before;
  }

  private boolean commaBefore(Token verb) {
    int before = beforeAdverbs(verb);
    return before >= 0 && sentence.token(before).isPunctuation();
  }

  /** ", and noted": the comma shows that more than the clause is joined. */
  private boolean setOffByConjunction(Token verb) {
    int before = beforeAdverbs(verb);
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
