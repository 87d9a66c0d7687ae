/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.finding.Contact.Status;
import readout.lexicon.ClosedWords;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.ContactWords;
import readout.lexicon.ContactWords.Frame;
import readout.reading.Sentence;
import readout.reading.Token;

/** What the grammar of one sentence says of a contact's word: who is its subject, was it held. */
final class Clause {
  private static final int MAX_STEPS = 8;

  private final Sentence sentence;
  private final ContactWords words;

  Clause(Sentence sentence, ContactWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** Who does it: its own subject, or the one that it borrows; a relative pronoun is its noun. */
  Optional<Token> subject(Token verb) {
    return subject(verb, MAX_STEPS);
  }

  private Optional<Token> subject(Token verb, int steps) {
    if (isPassive(verb)) {
      return agent(verb);
    }
    Optional<Token> own = sentence.child(verb, "nsubj").filter(t -> !t.is("nsubj:pass"));
    Optional<Token> head = sentence.head(verb);
    if (own.isPresent()) {
      boolean relative = own.get().tag().startsWith("W") && verb.is("acl");
      return relative ? head : own;
    }
    if (head.isEmpty() || steps == 0) {
      return Optional.empty();
    }
    boolean participle = verb.tag().equals("VBG");
    if (verb.is("acl")) {
      // "after the king and the duke met": a past form that has no subject has this one
      boolean finite = verb.tag().equals("VBD");
      return participle || finite || hasNoPassive(verb) ? head : Optional.empty();
    }
    if (verb.is("dep") && verb.tag().equals("VBD")) {
      return misread(verb);
    }
    if (verb.is("xcomp") && sentence.child(head.get(), "obj").isPresent()) {
      return sentence.child(head.get(), "obj");
    }
    boolean borrows =
        verb.is("conj") || verb.is("xcomp") || participle && (verb.is("advcl") || verb.is("dep"));
    borrows |= isErrand(verb, head.get());
    boolean governs = head.get().isVerb() || sentence.child(head.get(), "nsubj").isPresent();
    return borrows && governs
        ? sentence.child(head.get(), "nsubj:pass").or(() -> subject(head.get(), steps - 1))
        : Optional.empty();
  }

  /** "after the king and the duke met": parsers take the subject for the object of "after". */
  private Optional<Token> misread(Token verb) {
    Token at = sentence.token(Math.max(0, verb.index() - 1));
    for (int steps = 0; steps < MAX_STEPS && at.head() >= 0; steps++) {
      if (at.is("obl") && hasCase(at, Frame.APART)) {
        return Optional.of(at);
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  /** "the two ministers spoke by telephone": parsers take the form for a participle. */
  private boolean hasNoPassive(Token verb) {
    return verb.tag().equals("VBN")
        && words.verb(verb.lemma()).filter(w -> !w.frames().contains("object")).isPresent();
  }

  boolean isPassive(Token verb) {
    return sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()
        || verb.tag().equals("VBN")
            && verb.is("acl")
            && !hasNoPassive(verb)
            && sentence.child(verb, "obj", "aux", "nsubj").isEmpty();
  }

  /** Who does what a passive tells. */
  private Optional<Token> agent(Token verb) {
    return hanging(verb).filter(t -> sentence.hasCase(t, "by")).findFirst();
  }

  /** What hangs on a word by a preposition of the frame. */
  Optional<Token> dependent(Token head, Frame frame) {
    return dependents(head, frame).stream().findFirst();
  }

  /**
   * All of them in text order, those that "and" joins with a preposition of their own among them:
   * "to Bern on Monday and to Rome on Friday". Where none hangs on a verb itself, those that hang
   * on its circumstances: "talked for two hours with the king".
   */
  List<Token> dependents(Token head, Frame frame) {
    List<Token> own = hanging(head).flatMap(this::joined).filter(t -> hasCase(t, frame)).toList();
    return frame == Frame.WITH && head.isVerb() ? beyond(head, own) : own;
  }

  private Stream<Token> joined(Token phrase) {
    Stream<Token> more =
        sentence.children(phrase).stream()
            .filter(c -> c.is("conj") && sentence.child(c, "case").isPresent());
    return Stream.concat(Stream.of(phrase), more);
  }

  private List<Token> beyond(Token verb, List<Token> own) {
    Stream<Token> more =
        hanging(verb)
            .filter(t -> !hasCase(t, Frame.WITH) && words.noun(List.of(), t.lemma()).isEmpty())
            .filter(t -> sentence.child(t, "case").isPresent())
            .flatMap(this::hanging)
            .filter(t -> hasCase(t, Frame.WITH));
    return Stream.concat(more, own.stream()).sorted(Comparator.comparingInt(Token::index)).toList();
  }

  private Stream<Token> hanging(Token head) {
    return sentence.children(head).stream().filter(c -> c.is("obl") || c.is("nmod"));
  }

  boolean hasCase(Token noun, Frame frame) {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.is("case") && words.is(c.word(), frame));
  }

  /** Whether a verb or noun has a child of this frame, such as "originally". */
  boolean has(Token head, Frame frame) {
    return sentence.children(head).stream()
        .anyMatch(
            c ->
                c.index() < head.index()
                    && (words.is(c.lemma(), frame) || words.is(c.word(), frame)));
  }

  private boolean isNegated(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.is("advmod") && isNot(c) || c.is("det") && isNo(c));
  }

  private static boolean isNot(Token token) {
    return ClosedWords.english().is(token.lemma(), Use.NOT);
  }

  private static boolean isNo(Token token) {
    return ClosedWords.english().is(token.lemma(), Use.NONE);
  }

  boolean isNone(Token noun) {
    return sentence.child(noun, "det").filter(Clause::isNo).isPresent();
  }

  /**
   * Whether what a verb tells took place or is to; empty when it is denied, merely possible, hung
   * on a condition, wished, or governed by a word that does not tell.
   */
  Optional<Status> status(Token verb) {
    return status(verb, MAX_STEPS);
  }

  private Optional<Status> status(Token verb, int steps) {
    if (isNegated(verb) || steps == 0) {
      return Optional.empty();
    }
    boolean be = false;
    boolean to = false;
    for (Token child : sentence.children(verb)) {
      if (child.index() > verb.index()) {
        continue;
      }
      if (child.is("mark") && words.is(child.lemma(), Frame.IF)) {
        return Optional.empty();
      }
      if (child.tag().equals("MD")) {
        return words.is(child.lemma(), Frame.WILL) ? Optional.of(Status.PLANNED) : Optional.empty();
      }
      to |= child.tag().equals("TO");
      be |= (child.is("aux") || child.is("cop")) && child.lemma().equals("be");
    }
    if (to) {
      return be
          ? Optional.of(isOff(verb) ? Status.CANCELLED : Status.PLANNED)
          : infinitive(verb, steps);
    }
    if (verb.tag().equals("VB") && !be) {
      return governed(verb, steps);
    }
    if (isWished(verb)) {
      return Optional.of(Status.REQUESTED);
    }
    return verb.is("conj") && sentence.child(verb, "nsubj", "aux").isEmpty()
        ? conjoined(verb, steps)
        : Optional.of(Status.HELD);
  }

  /** "proposed that they meet". */
  private boolean isWished(Token verb) {
    return verb.is("ccomp")
        && (verb.tag().equals("VBP") || verb.tag().equals("VB"))
        && sentence.head(verb).filter(h -> words.is(h.lemma(), Frame.ASK)).isPresent();
  }

  /** "the mission that was to have come has been put off": what it describes is cancelled. */
  private boolean isOff(Token verb) {
    Optional<Token> noun = verb.is("acl") ? sentence.head(verb) : Optional.empty();
    return noun.filter(n -> n.is("nsubj:pass"))
        .flatMap(sentence::head)
        .filter(v -> words.is(withParticle(v), Frame.CANCEL))
        .isPresent();
  }

  /** The dictionary form of a verb with its particle: "put off". */
  String withParticle(Token verb) {
    return sentence
        .child(verb, "compound")
        .map(p -> verb.lemma() + " " + p.lemma())
        .orElse(verb.lemma());
  }

  private Optional<Status> infinitive(Token verb, int steps) {
    boolean headline = sentence.child(verb, "nsubj").isPresent() && verb.is("root");
    return headline ? Optional.of(Status.PLANNED) : governed(verb, steps);
  }

  private Optional<Status> governed(Token verb, int steps) {
    Optional<Token> head = sentence.head(verb);
    if (head.isPresent() && isErrand(verb, head.get())) {
      return status(head.get(), steps - 1);
    }
    if (head.isEmpty() || verb.is("advcl") || verb.is("acl") && !isPlan(head.get())) {
      return Optional.empty();
    }
    if (verb.is("conj")) {
      return conjoined(verb, steps);
    }
    if (words.is(head.get().lemma(), Frame.REFUSE) || isNegated(head.get())) {
      return Optional.empty();
    }
    boolean isTo = head.get().lemma().equals("be") && verb.is("xcomp");
    boolean asks = words.is(head.get().lemma(), Frame.ASK);
    if (!isTo && !asks && !isPlan(head.get())) {
      return Optional.empty();
    }
    return isTold(head.get())
        ? Optional.of(asks ? Status.REQUESTED : Status.PLANNED)
        : Optional.empty();
  }

  /** "flew to Damascus to meet the president". */
  private boolean isErrand(Token verb, Token governor) {
    return sentence.isInfinitive(verb)
        && (verb.is("advcl") || verb.is("xcomp"))
        && words.verb(governor.lemma()).filter(w -> w.kind().equals("visit")).isPresent();
  }

  /** Not in "if they agree to receive him". */
  private boolean isTold(Token governor) {
    return sentence.children(governor).stream()
        .noneMatch(c -> c.is("mark") && words.is(c.lemma(), Frame.IF));
  }

  private Optional<Status> conjoined(Token verb, int steps) {
    return sentence.head(verb).filter(Token::isVerb).isPresent()
        ? status(sentence.head(verb).get(), steps - 1)
        : Optional.of(Status.HELD);
  }

  boolean isPlan(Token token) {
    return words.is(token.lemma(), Frame.PLAN);
  }

  /** The nearest verb above a token, itself not counted; a noun with a copula counts as one. */
  Optional<Token> verbAbove(Token token) {
    Optional<Token> up = sentence.head(token);
    for (int steps = 0; steps < MAX_STEPS && up.isPresent(); steps++) {
      if (up.get().isVerb() || sentence.child(up.get(), "cop").isPresent()) {
        return up;
      }
      up = sentence.head(up.get());
    }
    return Optional.empty();
  }

  /** "there was a call between them". */
  boolean isThere(Token verb) {
    return verb.lemma().equals("be") && sentence.child(verb, "expl").isPresent();
  }
}
