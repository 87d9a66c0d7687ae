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
  /** Words between the verb and the marks. */
  private static final int FARTHEST = 10;

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
            : sentence.children(verb).stream()
                .filter(t -> t.is("obj") || t.is("iobj"))
                .findFirst()
                .or(
                    () ->
                        sentence
                            .child(verb, "xcomp", "ccomp")
                            .flatMap(x -> sentence.child(x, "nsubj")));
    Optional<Token> relative = clause.isPassive(verb) ? Optional.empty() : relative(sentence, verb);
    if (relative.isPresent() && row.takes(Shape.SMALL)) {
      return named(page, s, verb, relative.get());
    }
    if (thing.isEmpty()) {
      return quoted(page, s, verb, row);
    }
    Optional<Token> label = Optional.empty();
    if (row.takes(Shape.AS)) {
      label =
          sentence.children(verb).stream()
              .filter(t -> t.index() > verb.index())
              .filter(t -> clause.sentence().hasCase(t, "as") || clause.hasMark(t, "as"))
              .filter(t -> !row.takes(Shape.SOURCE) || !t.tag().equals("VBG"))
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
              .findFirst()
              .or(() -> behind(sentence, thing.get()));
    }
    if (label.isEmpty()) {
      return quoted(page, s, verb, row);
    }
    BitSet content = clause.phrase(thing.get());
    content.or(clause.phrase(label.get()));
    return Optional.of(Reported.of(content));
  }

  /**
   * "what officials called a crime", "the fence, which he calls a gift", "a plan that the mayor
   * called “folly”": the relative pronoun before the subject, whatever a parser hangs it on.
   */
  private static Optional<Token> relative(Sentence sentence, Token verb) {
    int before =
        sentence
            .child(verb, "nsubj")
            .filter(n -> n.index() < verb.index())
            .map(n -> sentence.subtree(n).stream().filter(t -> !isRelative(sentence.token(t))))
            .map(tokens -> tokens.findFirst().orElse(0) - 1)
            .orElse(-1);
    return before < 0
        ? Optional.empty()
        : Optional.of(sentence.token(before))
            .filter(t -> isRelative(t) || isThat(sentence, t) || isDescribed(sentence, verb, t));
  }

  /** "the idea that the mayor called “folly”". */
  private static boolean isThat(Sentence sentence, Token token) {
    return token.lemma().equals("that")
        && token.index() > 0
        && sentence.token(token.index() - 1).isNoun();
  }

  /** "one he calls “folly”", without a relative pronoun. */
  private static boolean isDescribed(Sentence sentence, Token verb, Token token) {
    return token.isNoun()
        && verb.relation().equals("acl:relcl")
        && !sentence
            .child(verb, "nsubj")
            .filter(n -> sentence.subtree(n).get(token.index()))
            .isPresent();
  }

  private static boolean isRelative(Token token) {
    return token.tag().equals("WP") || token.tag().equals("WDT");
  }

  /** The pronoun, and the quotation or the complement right behind the verb. */
  private static Optional<Reported> named(Page page, int s, Token verb, Token relative) {
    Sentence sentence = page.sentence(s);
    int next = verb.index() + 1;
    int quotation = next < sentence.size() ? page.quotationOf(s, next) : -1;
    BitSet label = new BitSet();
    if (quotation >= 0 && quotation != page.quotationOf(s, verb.index())) {
      label.or(page.quoted(s, quotation));
    } else {
      sentence.children(verb).stream()
          .filter(t -> t.index() > verb.index())
          .filter(t -> t.is("xcomp") || t.is("ccomp") || t.is("obj") || t.is("dep"))
          .filter(t -> !sentence.isInfinitive(t) && !t.isVerb())
          .findFirst()
          .ifPresent(t -> label.or(page.clause(s).phrase(t)));
    }
    if (label.isEmpty() || label.nextSetBit(0) < verb.index()) {
      return Optional.empty();
    }
    BitSet thing = new BitSet();
    thing.set(relative.index());
    if (relative.isNoun() && verb.head() == relative.index()) {
      thing = Clause.without(page.clause(s).phrase(relative), sentence.subtree(verb));
    }
    label.or(thing);
    return Optional.of(Reported.of(label));
  }

  /** "deemed the search unlawful": behind the noun stands what is said of it, wherever it hangs. */
  private static Optional<Token> behind(Sentence sentence, Token thing) {
    return sentence.children(thing).stream()
        .filter(t -> (t.is("amod") || t.is("dep")) && t.index() > thing.index())
        .findFirst();
  }

  /**
   * "called the vote “a test of patience”": by the marks alone, where the grammar shows no
   * complement. Nothing but a noun phrase stands between the verb and the quotation.
   */
  private static Optional<Reported> quoted(Page page, int s, Token verb, Cue row) {
    Sentence sentence = page.sentence(s);
    int own = page.quotationOf(s, verb.index());
    if (!row.takes(Shape.SMALL) || page.clause(s).isPassive(verb)) {
      return Optional.empty();
    }
    int at = verb.index() + 1;
    boolean named = false;
    while (at < sentence.size()
        && at - verb.index() <= FARTHEST
        && page.quotationOf(s, at) == own
        && isNominal(sentence.token(at))) {
      named |= sentence.token(at).isNoun() || sentence.token(at).isPronoun();
      at++;
    }
    int quotation = at < sentence.size() ? page.quotationOf(s, at) : -1;
    if (!named || quotation < 0 || quotation == own) {
      return Optional.empty();
    }
    BitSet content = page.quoted(s, quotation);
    content.set(verb.index() + 1, at);
    return Optional.of(Reported.of(content));
  }

  private static boolean isNominal(Token token) {
    return !token.isVerb() && !token.isPunctuation() && !token.tag().equals("CC");
  }
}
