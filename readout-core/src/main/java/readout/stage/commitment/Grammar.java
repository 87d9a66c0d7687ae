/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.ClosedWords;
import readout.lexicon.ClosedWords.Use;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * What the sieves ask the grammar of one sentence: who does it, whatever construction hides him;
 * what a phrase covers; which auxiliaries and negations a verb has.
 */
record Grammar(Sentence sentence) {
  private static final int MAX_STEPS = 8;

  /**
   * Who does it: the subject in the active voice, the agent in the passive; borrowed from the verb
   * that this one is joined to, governed by or describes. A relative pronoun gives the noun that it
   * goes back to.
   */
  Optional<Token> subject(Token verb) {
    if (isPassive(verb)) {
      return governed(verb, "by");
    }
    boolean loose = verb.is("dep") && sentence.child(verb, "nsubj").isEmpty();
    return loose
        ? beside(verb).or(() -> borrowed(verb, MAX_STEPS))
        : borrowed(verb, MAX_STEPS).or(() -> beside(verb));
  }

  /** Of whom an adjective, or a participle used as one, is said: "is prepared to receive". */
  Optional<Token> bearer(Token adjective) {
    return borrowed(adjective, MAX_STEPS).or(() -> beside(adjective));
  }

  /**
   * The noun right before the verb and its auxiliaries, where the tree gives the verb no subject: a
   * headline that a parser has not understood.
   */
  private Optional<Token> beside(Token verb) {
    if (sentence.isInfinitive(verb)) {
      return Optional.empty();
    }
    int at = verb.index() - 1;
    while (at >= 0 && belongs(sentence.token(at))) {
      at--;
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(sentence.token(at))
            .filter(t -> t.isNoun() || t.tag().equals("PRP"))
            .filter(t -> t.index() < verb.index() - 1 || verb.isVerb());
  }

  private static boolean belongs(Token token) {
    return token.tag().startsWith("RB") || token.is("aux") || token.is("cop");
  }

  /** What is done to: the object in the active voice, the subject in the passive. */
  Optional<Token> object(Token verb) {
    return isPassive(verb) ? borrowed(verb, MAX_STEPS) : sentence.child(verb, "obj", "iobj");
  }

  /** What is said to do or undergo it, also where it hangs on another verb: "the siege had to". */
  Optional<Token> undergoer(Token verb) {
    return borrowed(verb, MAX_STEPS);
  }

  private Optional<Token> borrowed(Token verb, int steps) {
    Optional<Token> own = sentence.child(verb, "nsubj", "nsubj:pass");
    if (own.isPresent()) {
      return own.filter(t -> !t.lemma().equals("there")).map(t -> antecedent(verb, t));
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty() || steps == 0) {
      return Optional.empty();
    }
    if (verb.is("acl")) {
      return head.filter(h -> h.isNoun() && !verb.tag().equals("VB"));
    }
    if (verb.is("conj") || (verb.is("xcomp") && sentence.child(head.get(), "obj").isEmpty())) {
      return borrowed(head.get(), steps - 1);
    }
    boolean participle = verb.tag().equals("VBG") || verb.tag().equals("VBN");
    boolean hangs = verb.is("advcl") || verb.is("dep") || verb.is("parataxis");
    return participle && hangs && sentence.child(verb, "aux").isEmpty()
        ? borrowed(head.get(), steps - 1)
        : Optional.empty();
  }

  private Token antecedent(Token verb, Token subject) {
    boolean relative = subject.tag().equals("WP") || subject.tag().equals("WDT");
    return relative && verb.is("acl") ? sentence.head(verb).orElse(subject) : subject;
  }

  boolean isPassive(Token verb) {
    return sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()
        || (verb.tag().equals("VBN")
            && (verb.is("acl") || verb.is("advcl"))
            && sentence.child(verb, "obj", "aux").isEmpty());
  }

  boolean isNegated(Token word) {
    for (Token child : sentence.children(word)) {
      boolean none = child.is("det") && is(child, Use.NONE) && child.index() < word.index();
      boolean no = child.is("nsubj") && child.index() < word.index() && isNone(child);
      if (none || no || is(child, Use.NOT)) {
        return true;
      }
    }
    return false;
  }

  /** "no soldier", said of what would act. */
  private boolean isNone(Token noun) {
    return sentence.children(noun).stream().anyMatch(c -> c.is("det") && is(c, Use.NONE));
  }

  /** Whether a closed word is of that use. */
  static boolean is(Token word, Use use) {
    ClosedWords words = ClosedWords.english();
    return words.is(word.lemma(), use) || words.is(word.word(), use);
  }

  /** Dictionary form of the modal auxiliary; empty for none. */
  Optional<Token> modal(Token verb) {
    return sentence.children(verb).stream().filter(t -> t.tag().equals("MD")).findFirst();
  }

  boolean hasMark(Token clause, String word) {
    return sentence.children(clause).stream()
        .anyMatch(c -> (c.is("mark") || c.is("case")) && c.word().equalsIgnoreCase(word));
  }

  /** What the word governs with the preposition, noun or gerund, to its right. */
  Optional<Token> governed(Token head, String preposition) {
    return sentence.children(head).stream()
        .filter(t -> t.index() > head.index() && !t.is("mark") && !t.is("case"))
        .filter(t -> hasMark(t, preposition) || isCalled(t, preposition))
        .findFirst();
  }

  /** "by" may stand as a plain dependent of the agent where a parser is unsure. */
  private boolean isCalled(Token noun, String preposition) {
    return noun.isNoun()
        && noun.index() > 0
        && sentence.children(noun).stream()
            .anyMatch(c -> c.tag().equals("IN") && c.word().equalsIgnoreCase(preposition));
  }

  /** First clause or infinitive that hangs on the word by one of the relations, to its right. */
  List<Token> clauses(Token head) {
    return sentence.children(head).stream()
        .filter(t -> t.is("xcomp") || t.is("ccomp") || t.is("advcl") || t.is("acl"))
        .toList();
  }

  /**
   * The phrase around its head: what hangs on it, in one piece around it, without the clauses that
   * only stand beside it, and without a non-restrictive relative clause.
   */
  BitSet phrase(Token head) {
    BitSet all = new BitSet(sentence.size());
    List<Token> open = new ArrayList<>(List.of(head));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      all.set(next.index());
      for (Token child : sentence.children(next)) {
        if (!child.is("parataxis") && !child.is("discourse") && !isAfterthought(child)) {
          open.add(child);
        }
      }
    }
    return Sentence.pieceAround(head, all);
  }

  /** ", which …", ", insisting that …", ", as he said": it tells something more beside the act. */
  private boolean isAfterthought(Token verb) {
    if (!verb.is("acl:relcl") && !verb.is("advcl")) {
      return false;
    }
    int first = verb.index();
    for (Token child : sentence.children(verb)) {
      first = Math.min(first, child.index());
    }
    boolean comma =
        first > 0
            && (sentence.token(first).word().equals(",")
                || sentence.token(first - 1).word().equals(","));
    return comma && (verb.is("acl:relcl") || (verb.is("advcl") && !sentence.isInfinitive(verb)));
  }

  /** Without commas, dashes, colons, full stops at either end; quotation marks stay. */
  BitSet trim(BitSet tokens) {
    BitSet left = (BitSet) tokens.clone();
    while (!left.isEmpty() && isLoose(left.nextSetBit(0))) {
      left.clear(left.nextSetBit(0));
    }
    while (!left.isEmpty() && isLoose(left.length() - 1)) {
      left.clear(left.length() - 1);
    }
    return paired(left);
  }

  /** Without a quotation mark at one end whose other mark stands outside. */
  private BitSet paired(BitSet tokens) {
    if (tokens.stream().filter(i -> isQuote(sentence.token(i))).count() % 2 == 1) {
      if (isQuote(sentence.token(tokens.length() - 1))) {
        tokens.clear(tokens.length() - 1);
      } else if (isQuote(sentence.token(tokens.nextSetBit(0)))) {
        tokens.clear(tokens.nextSetBit(0));
      }
    }
    return tokens;
  }

  private static boolean isQuote(Token token) {
    return token.isPunctuation() && "\"“”„«»``''".contains(token.word());
  }

  private boolean isLoose(int index) {
    Token token = sentence.token(index);
    return token.isPunctuation() && ",.;:-–—…--...".contains(token.word());
  }

  /**
   * The words, in order, from this token on: each below the first in the grammar and not far from
   * the one before ("faces grave consequences"). Empty when one is missing.
   */
  Optional<BitSet> occurrence(List<String> words, Token first, int room) {
    BitSet found = new BitSet();
    found.set(first.index());
    int at = first.index();
    for (String word : words.subList(1, words.size())) {
      int next = at + 1;
      int end = Math.min(sentence.size(), next + room + 1);
      while (next < end && !is(sentence.token(next), word, first)) {
        next++;
      }
      if (next == end) {
        return Optional.empty();
      }
      found.set(next);
      at = next;
    }
    return Optional.of(found);
  }

  private boolean is(Token token, String word, Token first) {
    return (token.lemma().equals(word) || token.word().equalsIgnoreCase(word))
        && sentence.isWithin(token, first);
  }
}
