/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.finding.Event.Status;
import readout.lexicon.Effect;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrame.RecipientKind;
import readout.lexicon.EventFrames;
import readout.lexicon.LightVerb;
import readout.lexicon.LightVerbs;
import readout.reading.Token;

/**
 * An event told by a noun: under a light verb ("launched an attack on", "came under attack"), or by
 * itself with those who take part beside it ("Chad's attack on the port", "talks between"). A noun
 * without any actor is a topic, not an event.
 */
final class NounEvent {
  static final String LIGHT = "light-verb";
  static final String ALONE = "noun";

  private final Scene scene;
  private final Casting casting;
  private final Standing standing;

  NounEvent(Scene scene, Standing standing) {
    this.scene = scene;
    this.casting = new Casting(scene);
    this.standing = standing;
  }

  Optional<Draft> at(Token noun) {
    Optional<Draft> best = Optional.empty();
    for (EventFrame frame : EventFrames.english().startingWith(noun.lemma())) {
      if (frame.tag() == EventFrame.Tag.N && best.isEmpty()) {
        best = Words.of(frame, scene.sentence(), noun).flatMap(words -> draft(frame, words, noun));
      }
    }
    return best;
  }

  private Optional<Draft> draft(EventFrame frame, BitSet words, Token noun) {
    Optional<Token> object = object(frame, noun);
    if (!frame.objects().isEmpty() && object.isEmpty()) {
      return Optional.empty();
    }
    BitSet trigger = (BitSet) words.clone();
    object.ifPresent(o -> trigger.set(o.index()));
    Optional<Token> verb = verbOver(noun);
    Optional<LightVerb> light = verb.flatMap(this::light);
    return light.isPresent()
        ? underLight(frame, trigger, noun, verb.get(), light.get())
        : alone(frame, trigger, noun);
  }

  private Optional<Token> object(EventFrame frame, Token noun) {
    return scene.sentence().children(noun).stream()
        .filter(c -> c.is("compound") || c.is("amod") || c.is("nmod"))
        .filter(c -> Casting.isOne(frame, c))
        .findFirst();
  }

  /** The verb of which the noun is object, passive subject, or object of its preposition. */
  private Optional<Token> verbOver(Token noun) {
    boolean object = noun.is("obj") || noun.relation().equals("nsubj:pass") || noun.is("obl");
    return scene
        .sentence()
        .head(noun)
        .filter(Token::isVerb)
        .filter(v -> object)
        .or(
            () ->
                scene
                    .sentence()
                    .head(noun)
                    .filter(h -> noun.is("conj") && h.isNoun())
                    .flatMap(this::verbOver));
  }

  private Optional<LightVerb> light(Token verb) {
    return LightVerbs.english().startingWith(verb.lemma()).stream()
        .filter(
            l -> {
              List<String> rest = l.words().subList(1, l.words().size());
              int at = verb.index();
              for (String word : rest) {
                at++;
                if (at >= scene.sentence().size()
                    || !scene.sentence().token(at).word().equalsIgnoreCase(word)) {
                  return false;
                }
              }
              return true;
            })
        .findFirst();
  }

  private Optional<Draft> underLight(
      EventFrame frame, BitSet trigger, Token noun, Token verb, LightVerb light) {
    boolean does = light.effect() == Effect.NONE || light.effect() == Effect.ASSERTED;
    Optional<Token> actor =
        light
            .actor()
            .flatMap(slot -> casting.fill(List.of(slot), noun, verb, Optional.of(noun)))
            .filter(scene::isActor)
            .or(() -> casting.fill(frame.actors(), noun, noun, Optional.empty()))
            .filter(scene::isActor);
    Optional<Token> recipient =
        casting
            .fill(frame.recipients(), noun, noun, Optional.empty())
            .or(() -> casting.fill(light.recipients(), noun, verb, Optional.of(noun)))
            .or(() -> casting.fill(frame.recipients(), noun, verb, Optional.of(noun)))
            .filter(r -> actor.isEmpty() || !actor.get().equals(r));
    if (actor.isEmpty() && recipient.filter(scene::isActor).isEmpty()) {
      return Optional.empty();
    }
    if (frame.recipientKind() == RecipientKind.ACTOR
        && recipient.filter(scene::isActor).isEmpty()
        && !frame.reciprocal()) {
      return Optional.empty();
    }
    if (does && light.actor().isPresent()) {
      trigger.set(verb.index());
    }
    Status status = standing.of(noun);
    Status own = does ? standing.of(verb) : Standing.compose(effect(light), standing.of(verb));
    return Optional.of(
        new Draft(
            frame,
            trigger,
            noun,
            actor,
            recipient.stream().toList(),
            own == Status.ASSERTED ? status : own,
            LIGHT));
  }

  private static Status effect(LightVerb light) {
    return Standing.status(light.effect());
  }

  private Optional<Draft> alone(EventFrame frame, BitSet trigger, Token noun) {
    Optional<Token> actor =
        casting.fill(frame.actors(), noun, noun, Optional.empty()).filter(scene::isActor);
    Optional<Token> recipient =
        casting
            .fill(frame.recipients(), noun, noun, Optional.empty())
            .filter(r -> actor.isEmpty() || !actor.get().equals(r));
    boolean known =
        actor.isPresent()
            && (recipient.isPresent() || frame.recipients().isEmpty() || frame.reciprocal());
    boolean suffered = actor.isEmpty() && recipient.filter(scene::isActor).isPresent();
    if (!known && !suffered) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            frame, trigger, noun, actor, recipient.stream().toList(), standing.of(noun), ALONE));
  }
}
