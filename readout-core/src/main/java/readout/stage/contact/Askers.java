/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.finding.Contact.Kind;
import readout.lexicon.ContactWords;
import readout.lexicon.ContactWords.Frame;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Who asked for a contact: "at A's request", "on the initiative of A", "the initiative for the call
 * came from A", "A requested the call", "the call, requested by A".
 */
final class Askers {
  private final Sentence sentence;
  private final ContactWords words;
  private final Clause clause;
  private final Company company;
  private final Surroundings surroundings;

  Askers(
      Sentence sentence,
      ContactWords words,
      Clause clause,
      Company company,
      Surroundings surroundings) {
    this.sentence = sentence;
    this.words = words;
    this.clause = clause;
    this.company = company;
    this.surroundings = surroundings;
  }

  /** One who asked, and the words that tell it. */
  record Asker(String actor, BitSet tokens) {}

  List<Asker> of(Telling telling) {
    List<Asker> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && words.is(token.lemma(), Frame.ASKS)) {
        noun(token, telling).ifPresent(found::add);
      } else if (token.isVerb() && words.is(token.lemma(), Frame.ASK)) {
        verb(token, telling).ifPresent(found::add);
      }
    }
    return found.isEmpty() ? caller(telling).map(List::of).orElse(List.of()) : found;
  }

  /** Who telephones someone has the initiative, unless it is told otherwise. */
  private Optional<Asker> caller(Telling telling) {
    boolean calls =
        telling.word().isVerb()
            && words
                .verb(telling.word().lemma())
                .filter(w -> w.frames().contains("calls"))
                .isPresent();
    if (telling.kind() == Kind.CALL && telling.word().isNoun()) {
      return from(telling.word()).flatMap(owner -> asker(owner, telling.word(), telling));
    }
    return calls && !clause.isPassive(telling.word())
        ? clause.subject(telling.word()).flatMap(s -> asker(s, telling.word(), telling))
        : Optional.empty();
  }

  /** "a call from the king", "the king's call to the queen". */
  private Optional<Token> from(Token call) {
    Optional<Token> from =
        clause.dependents(call, Frame.PARTY).stream()
            .filter(t -> sentence.hasCase(t, "from"))
            .findFirst();
    return from.or(
        () ->
            clause.dependent(call, Frame.GOAL).isPresent()
                ? sentence.child(call, "nmod:poss")
                : Optional.empty());
  }

  private Optional<Asker> noun(Token noun, Telling telling) {
    boolean about =
        clause.dependents(noun, Frame.WANTED).stream()
            .anyMatch(t -> t.index() == telling.word().index());
    if (about) {
      return sentence
          .head(noun)
          .flatMap(v -> clause.dependent(v, Frame.PARTY))
          .or(() -> sentence.child(noun, "nmod:poss"))
          .flatMap(owner -> asker(owner, noun, telling));
    }
    boolean at = clause.hasCase(noun, Frame.BIDDEN);
    Optional<Token> owner =
        sentence.child(noun, "nmod:poss").or(() -> clause.dependent(noun, Frame.PARTY));
    return at && (surroundings.hangs(noun, telling) || isNearest(noun, telling))
        ? owner.flatMap(o -> asker(o, noun, telling))
        : Optional.empty();
  }

  /**
   * A phrase that the parser could hang nowhere (quotation marks cut it off) goes to the telling in
   * whose words it stands.
   */
  private boolean isNearest(Token noun, Telling telling) {
    boolean loose = noun.is("dep") || noun.is("parataxis") || noun.is("root");
    return loose && telling.word().index() < noun.index();
  }

  private Optional<Asker> verb(Token verb, Telling telling) {
    int word = telling.word().index();
    boolean passive = clause.isPassive(verb);
    boolean governs =
        telling.governor().filter(g -> g.is("xcomp") && g.head() == verb.index()).isPresent();
    boolean ofWord = verb.is("acl") && verb.head() == word;
    boolean object =
        sentence.children(verb).stream()
            .anyMatch(
                c ->
                    c.index() == word
                        && (passive
                            ? c.is("nsubj:pass")
                            : c.is("obj") || c.is("obl") && clause.hasCase(c, Frame.WANTED)));
    if (!ofWord && !object && !governs) {
      return Optional.empty();
    }
    Optional<Token> subject = clause.subject(verb).filter(s -> s.index() != word);
    return subject.flatMap(s -> asker(s, verb, telling));
  }

  private Optional<Asker> asker(Token owner, Token word, Telling telling) {
    List<String> ids = company.sides(company.at(owner));
    Optional<String> actor =
        isLatter(owner)
            ? latter(owner, telling)
            : ids.isEmpty() ? group(owner) : Optional.of(ids.get(0));
    return actor.map(a -> new Asker(a, tokens(owner, word)));
  }

  /** "the Chinese side" may be known as a group. */
  private Optional<String> group(Token owner) {
    return company.at(owner).stream().findFirst();
  }

  private static boolean isLatter(Token token) {
    return token.lemma().equals("latter") || token.word().equalsIgnoreCase("latter");
  }

  /** The last one who was named before; of "the two" it cannot be told. */
  private Optional<String> latter(Token owner, Telling telling) {
    for (int at = owner.index() - 1; at >= 0; at--) {
      List<String> ids = company.at(sentence.token(at));
      if (ids.stream().anyMatch(telling.who()::contains)) {
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private BitSet tokens(Token owner, Token word) {
    BitSet tokens = new BitSet();
    BitSet phrase = sentence.subtree(owner);
    int from = Math.min(word.index(), phrase.nextSetBit(0));
    int to = Math.max(word.index(), owner.index());
    tokens.set(from, to + 1);
    Optional<Token> opening =
        sentence.children(word).stream().filter(c -> c.is("case") && c.index() < from).findFirst();
    opening.ifPresent(c -> tokens.set(c.index(), from));
    return tokens;
  }
}
