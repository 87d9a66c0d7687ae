/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Conditions;
import readout.lexicon.Conditions.Form;
import readout.reading.Sentence;
import readout.reading.Token;

/** What an act hangs on: "if …", "in exchange for …", "should talks fail". */
final class ConditionFinder {
  private static final int DEPTH = 4;

  private ConditionFinder() {}

  /**
   * Tokens of the conditions of the act: those that hang on it, on its cue, or on what stands
   * between the two. Empty for none.
   */
  static BitSet find(Grammar grammar, Token act, Token cue) {
    Sentence sentence = grammar.sentence();
    BitSet found = new BitSet();
    below(grammar, act, cue, DEPTH, found);
    Optional<Token> up = Optional.of(act);
    for (int steps = 0; up.isPresent() && steps < DEPTH; steps++) {
      Token above = up.get();
      sentence.children(above).stream()
          .filter(c -> !sentence.isWithin(act, c) && !sentence.isWithin(cue, c))
          .forEach(c -> opens(grammar, c).ifPresent(from -> found.or(words(grammar, c, from))));
      if (above.index() == act.index()) {
        sentence.children(act).stream()
            .filter(c -> c.is("advcl") && c.index() > act.index() && !sentence.isWithin(cue, c))
            .forEach(c -> waits(grammar, c).ifPresent(from -> found.or(words(grammar, c, from))));
      }
      boolean reached = above.index() == cue.index() || sentence.isWithin(cue, above);
      up = reached ? Optional.empty() : sentence.head(above);
    }
    if (found.isEmpty()) {
      found.or(leading(grammar, act));
    }
    return grammar.trim(found);
  }

  /** "Should talks fail, …", "If …, …": what opens the sentence up to its first comma. */
  private static BitSet leading(Grammar grammar, Token act) {
    Sentence sentence = grammar.sentence();
    int first = 0;
    while (first < act.index() && sentence.token(first).isPunctuation()) {
      first++;
    }
    int from = first;
    boolean opens =
        Conditions.english().startingWith(sentence.token(first).word()).stream()
            .anyMatch(
                o ->
                    (o.form() == Form.CLAUSE || o.form() == Form.INVERSION)
                        && sentence.stands(from, o.words()));
    int comma = first;
    while (comma < act.index() && !sentence.token(comma).word().equals(",")) {
      comma++;
    }
    BitSet words = new BitSet();
    if (opens && comma < act.index() && comma - first > 2) {
      words.set(first, comma);
    }
    return words;
  }

  private static void below(Grammar grammar, Token word, Token cue, int depth, BitSet found) {
    for (Token child : grammar.sentence().children(word)) {
      if (grammar.sentence().isWithin(cue, child)) {
        continue;
      }
      Optional<Token> from = opens(grammar, child);
      if (from.isPresent()) {
        found.or(words(grammar, child, from.get()));
      } else if (depth > 0 && !child.is("acl:relcl") && !child.is("parataxis")) {
        below(grammar, child, cue, depth - 1, found);
      }
    }
  }

  /** "pay when the bridge stands": the act waits for it. */
  private static Optional<Token> waits(Grammar grammar, Token clause) {
    return grammar.sentence().children(clause).stream()
        .filter(c -> c.index() < clause.index() && (c.is("mark") || c.is("advmod")))
        .filter(
            c ->
                Conditions.english().startingWith(c.word()).stream()
                    .anyMatch(o -> o.form() == Form.OWN))
        .findFirst();
  }

  /** The word with which the clause or phrase opens as a condition; empty when it is none. */
  static Optional<Token> opens(Grammar grammar, Token head) {
    if (head.is("advmod")) {
      return group(grammar, head);
    }
    if (!head.is("advcl")
        && !head.is("obl")
        && !head.is("nmod")
        && !head.is("ccomp")
        && !head.is("acl")
        && !head.is("dep")
        && !head.is("conj")
        && !head.is("parataxis")) {
      return Optional.empty();
    }
    Sentence sentence = grammar.sentence();
    if (isOpening(sentence, head) || isAbsence(head)) {
      return Optional.of(head);
    }
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index() && opensWith(sentence, head, child)) {
        return Optional.of(child);
      }
      if (child.is("case") && child.index() > 0 && endsWith(sentence, child)) {
        return Optional.of(sentence.token(child.index() - 1));
      }
    }
    boolean marked =
        sentence.children(head).stream()
            .anyMatch(c -> c.is("case") || c.is("mark") && !c.tag().equals("TO"));
    return marked ? Optional.empty() : inverted(grammar, head);
  }

  /** Whether the condition gives one thing for another: "in exchange for recognition". */
  static boolean isTrade(Sentence sentence, BitSet condition) {
    int first = condition.nextSetBit(0);
    return first >= 0
        && Conditions.english().startingWith(sentence.token(first).word()).stream()
            .anyMatch(o -> o.form() == Form.TRADE && sentence.stands(first, o.words()));
  }

  /** "as long as …": an adverb with its clause. */
  private static Optional<Token> group(Grammar grammar, Token adverb) {
    Token first = grammar.sentence().token(grammar.sentence().subtree(adverb).nextSetBit(0));
    return Conditions.english().startingWith(first.word()).stream()
        .filter(o -> o.form() == Form.CLAUSE && o.words().size() > 1)
        .filter(o -> grammar.sentence().stands(first.index(), o.words()))
        .map(o -> first)
        .findFirst();
  }

  /** "…, provided that the ships stay": the parser takes the opening for the verb. */
  private static boolean isOpening(Sentence sentence, Token head) {
    return (head.is("dep") || head.is("conj") || head.is("parataxis") || head.is("advcl"))
        && sentence.child(head, "ccomp").isPresent()
        && sentence.child(head, "nsubj").isEmpty()
        && Conditions.english().startingWith(head.word()).stream()
            .anyMatch(o -> o.form() == Form.CLAUSE && sentence.stands(head.index(), o.words()));
  }

  /** "Failing an answer, …": a participle that governs what would have to be. */
  private static boolean isAbsence(Token head) {
    return head.is("advcl")
        && head.tag().equals("VBG")
        && Conditions.english().startingWith(head.word()).stream()
            .anyMatch(o -> o.form() == Form.PHRASE && o.words().size() == 1);
  }

  private static boolean opensWith(Sentence sentence, Token head, Token word) {
    if (!word.is("mark") && !word.is("case") && !word.is("advmod") && !word.is("fixed")) {
      return false;
    }
    boolean clause = head.is("advcl") || head.is("acl") || head.is("dep");
    for (Conditions.Opening opening : Conditions.english().startingWith(word.word())) {
      boolean fits =
          opening.form() == Form.PHRASE
              || opening.form() == Form.TRADE
              || (opening.form() == Form.CLAUSE && (clause || opening.words().size() > 1));
      if (fits && sentence.stands(word.index(), opening.words())) {
        return true;
      }
    }
    return false;
  }

  /** "subject to a vote": of the opening's two words the noun has only the last. */
  private static boolean endsWith(Sentence sentence, Token word) {
    Token first = sentence.token(word.index() - 1);
    return Conditions.english().startingWith(first.word()).stream()
        .anyMatch(
            o ->
                o.form() == Form.PHRASE
                    && o.words().size() == 2
                    && sentence.stands(first.index(), o.words()));
  }

  /** "should talks fail": the auxiliary stands before the subject of a clause without a mark. */
  private static Optional<Token> inverted(Grammar grammar, Token head) {
    if (!head.is("advcl") && !head.is("ccomp") && !head.is("dep") && !head.is("parataxis")) {
      return Optional.empty();
    }
    Optional<Token> subject = grammar.sentence().child(head, "nsubj", "nsubj:pass");
    return grammar.sentence().children(head).stream()
        .filter(c -> c.is("aux") && subject.map(s -> c.index() < s.index()).orElse(false))
        .filter(
            c ->
                Conditions.english().startingWith(c.word()).stream()
                    .anyMatch(o -> o.form() == Form.INVERSION))
        .findFirst();
  }

  private static BitSet words(Grammar grammar, Token head, Token from) {
    BitSet words = grammar.phrase(head);
    words.clear(0, from.index());
    words.set(from.index());
    Conditions.english().startingWith(from.word()).stream()
        .filter(o -> o.words().size() > 1 && grammar.sentence().stands(from.index(), o.words()))
        .findFirst()
        .map(o -> grammar.sentence().token(from.index() + o.words().size() - 1))
        .flatMap(mark -> grammar.sentence().head(mark).filter(Token::isVerb))
        .filter(clause -> clause.index() > from.index())
        .ifPresent(clause -> words.or(after(grammar.phrase(clause), from.index())));
    return words;
  }

  /** "as long as it keeps to it": the clause may hang beside its opening words. */
  private static BitSet after(BitSet words, int first) {
    words.clear(0, first);
    return words;
  }
}
