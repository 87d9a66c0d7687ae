/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrame.Complement;
import readout.lexicon.EventFrame.RecipientKind;
import readout.lexicon.EventFrames;
import readout.reading.Token;

/**
 * An event told by a verb: "Chad expelled two diplomats", "was accused of". The frame with the most
 * conditions that hold decides. The one who acts must be known to act, where there is one: "the
 * storm hit the port" is no attack.
 */
final class VerbEvent {
  static final String RULE = "verb";
  private static final double SURE = 0.9;

  private final Scene scene;
  private final Casting casting;
  private final Standing standing;

  VerbEvent(Scene scene, Casting casting, Standing standing) {
    this.scene = scene;
    this.casting = casting;
    this.standing = standing;
  }

  Optional<Draft> at(Token verb) {
    for (EventFrame frame : EventFrames.english().startingWith(verb.lemma())) {
      if (frame.tag() == EventFrame.Tag.V) {
        Optional<Draft> draft =
            Words.of(frame, scene.sentence(), verb).flatMap(words -> draft(frame, words, verb));
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> draft(EventFrame frame, BitSet words, Token verb) {
    Optional<Token> object =
        frame.objects().isEmpty() ? Optional.empty() : casting.object(frame, verb);
    boolean lacksObject = !frame.objects().isEmpty() && object.isEmpty();
    boolean lacksClause =
        frame.complement() != Complement.NONE && casting.complement(frame, verb).isEmpty();
    if (lacksObject || lacksClause) {
      return Optional.empty();
    }
    Optional<Token> actor = casting.fill(frame.actors(), verb, verb, object);
    if (actor.filter(a -> !scene.isActor(a)).isPresent() && frame.confidence() < SURE) {
      return Optional.empty();
    }
    List<Token> recipients = recipients(frame, verb, object, actor);
    if (!suits(frame, recipients) || nobody(actor, recipients)) {
      return Optional.empty();
    }
    BitSet trigger = (BitSet) words.clone();
    object.ifPresent(o -> trigger.set(o.index()));
    return Optional.of(new Draft(frame, trigger, verb, actor, recipients, standing.of(verb), RULE));
  }

  private List<Token> recipients(
      EventFrame frame, Token verb, Optional<Token> object, Optional<Token> actor) {
    return frame.recipients().stream()
        .flatMap(slot -> casting.fill(slot, verb, verb, object).stream())
        .filter(r -> actor.isEmpty() || !actor.get().equals(r))
        .filter(r -> !r.isVerb())
        .filter(r -> frame.recipientKind() != RecipientKind.ACTOR || scene.isActor(r))
        .limit(1)
        .toList();
  }

  private boolean suits(EventFrame frame, List<Token> recipients) {
    return switch (frame.recipientKind()) {
      case ANY -> true;
      case ACTOR -> !recipients.isEmpty();
      case THING -> recipients.stream().anyMatch(r -> !scene.isActor(r));
    };
  }

  /** Neither side is named: nothing that could be counted. */
  private boolean nobody(Optional<Token> actor, List<Token> recipients) {
    return actor.isEmpty() && recipients.stream().noneMatch(scene::isActor);
  }
}
