/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.lexicon.Effect;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrame.Complement;
import readout.lexicon.EventFrames;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;

/**
 * Who plays which part of a predicate, whatever construction hides it: passive, conjunction,
 * participle, relative clause, control ("agreed to send": who agreed sends; "urged Chad to
 * withdraw": Chad withdraws).
 *
 * <p>Basic Universal Dependencies tell these things only in part; each method names the
 * constructions that it sees through.
 */
final class Roles {
  private static final int MAX_STEPS = 8;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "/");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Sentence sentence;
  private final BitSet times;

  /**
   * @param times the tokens that tell when
   */
  Roles(Sentence sentence, BitSet times) {
    this.sentence = sentence;
    this.times = times;
  }

  Sentence sentence() {
    return sentence;
  }

  /**
   * Whether the verb is passive: an auxiliary says so, or it is a bare participle behind a noun.
   */
  boolean isPassive(Token verb) {
    if (sentence.child(verb, "aux:pass", "nsubj:pass", "csubj:pass").isPresent()) {
      return true;
    }
    if (!verb.tag().equals("VBN") || sentence.child(verb, "aux").isPresent()) {
      return false;
    }
    boolean reduced = verb.is("acl") || verb.is("advcl") || verb.is("amod");
    boolean joined =
        verb.is("conj")
            && sentence.child(verb, "nsubj").isEmpty()
            && sentence.head(verb).filter(this::isPassive).isPresent();
    return (reduced && sentence.child(verb, "obj").isEmpty()) || joined;
  }

  /**
   * Who does it: subject or agent, own or borrowed. Empty when the sentence does not tell, and for
   * a dummy "it" or "there".
   */
  Optional<Token> doer(Token verb) {
    return doer(verb, MAX_STEPS).filter(t -> !isDummy(verb, t));
  }

  private Optional<Token> doer(Token verb, int steps) {
    if (isPassive(verb)) {
      return oblique(verb, "by").filter(t -> !isTime(t));
    }
    Optional<Token> own = subject(verb);
    if (own.isPresent()) {
      return own.map(t -> antecedent(verb, t));
    }
    return steps == 0 ? Optional.empty() : borrowed(verb, steps);
  }

  private Optional<Token> subject(Token verb) {
    return sentence.children(verb).stream()
        .filter(t -> t.relation().equals("nsubj") || t.relation().equals("nsubj:outer"))
        .findFirst();
  }

  /** The subject that a verb without one of its own has from the word that it hangs on. */
  private Optional<Token> borrowed(Token verb, int steps) {
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token up = head.get();
    return switch (verb.baseRelation()) {
      case "conj" -> up.isVerb() || subject(up).isPresent() ? standing(up, steps - 1) : nothing();
      case "xcomp" -> controller(up, steps - 1);
      case "ccomp", "parataxis", "dep" ->
          isBare(verb) ? controller(up, steps - 1) : Optional.empty();
      case "advcl" ->
          !isBare(verb)
              ? nothing()
              : sentence.isOfObject(verb) ? controller(up, steps - 1) : standing(up, steps - 1);
      case "acl" -> verb.relation().equals("acl:relcl") ? nothing() : nounDoer(verb, up, steps - 1);
      default -> Optional.empty();
    };
  }

  /**
   * Subject in any voice: what a dependent verb borrows from a passive one is its passive subject.
   */
  private Optional<Token> standing(Token verb, int steps) {
    Optional<Token> passive = sentence.child(verb, "nsubj:pass");
    return passive.isPresent() ? passive.map(t -> antecedent(verb, t)) : doer(verb, steps);
  }

  /** Who does what stands under this verb: the one asked ("urged Chad to …"), else its subject. */
  private Optional<Token> controller(Token verb, int steps) {
    return asked(verb)
        .filter(o -> verb.isVerb() && o.index() > verb.index())
        .map(o -> antecedent(verb, o))
        .or(() -> standing(verb, steps));
  }

  /**
   * Who does what a noun's clause tells: "officials citing …" the noun itself; "Chad's decision to
   * withdraw", "Chad announced a plan to withdraw": whose plan it is.
   */
  private Optional<Token> nounDoer(Token verb, Token noun, int steps) {
    if (verb.tag().equals("VBG") && sentence.child(verb, "mark").isEmpty()) {
      return Optional.of(noun);
    }
    return owner(noun)
        .or(
            () ->
                sentence
                    .head(noun)
                    .filter(h -> h.isVerb() && (noun.is("obj") || noun.is("obl")))
                    .flatMap(h -> steps <= 0 ? Optional.empty() : standing(h, steps)));
  }

  /** The noun that a relative pronoun stands for; the word itself for any other. */
  private Token antecedent(Token verb, Token word) {
    Optional<Token> noun = relativised(verb);
    return RELATIVE.contains(word.word().toLowerCase(Locale.ROOT)) ? noun.orElse(word) : word;
  }

  private Optional<Token> relativised(Token verb) {
    Token at = verb;
    for (int i = 0; i < MAX_STEPS && !at.is("acl"); i++) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty() || !(at.is("conj") || at.is("xcomp") || at.is("ccomp"))) {
        return Optional.empty();
      }
      at = up.get();
    }
    return at.relation().equals("acl:relcl") ? sentence.head(at) : Optional.empty();
  }

  /**
   * Who or what it is done to: object; subject of a passive; the noun that a passive participle
   * ("men arrested by police") or a relative clause without an object of its own ("the planes that
   * it shot down") describes; the object of the verb joined behind it ("arrested and deported five
   * men").
   */
  Optional<Token> undergoer(Token verb) {
    if (isPassive(verb)) {
      return passiveSubject(verb, MAX_STEPS).filter(t -> !isDummy(verb, t));
    }
    Optional<Token> own = object(verb).map(t -> antecedent(verb, t));
    if (own.isPresent()) {
      return own;
    }
    if (verb.relation().equals("acl:relcl") && subject(verb).isPresent()) {
      boolean subjectRelative =
          subject(verb)
              .filter(t -> RELATIVE.contains(t.word().toLowerCase(Locale.ROOT)))
              .isPresent();
      return subjectRelative ? shared(verb) : sentence.head(verb);
    }
    return shared(verb);
  }

  private Optional<Token> object(Token verb) {
    return objects(verb).stream().findFirst();
  }

  /** Direct and indirect objects, in text order. */
  List<Token> objects(Token verb) {
    return sentence.children(verb).stream()
        .filter(t -> t.relation().equals("obj") || t.relation().equals("iobj"))
        .toList();
  }

  /** Who is asked: the object ("urged Chad to"), or that of a verb as "called on Chad to". */
  Optional<Token> asked(Token verb) {
    return sentence
        .child(verb, "obj", "iobj")
        .or(() -> obliques(verb).filter(t -> isAskedWith(verb, t)).findFirst());
  }

  private boolean isAskedWith(Token verb, Token noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.is("case") && c.index() < noun.index())
        .map(c -> verb.lemma() + " " + c.word().toLowerCase(Locale.ROOT))
        .flatMap(words -> EventFrames.english().find(words, EventFrame.Tag.V).stream())
        .anyMatch(frame -> frame.carries() == Effect.REQUESTED);
  }

  private Optional<Token> shared(Token verb) {
    return sentence.children(verb).stream()
        .filter(t -> t.is("conj") && t.isVerb() && !isPassive(t))
        .filter(t -> sentence.child(verb, "obl", "ccomp", "xcomp").isEmpty())
        .filter(t -> subject(t).isEmpty() && t.index() - verb.index() <= 3)
        .findFirst()
        .flatMap(this::object);
  }

  private Optional<Token> passiveSubject(Token verb, int steps) {
    Optional<Token> own = sentence.child(verb, "nsubj:pass", "csubj:pass");
    if (own.isPresent()) {
      return own.map(t -> antecedent(verb, t));
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty() || steps == 0) {
      return Optional.empty();
    }
    return switch (verb.baseRelation()) {
      case "acl", "amod" -> head;
      case "conj" -> isPassive(head.get()) ? passiveSubject(head.get(), steps - 1) : nothing();
      case "xcomp" -> controller(head.get(), steps - 1);
      case "advcl" -> standing(head.get(), steps - 1);
      default -> Optional.empty();
    };
  }

  /** The dependent that this preposition introduces, of a verb or a noun, to either side. */
  Optional<Token> oblique(Token governor, String preposition) {
    return obliques(governor).filter(t -> sentence.hasCase(t, preposition)).findFirst();
  }

  private Stream<Token> obliques(Token governor) {
    return sentence.children(governor).stream()
        .filter(t -> t.is("obl") || t.is("nmod") && !t.relation().equals("nmod:poss"));
  }

  /** Whose it is: "Chad's army", "its plan". */
  Optional<Token> owner(Token noun) {
    return sentence.child(noun, "nmod:poss");
  }

  /** The clause that completes the verb: an infinitive, a that-clause, a gerund. */
  List<Token> complements(Token governor) {
    return sentence.children(governor).stream()
        .filter(t -> t.is("xcomp") || t.is("ccomp") || (t.is("advcl") && isBare(t)))
        .filter(t -> t.index() > governor.index())
        .toList();
  }

  /** Whether a clause has the form that a frame asks for. */
  static boolean hasForm(Sentence sentence, Token clause, Complement form) {
    boolean gerund = clause.tag().equals("VBG");
    return switch (form) {
      case NONE -> true;
      case TO -> sentence.isInfinitive(clause);
      case THAT -> !sentence.isInfinitive(clause) && !gerund;
      case ING -> gerund;
    };
  }

  /** An infinitive or a verb form in -ing or -ed that has no auxiliary and no subject. */
  private boolean isBare(Token verb) {
    return subject(verb).isEmpty()
        && (sentence.isInfinitive(verb)
            || ((verb.tag().equals("VBG") || verb.tag().equals("VBN"))
                && sentence.child(verb, "aux").isEmpty()));
  }

  /**
   * The words of a noun phrase: what stands around its head in one piece, without relative clauses,
   * participles, appositions and other afterthoughts.
   */
  BitSet phrase(Token head) {
    BitSet all = new BitSet(sentence.size());
    gather(head, head, all);
    BitSet piece = Sentence.pieceAround(head, all);
    while (!piece.isEmpty() && isMark(piece.length() - 1)) {
      piece.clear(piece.length() - 1);
    }
    while (!piece.isEmpty() && isMark(piece.nextSetBit(0))) {
      piece.clear(piece.nextSetBit(0));
    }
    return piece;
  }

  private boolean isMark(int index) {
    return sentence.token(index).isPunctuation();
  }

  private void gather(Token top, Token token, BitSet into) {
    List<Token> open = new ArrayList<>(List.of(token));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      into.set(next.index());
      for (Token child : sentence.children(next)) {
        if (!isAside(top, next, child)) {
          open.add(child);
        }
      }
    }
  }

  /** What does not belong to the phrase that names: clauses, asides, its own preposition, joins. */
  private boolean isAside(Token top, Token parent, Token child) {
    boolean clause =
        child.is("acl")
            || child.is("advcl")
            || child.is("parataxis")
            || child.is("dep")
            || child.is("cop")
            || child.is("ccomp")
            || child.is("nsubj")
            || child.is("aux");
    boolean ofTop =
        parent.equals(top)
            && (child.is("conj")
                || child.is("cc")
                || (child.is("case") && child.index() < top.index())
                || child.is("mark")
                || partner(top).filter(child::equals).isPresent()
                || (child.is("appos") && child.index() > top.index() + 1));
    return clause || ofTop;
  }

  /** The head of a phrase and what "and" or a dash joins to it: "India-Pakistan talks". */
  List<Token> members(Token head) {
    return Stream.concat(partner(head).stream(), Presence.members(sentence, head).stream())
        .filter(t -> !t.isVerb() || t.equals(head))
        .toList();
  }

  /** The other of two names that a dash joins before a noun. */
  private Optional<Token> partner(Token name) {
    return sentence.children(name).stream()
        .filter(c -> name.is("compound") && c.is("compound") && c.index() == name.index() - 2)
        .filter(c -> DASHES.contains(sentence.token(c.index() + 1).word()))
        .findFirst();
  }

  /** Whether the phrase tells a time: "by Monday". */
  boolean isTime(Token noun) {
    return times.get(noun.index())
        || noun.relation().equals("obl:tmod")
        || noun.tag().equals("CD") && isYear(noun);
  }

  private static boolean isYear(Token noun) {
    return noun.word().matches("(19|20)\\d\\d");
  }

  /**
   * "There", and an "it" that only holds the place of a clause: "it was agreed that", "it is sad".
   */
  private boolean isDummy(Token verb, Token token) {
    boolean place =
        token.lemma().equals("it")
            && (isPassive(verb) || !verb.isVerb())
            && sentence.child(verb, "ccomp", "csubj", "xcomp").isPresent();
    return token.is("expl") || token.lemma().equals("there") || place;
  }

  private static Optional<Token> nothing() {
    return Optional.empty();
  }
}
