/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.lexicon.Hedges;
import readout.lexicon.Hedges.Hedge;
import readout.lexicon.Hedges.Tag;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "allegedly", "the alleged spy", "is said to": the text keeps its distance and names no one. The
 * adverb hedges its clause, the adjective its noun, the passive its infinitive and who would do it.
 */
final class Hedging {
  /**
   * @param cue the hedge
   * @param content what it hedges
   */
  record Hedged(Hedge hedge, String rule, BitSet cue, BitSet content) {}

  private final Hedges hedges;
  private final Clause clause;
  private final Sentence sentence;

  Hedging(Hedges hedges, Clause clause) {
    this.hedges = hedges;
    this.clause = clause;
    this.sentence = clause.sentence();
  }

  /** In text order. */
  List<Hedged> find() {
    List<Hedged> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      int place = at;
      Optional<Hedged> hedged = adjective(at).or(() -> passive(place)).or(() -> adverb(place));
      if (hedged.isPresent()) {
        found.add(hedged.get());
        at = Math.max(at, hedged.get().cue().length() - 1);
      }
    }
    return found;
  }

  private Optional<Hedged> adjective(int at) {
    Optional<BitSet> cue = words(at, Tag.A);
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Token last = sentence.token(cue.get().length() - 1);
    boolean describes = last.is("amod") || last.is("compound") || last.is("acl");
    Optional<Token> noun =
        sentence.head(last).filter(h -> describes && h.isNoun() && h.index() > last.index());
    return noun.flatMap(n -> hedged(at, Tag.A, "hedged-noun", cue.get(), phrase(n)));
  }

  /** The noun's phrase without the preposition that leads to it. */
  private BitSet phrase(Token noun) {
    BitSet phrase = clause.phrase(noun);
    sentence.children(noun).stream()
        .filter(c -> c.is("case") || c.is("cc") || c.is("cop") || c.is("nsubj"))
        .forEach(c -> phrase.andNot(sentence.subtree(c)));
    return phrase;
  }

  /** The participle, or the adjective that a parser makes of it, with its infinitive. */
  private Optional<Hedged> passive(int at) {
    Token participle = sentence.token(at);
    if (!participle.tag().equals("VBN") && !participle.tag().startsWith("JJ")) {
      return Optional.empty();
    }
    Optional<Hedge> hedge = hedges.find(participle.word().toLowerCase(Locale.ROOT), Tag.V);
    Optional<Token> be = sentence.child(participle, "aux:pass", "cop");
    Optional<Token> subject = sentence.child(participle, "nsubj", "nsubj:pass");
    Optional<Token> infinitive =
        sentence.children(participle).stream()
            .filter(c -> c.index() > at && clause.sentence().isInfinitive(c))
            .findFirst();
    if (hedge.isEmpty()
        || be.isEmpty()
        || subject.isEmpty()
        || infinitive.isEmpty()
        || clause.agent(participle).isPresent()) {
      return Optional.empty();
    }
    BitSet cue = clause.cue(participle);
    cue.set(be.get().index());
    BitSet content = clause.phrase(infinitive.get());
    content.or(clause.phrase(subject.get()));
    content.andNot(cue);
    return Optional.of(new Hedged(hedge.get(), "hedged-infinitive", cue, clause.trim(content)));
  }

  private Optional<Hedged> adverb(int at) {
    Optional<BitSet> words = words(at, Tag.R);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    BitSet cue = words.get();
    Token first = sentence.token(at);
    Token last = sentence.token(cue.length() - 1);
    if (last.isVerb()) {
      return aside(at, cue, last);
    }
    boolean phrase = cue.cardinality() > 1;
    boolean adverb = last.tag().startsWith("RB") || last.tag().equals("IN");
    if (phrase ? !isSetOff(cue) : !adverb && !last.is("advmod")) {
      return Optional.empty();
    }
    Optional<Token> head = head(phrase ? last : first, cue);
    if (head.isEmpty() || head.get().tag().equals("MD") || isManner(cue, head.get())) {
      return Optional.empty();
    }
    return hedged(at, Tag.R, "hedged-clause", cue, clauseOf(head.get()));
  }

  /** The word outside the cue that its words hang on. */
  private Optional<Token> head(Token word, BitSet cue) {
    Optional<Token> head = Optional.of(word);
    for (int steps = 0; steps <= cue.cardinality() && head.isPresent(); steps++) {
      if (!cue.get(head.get().index())) {
        return head;
      }
      head = sentence.head(head.get());
    }
    return Optional.empty();
  }

  /** "It seems that the tide has turned", "the tide, it seems, has turned". */
  private Optional<Hedged> aside(int at, BitSet cue, Token verb) {
    if (at > 0 && sentence.token(at - 1).tag().equals("CC")) {
      cue.set(at - 1);
    }
    Optional<Token> governed =
        sentence.children(verb).stream()
            .filter(c -> c.index() > verb.index() && (c.is("ccomp") || c.is("csubj")))
            .findFirst();
    boolean governs = governed.isPresent() && !isSetOff(cue);
    BitSet content = new BitSet();
    content.set(0, sentence.size());
    return hedged(
        at, Tag.R, "hedged-clause", cue, governs ? clause.phrase(governed.get()) : content);
  }

  /** Whether a comma stands on either side of it, or it stands alone at an end. */
  private boolean isSetOff(BitSet cue) {
    int before = cue.nextSetBit(0) - 1;
    int behind = cue.length();
    return (before >= 0 && sentence.token(before).word().equals(","))
        || (behind < sentence.size() && sentence.token(behind).word().equals(","));
  }

  /**
   * An adverb behind its verb and not set off tells how it was done: "met unofficially". Before
   * what else stands there it hedges that.
   */
  private boolean isManner(BitSet cue, Token head) {
    return head.isVerb() && cue.nextSetBit(0) > head.index() && !isSetOff(cue);
  }

  /** The clause of a verb or of what is said of a subject; else the phrase. */
  private BitSet clauseOf(Token head) {
    BitSet all = clause.phrase(head);
    for (Token child : sentence.children(head)) {
      boolean own =
          child.is("conj") && sentence.child(child, "nsubj", "nsubj:pass").isPresent()
              || child.is("parataxis");
      if (own) {
        all.andNot(sentence.subtree(child));
      }
    }
    boolean borrows = head.is("conj") || head.is("xcomp");
    if (borrows && sentence.child(head, "nsubj", "nsubj:pass").isEmpty()) {
      clause.subject(head).ifPresent(subject -> all.or(clause.phrase(subject)));
    }
    return clause.trim(all);
  }

  private Optional<Hedged> hedged(int at, Tag tag, String rule, BitSet cue, BitSet content) {
    BitSet said = clause.trim(Clause.without(content, cue));
    boolean words = said.stream().anyMatch(i -> !sentence.token(i).isPunctuation());
    return longest(at, tag).filter(hedge -> words).map(hedge -> new Hedged(hedge, rule, cue, said));
  }

  /** The tokens of the longest hedge of this kind that begins here. */
  private Optional<BitSet> words(int at, Tag tag) {
    return longest(at, tag)
        .map(
            hedge -> {
              BitSet cue = new BitSet();
              for (int to = at; !joined(at, to).equals(hedge.word()); to++) {
                cue.set(to);
              }
              cue.set(cue.isEmpty() ? at : cue.length());
              return cue;
            });
  }

  private Optional<Hedge> longest(int at, Tag tag) {
    Optional<Hedge> longest = Optional.empty();
    int room = 2 * hedges.longest(); // a hyphen may be a token of its own
    for (int to = at; to < Math.min(sentence.size(), at + room); to++) {
      Optional<Hedge> hedge = hedges.find(joined(at, to), tag);
      longest = hedge.isPresent() ? hedge : longest;
    }
    return longest;
  }

  /** The words from one token to another, with a space where the text has one. */
  private String joined(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      boolean apart = i > from && sentence.token(i - 1).span().end() < token.span().start();
      out.append(apart ? " " : "").append(token.word().toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }
}
