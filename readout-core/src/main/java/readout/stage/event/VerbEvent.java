/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrame.Complement;
import readout.lexicon.EventFrame.RecipientKind;
import readout.lexicon.Slot;
import readout.reading.Token;

/**
 * An event told by a verb, or by an adjective with "be": "Chad expelled two diplomats", "was
 * accused of", "is ready to sign". The frame with the most conditions that hold decides. The one
 * who acts must be known to act, where there is one: "the storm hit the port" is no attack.
 */
final class VerbEvent {
  static final String VERB = "verb";
  static final String ADJECTIVE = "adjective";
  private static final double SURE = 0.9;
  private static final double PLACED = 0.75;
  private static final String CONSULT = "CONSULT";
  private static final String ASSAULT = "ASSAULT";

  private final Scene scene;
  private final Casting casting;
  private final Standing standing;

  VerbEvent(Scene scene, Casting casting, Standing standing) {
    this.scene = scene;
    this.casting = casting;
    this.standing = standing;
  }

  /** Whether the word can be one: a verb, or an adjective that says what someone is. */
  boolean isPredicate(Token word) {
    return word.isVerb() && !isAttribute(word)
        || isAdjective(word) && scene.sentence().child(word, "cop").isPresent();
  }

  /** What a noun is called by tells no news: "a jailed editor", "the occupied strip". */
  private boolean isAttribute(Token verb) {
    return verb.is("amod")
        && scene.sentence().head(verb).filter(h -> verb.index() < h.index()).isPresent();
  }

  private static boolean isAdjective(Token word) {
    return word.tag().startsWith("JJ");
  }

  Optional<Draft> at(Token verb) {
    Optional<Draft> best = Optional.empty();
    EventFrame.Tag tag = isAdjective(verb) ? EventFrame.Tag.A : EventFrame.Tag.V;
    for (EventFrame frame : Words.frames(scene.sentence(), verb)) {
      if (frame.tag() == tag) {
        Optional<Draft> draft =
            Words.of(frame, scene.sentence(), verb).flatMap(words -> draft(frame, words, verb));
        if (draft.isPresent() && (best.isEmpty() || draft.get().isFullerThan(best.get()))) {
          best = draft;
        }
      }
    }
    return best;
  }

  private Optional<Draft> draft(EventFrame frame, BitSet words, Token verb) {
    Optional<Token> object =
        frame.objects().isEmpty() ? Optional.empty() : casting.object(frame, verb);
    boolean lacksObject = !frame.objects().isEmpty() && object.isEmpty();
    boolean lacksClause =
        frame.complement() != Complement.NONE && casting.complement(frame, verb).isEmpty();
    boolean named = frame.plover().equals(CONSULT) && isNaming(verb);
    if (lacksObject || lacksClause || named || hasOtherObject(frame, words, verb)) {
      return Optional.empty();
    }
    if (frame.isSaid()) {
      BitSet said = (BitSet) words.clone();
      object.ifPresent(o -> said.set(o.index()));
      return Optional.of(draft(frame, said, verb, Optional.empty(), List.of()));
    }
    Optional<Token> actor =
        casting.fill(frame.actors(), verb, verb, object).flatMap(a -> behind(frame, a));
    if (actor.filter(a -> !scene.isActor(a)).isPresent() && frame.confidence() < SURE) {
      return Optional.empty();
    }
    List<Token> recipients = recipients(frame, words, verb, object, actor);
    boolean mishap = frame.plover().equals(ASSAULT) && scene.isMishap(verb);
    boolean together = frame.reciprocal() && actor.filter(this::isSeveral).isPresent();
    if (!(together || suits(frame, recipients))
        || nobody(frame, verb, actor, recipients)
        || mishap) {
      return Optional.empty();
    }
    BitSet trigger = (BitSet) words.clone();
    object.filter(o -> !recipients.contains(o)).ifPresent(o -> trigger.set(o.index()));
    return Optional.of(draft(frame, trigger, verb, actor, recipients));
  }

  private Draft draft(
      EventFrame frame, BitSet trigger, Token verb, Optional<Token> actor, List<Token> recipients) {
    String rule = isAdjective(verb) ? ADJECTIVE : VERB;
    return new Draft(
        frame, frame.cameo(), trigger, verb, actor, recipients, standing.of(verb), rule);
  }

  /** "Called him a liar": a second noun or adjective says what someone is. */
  private boolean isNaming(Token verb) {
    return scene.sentence().children(verb).stream()
        .anyMatch(c -> c.is("xcomp") && (c.isNoun() || isAdjective(c)));
  }

  /** A frame that asks for none is not told with an object: "demonstrated a pump". */
  private boolean hasOtherObject(EventFrame frame, BitSet words, Token verb) {
    return frame.intransitive()
        && scene.sentence().children(verb).stream()
            .filter(c -> c.relation().equals("obj") || c.relation().equals("nsubj:pass"))
            .anyMatch(c -> !words.get(c.index()) && !scene.roles().isTime(c));
  }

  /** Of an attack told by its means the one whose they are: "Turkish shells hit the port". */
  private Optional<Token> behind(EventFrame frame, Token actor) {
    boolean means =
        frame.plover().equals(ASSAULT) && !scene.isActor(actor) && scene.isMeansOfAttack(actor);
    return means ? scene.owner(actor) : Optional.of(actor);
  }

  private List<Token> recipients(
      EventFrame frame, BitSet words, Token verb, Optional<Token> object, Optional<Token> actor) {
    return frame.recipients().stream()
        .flatMap(slot -> recipient(frame, slot, words, verb, object).stream())
        .filter(r -> actor.isEmpty() || !actor.get().equals(r))
        .filter(r -> !r.isVerb())
        .filter(r -> frame.recipientKind() != RecipientKind.ACTOR || scene.isActor(r))
        .limit(1)
        .toList();
  }

  private Optional<Token> recipient(
      EventFrame frame, Slot slot, BitSet words, Token verb, Optional<Token> object) {
    return switch (slot.place()) {
      case OBJ ->
          object
              .filter(o -> frame.words().size() > 1 && (o.is("obl") || o.is("nmod")))
              .flatMap(o -> scene.sentence().child(verb, "obj", "nsubj:pass"))
              .filter(o -> !words.get(o.index()))
              .or(() -> object)
              .or(() -> casting.objectBeside(frame, words, verb, object));
      case COMP -> casting.fill(slot, verb, verb, object).filter(scene::isActor);
      default -> casting.fill(slot, verb, verb, object);
    };
  }

  /** "Chile and Peru" need no one else to meet: each is the other's recipient. */
  private boolean isSeveral(Token actor) {
    return scene.roles().members(actor).size() > 1;
  }

  private boolean suits(EventFrame frame, List<Token> recipients) {
    if (recipients.stream().anyMatch(r -> scene.isEveryday(r) && !scene.isActor(r))) {
      return false;
    }
    return switch (frame.recipientKind()) {
      case ANY -> true;
      case ACTOR -> !recipients.isEmpty();
      case THING -> recipients.stream().anyMatch(r -> !scene.isActor(r));
    };
  }

  /**
   * Neither side is named, nor do sure words tell where: nothing that could be counted. "A curfew
   * was imposed in the port" is told of a place.
   */
  private boolean nobody(
      EventFrame frame, Token verb, Optional<Token> actor, List<Token> recipients) {
    boolean somewhere =
        !frame.objects().isEmpty() && frame.confidence() >= PLACED && scene.isPlaced(verb);
    return actor.isEmpty() && recipients.stream().noneMatch(scene::isActor) && !somewhere;
  }
}
