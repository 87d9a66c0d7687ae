/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.lexicon.Cue;
import readout.lexicon.SourceNouns;
import readout.lexicon.TimeWords;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Asks the grammar of one sentence the questions that sieves have: who is the subject, whatever
 * construction hides it; which words belong to a verb; what a phrase covers.
 *
 * <p>Basic Universal Dependencies say these things only in part (a conjoined verb has no subject of
 * its own, a participle borrows one), so each method says which constructions it sees through.
 */
final class Clause {
  private static final int MAX_STEPS = 12;
  private static final int ROOM = 3;

  private final Sentence sentence;

  Clause(Sentence sentence) {
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }

  /**
   * The words of a lexicon row where it begins at this token: a preposition-like cue stands in one
   * piece, the others leave room for a pronoun or adverb ("made it clear"). Empty when a word is
   * missing.
   */
  Optional<BitSet> occurrence(Cue row, Token token) {
    BitSet words = new BitSet();
    words.set(token.index());
    int room = row.tag() == Cue.Tag.P ? 0 : ROOM;
    int at = token.index();
    for (String word : row.words().subList(1, row.words().size())) {
      int from = at + 1;
      int found = -1;
      for (int i = from; i <= from + room && i < sentence.size() && found < 0; i++) {
        Token next = sentence.token(i);
        found = next.word().equalsIgnoreCase(word) || next.lemma().equals(word) ? i : -1;
      }
      if (found < 0 || isOwnPhrase(from, found)) {
        return Optional.empty();
      }
      if (isFilled(from, found)) {
        words.set(from, found);
      }
      words.set(found);
      at = found;
    }
    return Optional.of(words);
  }

  /**
   * Whether what stands between two words of a cue belongs to it: "changed <b>his</b> mind",
   * "distanced <b>himself</b> from".
   */
  private boolean isFilled(int from, int to) {
    for (int i = from; i < to; i++) {
      Token between = sentence.token(i);
      if (!between.tag().equals("PRP$") && !between.lemma().matches(".*sel(f|ves)")) {
        return false;
      }
    }
    return true;
  }

  /**
   * A noun with an article of its own is an object, not a part of the cue: "expressed the hope".
   */
  private boolean isOwnPhrase(int from, int noun) {
    return from < noun && sentence.token(noun).isNoun() && sentence.token(from).tag().equals("DT");
  }

  /**
   * What may govern the content of a cue of several words: the verb, else another of its words, the
   * last first ("expressed hope that": hope; "backed away from": away).
   */
  List<Token> governors(Cue row, Token verb) {
    List<Token> governors = new ArrayList<>(List.of(verb));
    occurrence(row, verb)
        .ifPresent(
            words -> {
              for (int i = words.length() - 1; i > verb.index(); i = words.previousSetBit(i - 1)) {
                governors.add(sentence.token(i));
              }
            });
    return governors;
  }

  /** Whether a passive auxiliary or a passive subject hangs on the verb. */
  boolean isPassive(Token verb) {
    return sentence.child(verb, "aux:pass", "nsubj:pass", "csubj:pass").isPresent()
        || (verb.tag().equals("VBN") && verb.is("acl") && sentence.child(verb, "obj").isEmpty());
  }

  /**
   * Who does it: the verb's own subject, or that of the verb that it is joined to ("X met Y and
   * said"), governed by ("X wants to say"), or hangs on as a participle ("X left, saying"); the
   * noun that a participle describes ("officials citing …"); the agent of a passive. A relative
   * pronoun is its own answer. Empty when there is no one, or only a dummy "it".
   */
  Optional<Token> subject(Token verb) {
    return subject(verb, MAX_STEPS);
  }

  private Optional<Token> subject(Token verb, int steps) {
    if (isPassive(verb)) {
      return agent(verb);
    }
    Optional<Token> own =
        sentence.children(verb).stream()
            .filter(t -> t.relation().equals("nsubj") || t.relation().equals("nsubj:outer"))
            .findFirst();
    if (own.isPresent()) {
      return own.filter(t -> !isDummy(verb, t));
    }
    Optional<Token> asSaid = asSaid(verb);
    if (asSaid.isPresent()) {
      return asSaid;
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty() || steps == 0) {
      return Optional.empty();
    }
    return switch (verb.baseRelation()) {
      case "conj" ->
          head.get().isVerb() || sentence.child(head.get(), "nsubj").isPresent()
              ? activeSubject(head.get(), steps - 1)
              : Optional.empty();
      case "xcomp" ->
          sentence
              .child(head.get(), "obj", "iobj")
              .filter(o -> !isParticiple(verb) || !commaBefore(verb))
              .or(() -> activeSubject(head.get(), steps - 1));
      case "advcl", "parataxis", "dep" ->
          isParticiple(verb)
              ? sentence
                  .child(head.get(), "obj")
                  .filter(o -> sentence.isOfObject(verb))
                  .or(() -> activeSubject(head.get(), steps - 1))
              : Optional.empty();
      case "ccomp" ->
          isParticiple(verb) && head.get().isVerb()
              ? activeSubject(head.get(), steps - 1)
              : Optional.empty();
      case "acl" ->
          isParticiple(verb) && head.get().isNoun()
              ? issuer(head.get(), steps - 1).or(() -> head)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "As <b>Ada Obi</b>, a chemist, noted, …": taken for a phrase with a preposition. */
  private Optional<Token> asSaid(Token verb) {
    return sentence.children(verb).stream()
        .filter(t -> t.is("obl") && t.index() < verb.index() && sentence.hasCase(t, "as"))
        .filter(t -> sentence.subtree(t).nextSetBit(0) == 0)
        .filter(t -> commaBetween(t, verb) && Nature.isSomeone(sentence, t))
        .findFirst();
  }

  private boolean commaBetween(Token from, Token to) {
    return sentence.token(to.index() - 1).word().equals(",") && from.index() < to.index() - 1;
  }

  /** Whether the word can name someone: not a verb or preposition that was misread as a subject. */
  static boolean canSpeak(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || token.isPronoun()
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("FW");
  }

  /**
   * Subject in any voice: what a dependent verb borrows from a passive one is its passive subject.
   */
  private Optional<Token> activeSubject(Token verb, int steps) {
    Optional<Token> passive = sentence.child(verb, "nsubj:pass");
    return passive.isPresent() ? passive : subject(verb, steps);
  }

  /** A verb form in -ing that stands without an auxiliary. */
  private boolean isParticiple(Token verb) {
    return verb.tag().equals("VBG") && sentence.child(verb, "aux").isEmpty();
  }

  /** "<b>The council</b> issued a statement saying …": who makes the text that says it. */
  private Optional<Token> issuer(Token text, int steps) {
    boolean made =
        text.is("obj")
            && SourceNouns.english().kind(text.lemma()).filter("document"::equals).isPresent();
    return made
        ? sentence
            .head(text)
            .flatMap(v -> activeSubject(v, steps))
            .filter(x -> Nature.isSomeone(sentence, x))
        : Optional.empty();
  }

  private boolean commaBefore(Token verb) {
    return verb.index() > 0 && sentence.token(verb.index() - 1).word().equals(",");
  }

  private boolean isDummy(Token verb, Token subject) {
    return subject.relation().equals("expl")
        || (subject.lemma().equals("it")
            && sentence.child(verb, "ccomp").isPresent()
            && verb.tag().equals("VBN"))
        || subject.lemma().equals("there");
  }

  /** "by X" of a passive. */
  Optional<Token> agent(Token verb) {
    return sentence.children(verb).stream()
        .filter(t -> t.is("obl") && sentence.hasCase(t, "by") && !Nature.isTime(sentence, t))
        .findFirst();
  }

  /** The "by" of an agent, which belongs to the cue; none for any other source. */
  BitSet by(Token verb, Token source) {
    BitSet by = new BitSet();
    if (source.is("obl") && source.head() == verb.index() && sentence.hasCase(source, "by")) {
      sentence.children(source).stream().filter(c -> c.is("case")).forEach(c -> by.set(c.index()));
    }
    return by;
  }

  /**
   * "“The lock,” the pilot said, “was open”": who stands right before the verb, or right behind it,
   * where the subject that a parser sees is among the words of a quotation.
   *
   * @param apart what cannot name him: the words of quotations that the verb stands outside
   */
  Optional<Token> beside(Token verb, BitSet apart) {
    int before = verb.index() - 1;
    while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    for (int i = before; i >= 0 && sentence.token(before).tag().equals("-RRB-"); i--) {
      if (sentence.token(i).tag().equals("-LRB-")) {
        before = i - 1;
        break;
      }
    }
    return named(before, apart)
        .or(
            () ->
                IntStream.range(verb.index() + 1, verb.index() + 5)
                    .mapToObj(i -> named(i, apart))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  /** "On Tuesday at the inn the mayor said": a day is no one, whatever a parser makes of it. */
  static boolean isTime(Token subject) {
    return TimeWords.english().weekday(subject.word()).isPresent();
  }

  /** The head of the name or noun phrase that the word belongs to, outside quotations. */
  Optional<Token> named(int index, BitSet apart) {
    if (index < 0 || index >= sentence.size() || apart.get(index)) {
      return Optional.empty();
    }
    Token token = sentence.token(index);
    for (Optional<Token> up = sentence.head(token);
        up.isPresent() && isNamePart(token) && !apart.get(up.get().index());
        up = sentence.head(token)) {
      token = up.get();
    }
    return Optional.of(token)
        .filter(t -> t.isNoun() || t.isPronoun() || Character.isUpperCase(t.word().codePointAt(0)))
        .filter(this::isBare);
  }

  /** No one speaks behind a preposition ("said in a letter") or before "'s", and no day does. */
  boolean isBare(Token noun) {
    return !isTime(noun) && sentence.children(noun).stream().noneMatch(c -> c.is("case"));
  }

  private static boolean isNamePart(Token token) {
    return token.is("compound") || token.is("flat") || token.is("amod") || token.is("det");
  }

  /** "called on <b>Congress</b>": the noun behind a preposition that is one of the cue's words. */
  Optional<Token> ownNoun(Cue row, Token verb) {
    BitSet own = occurrence(row, verb).orElse(new BitSet());
    return sentence.children(verb).stream()
        .filter(o -> o.is("obl"))
        .filter(
            o -> sentence.children(o).stream().anyMatch(c -> c.is("case") && own.get(c.index())))
        .findFirst();
  }

  /** The verb's prepositional dependent with this preposition, to its right. */
  Optional<Token> prepositional(Token verb, String preposition) {
    return sentence.children(verb).stream()
        .filter(t -> t.index() > verb.index())
        .filter(
            t ->
                (t.is("obl") || t.is("nmod"))
                    ? sentence.hasCase(t, preposition)
                    : hasMark(t, preposition))
        .findFirst();
  }

  /** Whether the clause is introduced by this word ("accused of stealing": of marks stealing). */
  boolean hasMark(Token verb, String word) {
    return (verb.is("advcl") || verb.is("acl") || verb.is("ccomp") || verb.is("xcomp"))
        && sentence.children(verb).stream()
            .anyMatch(c -> c.is("mark") && c.word().equalsIgnoreCase(word));
  }

  /** Whether the word is introduced by this one, however the parser calls it. */
  boolean hasMarkOrCase(Token token, String word) {
    return sentence.children(token).stream()
        .anyMatch(c -> (c.is("mark") || c.is("case")) && c.word().equalsIgnoreCase(word));
  }

  /**
   * The words of the cue: the verb, its auxiliaries and negation, adverbs that touch it, its
   * particle, and the verbs that only carry it ("declined to say", "tried to persuade").
   */
  BitSet cue(Token verb) {
    BitSet cue = new BitSet();
    Token top = verb;
    cue.set(verb.index());
    for (int steps = 0; steps < 3 && top.is("xcomp") && sentence.isInfinitive(top); steps++) {
      Optional<Token> carrier =
          sentence
              .head(top)
              .filter(h -> h.isVerb() && h.index() < verb.index() && verb.index() - h.index() <= 4);
      if (carrier.isEmpty() || sentence.child(carrier.get(), "obj").isPresent()) {
        break;
      }
      top = carrier.get();
      cue.set(top.index(), verb.index() + 1);
    }
    for (Token verbal : List.of(top, verb)) {
      for (Token child : sentence.children(verbal)) {
        if (child.is("aux")
            || child.is("compound") && child.relation().equals("compound:prt")
            || isNegation(child)) {
          cue.set(child.index());
        }
      }
    }
    growByAdverbs(cue);
    return cue;
  }

  private void growByAdverbs(BitSet cue) {
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      int before = i - 1;
      while (before >= 0 && !cue.get(before) && isAdverb(sentence.token(before))) {
        before--;
      }
      boolean bridges = before >= 0 && cue.get(before);
      if (bridges || i == cue.nextSetBit(0)) {
        cue.set(before + 1, i);
      }
    }
  }

  private boolean isAdverb(Token token) {
    return token.tag().startsWith("RB") && token.is("advmod") || isNegation(token);
  }

  boolean isNegation(Token token) {
    return token.lemma().equals("not")
        || token.lemma().equals("n't")
        || token.lemma().equals("never");
  }

  /**
   * The phrase around a noun or clause head: what hangs on it, in one piece around it, without
   * marks at its ends.
   */
  BitSet phrase(Token head) {
    return trim(Sentence.pieceAround(head, sentence.subtree(head)));
  }

  /** Without commas, dashes, full stops before the first word. */
  BitSet trimFront(BitSet tokens) {
    BitSet left = (BitSet) tokens.clone();
    while (!left.isEmpty() && isLoose(sentence.token(left.nextSetBit(0)))) {
      left.clear(left.nextSetBit(0));
    }
    return left;
  }

  /** Without commas, dashes, full stops at either end; quotation marks stay. */
  BitSet trim(BitSet tokens) {
    BitSet left = trimFront(tokens);
    while (!left.isEmpty() && isLoose(sentence.token(left.length() - 1))) {
      left.clear(left.length() - 1);
    }
    return left;
  }

  private static boolean isLoose(Token token) {
    return token.isPunctuation() && ",.;:-–—…--...".contains(token.word());
  }

  /**
   * The members of a source: "a statement and two officials" are two. A phrase whose conjuncts are
   * not nouns stays whole.
   */
  List<BitSet> members(Token head) {
    BitSet whole = phrase(head);
    List<BitSet> members = new ArrayList<>();
    BitSet rest = (BitSet) whole.clone();
    for (Token child : sentence.children(head)) {
      boolean joins = child.is("conj") && (child.isNoun() || child.isPronoun());
      if (joins && whole.get(child.index()) && !describes(head, child)) {
        BitSet member = phrase(child);
        members.add(member);
        rest.andNot(member);
        sentence.children(child).stream()
            .filter(c -> c.is("cc"))
            .forEach(
                c -> {
                  member.clear(c.index());
                  rest.clear(c.index());
                });
      }
    }
    if (!members.isEmpty()) {
      sentence.children(head).stream().filter(c -> c.is("cc")).forEach(c -> rest.clear(c.index()));
    }
    BitSet first = new BitSet();
    for (int i = rest.nextSetBit(0); i >= 0; i = rest.nextSetBit(i + 1)) {
      if (members.isEmpty() || i < members.get(0).nextSetBit(0)) {
        first.set(i);
      }
    }
    members.add(0, trim(members.isEmpty() ? whole : first));
    return members.stream().map(this::trim).filter(m -> !m.isEmpty()).toList();
  }

  /**
   * "Obi, president and <b>head</b> of the bank": joined to the description before it, though a
   * parser joins it to the name.
   */
  private boolean describes(Token name, Token joined) {
    return name.tag().startsWith("NNP")
        && joined.tag().startsWith("NN")
        && !joined.tag().startsWith("NNP")
        && sentence.children(name).stream()
            .anyMatch(c -> c.is("appos") && c.index() < joined.index());
  }

  /**
   * Without a time that a parser hangs on a name: "Ana Obi <b>on Tuesday</b> said". Before the cue
   * it tells when she spoke.
   */
  BitSet withoutTime(BitSet source) {
    BitSet left = (BitSet) source.clone();
    int last = left.length() - 1;
    int first = left.nextSetBit(0);
    if (last > first && TimeWords.english().weekday(sentence.token(last).word()).isPresent()) {
      left.clear(last);
      if (last - 1 > first && sentence.token(last - 1).tag().equals("IN")) {
        left.clear(last - 1);
      }
    }
    return trim(left);
  }

  /** The tokens that are not among the holes; neither set is changed. */
  static BitSet without(BitSet tokens, BitSet holes) {
    BitSet left = (BitSet) tokens.clone();
    left.andNot(holes);
    return left;
  }
}
