/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.lexicon.Effect;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrame.Complement;
import readout.lexicon.Slot;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Fills the places of a frame around its word: object, complement, actor, recipient.
 *
 * <p>{@code anchor} is the word of the frame; {@code verb} the verb that governs it where the
 * frame's word is a noun under a light verb ("launched an attack on"), else the same word.
 */
final class Casting {
  private final Scene scene;
  private final Roles roles;

  Casting(Scene scene) {
    this.scene = scene;
    this.roles = scene.roles();
  }

  /** The object that the frame asks for: "sanctions" of "imposed sanctions". */
  Optional<Token> object(EventFrame frame, Token verb) {
    Optional<Token> direct =
        Stream.concat(roles.undergoer(verb).stream(), roles.objects(verb).stream())
            .flatMap(o -> among(frame, o).stream())
            .filter(o -> !o.equals(verb))
            .findFirst();
    if (direct.isPresent()) {
      return direct;
    }
    return frame.words().size() < 2
        ? Optional.empty()
        : governed(frame, verb).flatMap(o -> among(frame, o));
  }

  /**
   * The head, or a word joined to it, or what is counted: "thousands of troops", "ten million
   * dinars".
   */
  private Optional<Token> among(EventFrame frame, Token head) {
    for (Token member : roles.members(head)) {
      if (isOne(frame, member)) {
        return Optional.of(member);
      }
      Optional<Token> counted =
          roles
              .oblique(member, "of")
              .or(() -> scene.sentence().child(member, "nummod"))
              .filter(t -> isOne(frame, t));
      if (counted.isPresent()) {
        return counted;
      }
    }
    return Optional.empty();
  }

  boolean isOne(EventFrame frame, Token token) {
    Sentence sentence = scene.sentence();
    List<String> lemmas = Words.lemmas(sentence, token);
    return lemmas.stream().anyMatch(frame.objects()::contains)
        || frame.hasPhrases()
            && sentence.children(token).stream()
                .filter(c -> c.is("amod") || c.is("compound"))
                .map(c -> c.lemma().toLowerCase(Locale.ROOT) + " ")
                .anyMatch(m -> lemmas.stream().anyMatch(l -> frame.objects().contains(m + l)));
  }

  /** What the preposition governs that ends the frame's words: "call for", "crack down on". */
  private Optional<Token> governed(EventFrame frame, Token verb) {
    String last = frame.words().get(frame.words().size() - 1);
    return roles
        .oblique(verb, last)
        .or(() -> behindAdverb(verb, last))
        .or(() -> behindObject(frame, verb, last))
        .or(() -> roles.undergoer(verb))
        .or(() -> clauseUnder(verb, last));
  }

  /** "Accused the bank of fraud", where a parser hangs the last phrase on the object. */
  private Optional<Token> behindObject(EventFrame frame, Token verb, String preposition) {
    return roles
        .undergoer(verb)
        .flatMap(o -> roles.oblique(o, preposition))
        .filter(o -> isOne(frame, o));
  }

  /** "Walked away from the talks". */
  private Optional<Token> behindAdverb(Token verb, String preposition) {
    return scene.sentence().children(verb).stream()
        .filter(c -> c.is("advmod") || c.is("compound"))
        .flatMap(c -> roles.oblique(c, preposition).stream())
        .findFirst();
  }

  private Optional<Token> clauseUnder(Token verb, String preposition) {
    return scene.sentence().children(verb).stream()
        .filter(t -> t.is("advcl") || t.is("ccomp") || t.is("xcomp"))
        .filter(
            t ->
                scene.sentence().children(t).stream()
                    .anyMatch(c -> c.is("mark") && c.word().equalsIgnoreCase(preposition)))
        .findFirst();
  }

  /** The clause that completes the frame's word, in the form that the frame asks for. */
  Optional<Token> complement(EventFrame frame, Token word) {
    Sentence sentence = scene.sentence();
    for (Token child : sentence.children(word)) {
      boolean clause =
          child.is("xcomp") || child.is("ccomp") || child.is("advcl") || child.is("acl");
      if (clause && child.index() > word.index() && has(frame, child)) {
        return Optional.of(child);
      }
    }
    return roles
        .undergoer(word)
        .filter(o -> frame.complement() == Complement.TO)
        .flatMap(
            o ->
                sentence.children(o).stream()
                    .filter(c -> c.is("acl") && sentence.isInfinitive(c))
                    .findFirst());
  }

  /**
   * A finite clause that only stands beside ("after it left") completes nothing. What is agreed or
   * promised is to come: to agree that something is so promises nothing.
   */
  private boolean has(EventFrame frame, Token clause) {
    boolean fits =
        Roles.hasForm(scene.sentence(), clause, frame.complement())
            && !(frame.complement() == Complement.THAT && clause.is("advcl"));
    boolean toCome = frame.complement() == Complement.THAT && frame.carries() == Effect.PLANNED;
    return fits && (!toCome || isToCome(clause));
  }

  /** With a modal, or a bare form: "that patrols would resume", "that it be closed". */
  private boolean isToCome(Token clause) {
    boolean modal =
        scene.sentence().children(clause).stream()
            .anyMatch(c -> c.tag().equals("MD") || c.is("aux:pass") && c.tag().equals("VB"));
    return modal || clause.tag().equals("VB");
  }

  /** Who stands in the first of these slots that is filled. */
  Optional<Token> fill(List<Slot> slots, Token anchor, Token verb, Optional<Token> object) {
    for (Slot slot : slots) {
      Optional<Token> found = fill(slot, anchor, verb, object);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Who stands in the slot. */
  Optional<Token> fill(Slot slot, Token anchor, Token verb, Optional<Token> object) {
    return switch (slot.place()) {
      case SUBJECT -> isPredicate(verb) ? roles.doer(verb) : Optional.empty();
      case OBJ -> objectOf(verb, object);
      case IOBJ -> scene.sentence().child(verb, "iobj");
      case POSS_OF_OBJ -> object.or(() -> roles.undergoer(verb)).flatMap(scene::owner);
      case COMP -> understood(verb);
      case POSS -> scene.owner(anchor);
      case PREPOSITION -> prepositional(slot.preposition(), anchor, verb, object);
    };
  }

  /** A noun has a subject only with "be": "Chad is a donor". */
  private boolean isPredicate(Token word) {
    return !word.isNoun() || scene.sentence().child(word, "cop").isPresent();
  }

  private Optional<Token> objectOf(Token verb, Optional<Token> object) {
    return roles.undergoer(verb).filter(o -> object.isEmpty() || !object.get().equals(o));
  }

  /**
   * The object that is no word of the frame itself: of the preposition in which the frame ends
   * ("paid tribute to the dead"), else of the verb ("set free the bloggers", "held the airline
   * responsible").
   */
  Optional<Token> objectBeside(EventFrame frame, BitSet words, Token verb, Optional<Token> object) {
    List<Token> candidates = new ArrayList<>();
    if (frame.words().size() > 1) {
      String last = frame.words().get(frame.words().size() - 1);
      words.stream()
          .mapToObj(scene.sentence()::token)
          .forEach(word -> roles.oblique(word, last).ifPresent(candidates::add));
    }
    roles.undergoer(verb).ifPresent(candidates::add);
    candidates.addAll(roles.objects(verb));
    roles.complements(verb).stream()
        .flatMap(clause -> scene.sentence().child(clause, "nsubj").stream())
        .filter(o -> frame.complement() == Complement.NONE)
        .forEach(candidates::add);
    return candidates.stream()
        .filter(o -> !words.get(o.index()))
        .filter(o -> object.isEmpty() || !object.get().equals(o))
        .findFirst();
  }

  private Optional<Token> prepositional(
      String preposition, Token anchor, Token verb, Optional<Token> object) {
    List<Token> governors = new ArrayList<>();
    object.ifPresent(governors::add);
    governors.add(anchor);
    governors.add(verb);
    roles.undergoer(verb).ifPresent(governors::add);
    // "the capture of the port by rebels", "a state of siege in": hung on the nearer noun
    Stream.concat(object.stream(), Stream.of(anchor))
        .filter(Token::isNoun)
        .flatMap(noun -> scene.sentence().children(noun).stream())
        .filter(child -> child.is("nmod"))
        .forEach(governors::add);
    for (Token governor : governors) {
      Optional<Token> found = roles.oblique(governor, preposition).filter(t -> !roles.isTime(t));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Who is meant in the clause below: its own subject; else who is asked ("urged Chad to"); else,
   * as who promises is known already, the one to whom it is done.
   */
  private Optional<Token> understood(Token verb) {
    for (Token clause : roles.complements(verb)) {
      Optional<Token> subject =
          scene
              .sentence()
              .child(clause, "nsubj")
              .or(() -> scene.sentence().child(clause, "nsubj:pass"));
      Optional<Token> found =
          subject
              .or(() -> roles.asked(verb))
              .or(() -> passiveAsked(verb))
              .or(() -> affected(clause));
      if (found.isPresent()) {
        return found;
      }
    }
    return roles.asked(verb);
  }

  private Optional<Token> passiveAsked(Token verb) {
    return roles.isPassive(verb) ? roles.undergoer(verb) : Optional.empty();
  }

  /** The actor in the clause who is neither its subject nor a place or time. */
  private Optional<Token> affected(Token clause) {
    Optional<Token> object = roles.undergoer(clause);
    if (object.filter(scene::isActor).isPresent()) {
      return object;
    }
    List<Token> governors = new ArrayList<>(List.of(clause));
    object.ifPresent(governors::add);
    for (Token governor : governors) {
      for (Token child : scene.sentence().children(governor)) {
        if ((child.is("obl") || child.is("nmod")) && scene.isActor(child) && !roles.isTime(child)) {
          return Optional.of(child);
        }
      }
    }
    return object.flatMap(scene::owner);
  }
}
