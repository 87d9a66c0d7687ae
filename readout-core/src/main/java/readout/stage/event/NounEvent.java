/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.finding.Event.Status;
import readout.lexicon.Effect;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrame.RecipientKind;
import readout.lexicon.EventWords;
import readout.lexicon.LightVerb;
import readout.lexicon.LightVerbs;
import readout.lexicon.Slot;
import readout.reading.Token;

/**
 * An event told by a noun: under a light verb ("launched an attack on", "came under attack"), or by
 * itself with those who take part beside it ("Chad's attack on the port", "talks between"). A noun
 * without any actor is a topic, not an event.
 */
final class NounEvent {
  static final String LIGHT = "light-verb";
  static final String ALONE = "noun";

  /** A noun that tells its event so often needs no second party beside its actor. */
  private static final double TELLING = 0.55;

  private static final Set<String> OCCUR = EventWords.english().of("@occur");
  private static final String ASSAULT = "ASSAULT";

  private final Scene scene;
  private final Casting casting;
  private final Standing standing;

  NounEvent(Scene scene, Casting casting, Standing standing) {
    this.scene = scene;
    this.casting = casting;
    this.standing = standing;
  }

  Optional<Draft> at(Token noun) {
    return Words.frames(scene.sentence(), noun).stream()
        .filter(frame -> frame.tag() == EventFrame.Tag.N)
        .flatMap(frame -> frame(frame, noun).stream())
        .reduce((best, next) -> next.isFullerThan(best) ? next : best);
  }

  private Optional<Draft> frame(EventFrame frame, Token noun) {
    return Words.of(frame, scene.sentence(), noun).flatMap(words -> draft(frame, words, noun));
  }

  private Optional<Draft> draft(EventFrame frame, BitSet words, Token noun) {
    Optional<Token> object = object(frame, noun);
    if (!frame.objects().isEmpty() && object.isEmpty()) {
      return Optional.empty();
    }
    BitSet trigger = (BitSet) words.clone();
    object.ifPresent(o -> trigger.set(o.index()));
    Optional<Token> verb = verbOver(noun);
    Optional<LightVerb> light = verb.flatMap(v -> light(v, noun));
    return light.isPresent()
        ? underLight(frame, trigger, noun, object, verb.get(), light.get())
        : alone(frame, trigger, noun, object);
  }

  private Optional<Token> object(EventFrame frame, Token noun) {
    return scene.sentence().children(noun).stream()
        .filter(c -> c.is("compound") || c.is("amod") || c.is("nmod"))
        .filter(c -> casting.isOne(frame, c))
        .findFirst();
  }

  /** The verb of which the noun is object, passive subject, or object of its preposition. */
  private Optional<Token> verbOver(Token noun) {
    boolean object = noun.is("obj") || noun.relation().equals("nsubj:pass") || noun.is("obl");
    boolean behindObject = scene.sentence().head(noun).filter(h -> h.is("obj")).isPresent();
    if (noun.is("nmod") && behindObject) {
      return scene.sentence().head(noun).flatMap(this::verbOver);
    }
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

  private Optional<LightVerb> light(Token verb, Token noun) {
    return LightVerbs.english().startingWith(verb.lemma()).stream()
        .filter(l -> followsAtOnce(verb, l.words().subList(1, l.words().size())))
        .filter(l -> !(noun.is("obl") || noun.is("nmod")) || endsBefore(l, noun))
        .findFirst();
  }

  /** "Came under attack", not "came after an attack". */
  private boolean endsBefore(LightVerb light, Token noun) {
    return light.words().size() > 1
        && scene.sentence().hasCase(noun, light.words().get(light.words().size() - 1));
  }

  private boolean followsAtOnce(Token verb, List<String> words) {
    int at = verb.index();
    for (String word : words) {
      at++;
      if (at >= scene.sentence().size()
          || !scene.sentence().token(at).word().equalsIgnoreCase(word)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Draft> underLight(
      EventFrame frame,
      BitSet trigger,
      Token noun,
      Optional<Token> object,
      Token verb,
      LightVerb light) {
    boolean does = light.effect() == Effect.NONE || light.effect() == Effect.ASSERTED;
    Optional<Token> actor =
        light
            .actor()
            .flatMap(slot -> casting.fill(slot, noun, verb, Optional.of(noun)))
            .filter(scene::isActor)
            .or(() -> actorAlone(frame, noun));
    Optional<Token> recipient =
        casting
            .fill(frame.recipients(), noun, noun, Optional.empty())
            .or(() -> casting.fill(light.recipients(), noun, verb, Optional.of(noun)))
            .or(() -> casting.fill(frame.recipients(), noun, verb, Optional.of(noun)))
            .filter(r -> !trigger.get(r.index()) || object.filter(r::equals).isPresent())
            .filter(r -> actor.isEmpty() || !actor.get().equals(r));
    if (actor.isEmpty() && recipient.filter(scene::isActor).isEmpty()) {
      return Optional.empty();
    }
    if (frame.recipientKind() == RecipientKind.ACTOR
        && recipient.filter(scene::isActor).isEmpty()
        && !frame.reciprocal()) {
      return Optional.empty();
    }
    recipient.ifPresent(r -> trigger.clear(r.index()));
    if (does && light.actor().isPresent()) {
      trigger.set(verb.index(), verb.index() + light.words().size());
    }
    Status told = standing.of(verb);
    Status own = does ? told : Standing.compose(Standing.status(light.effect()), told);
    return Optional.of(
        new Draft(
            frame,
            frame.cameo(),
            trigger,
            noun,
            actor,
            recipient.stream().toList(),
            own == Status.ASSERTED ? standing.own(noun) : own,
            LIGHT));
  }

  /** Who acts, by the noun's own phrase. */
  private Optional<Token> actorAlone(EventFrame frame, Token noun) {
    return casting
        .fill(frame.actors(), noun, noun, Optional.empty())
        .or(() -> onIt(frame, noun))
        .filter(scene::isActor)
        .filter(a -> !frame.plover().equals(ASSAULT) || !isOnlyWhere(a));
  }

  /** "An editor on hunger strike". */
  private Optional<Token> onIt(EventFrame frame, Token noun) {
    boolean does = frame.actors().stream().anyMatch(slot -> slot.place() == Slot.Place.SUBJECT);
    return scene
        .sentence()
        .head(noun)
        .filter(h -> does && noun.is("nmod") && scene.sentence().hasCase(noun, "on"));
  }

  /** "The Mumbai attacks": before a noun of violence a town tells where, a state tells whose. */
  private boolean isOnlyWhere(Token owner) {
    boolean before = owner.is("compound") || owner.is("amod");
    return before && scene.isPlace(owner) && !scene.isState(owner);
  }

  /** The verb that says that the noun's event came about: "riots broke out". */
  private Optional<Token> comesAbout(Token noun) {
    return scene
        .sentence()
        .head(noun)
        .filter(v -> noun.relation().startsWith("nsubj") && v.isVerb())
        .filter(v -> OCCUR.contains(v.lemma().toLowerCase(Locale.ROOT)));
  }

  /**
   * "Riots broke out in the port", "an inquiry began into the fire", "a rail strike began": told as
   * having come about, of a place, a thing or a kind, it is an event though no one is named for it.
   */
  private boolean isTold(EventFrame frame, Token noun, Optional<Token> recipient) {
    boolean told =
        recipient.filter(r -> !frame.plover().equals(ASSAULT) || scene.isActor(r)).isPresent()
            || !frame.objects().isEmpty()
            || comesAbout(noun).filter(scene::isPlaced).isPresent();
    return frame.confidence() >= TELLING && comesAbout(noun).isPresent() && told;
  }

  private Optional<Draft> alone(
      EventFrame frame, BitSet trigger, Token noun, Optional<Token> object) {
    Optional<Token> actor = actorAlone(frame, noun);
    Optional<Token> recipient =
        casting
            .fill(frame.recipients(), noun, noun, object)
            .or(
                () ->
                    comesAbout(noun)
                        .flatMap(v -> casting.fill(frame.recipients(), noun, v, object)))
            .filter(r -> !trigger.get(r.index()) || object.filter(r::equals).isPresent())
            .filter(r -> actor.isEmpty() || !actor.get().equals(r));
    boolean known =
        actor.isPresent()
            && (recipient.isPresent()
                || frame.recipients().isEmpty()
                || !frame.objects().isEmpty()
                || frame.reciprocal()
                || frame.confidence() >= TELLING
                || scene.sentence().hasCase(actor.get(), "by"));
    if (frame.recipientKind() == RecipientKind.ACTOR
        && recipient.filter(scene::isActor).isEmpty()) {
      return Optional.empty();
    }
    boolean suffered = actor.isEmpty() && recipient.filter(scene::isActor).isPresent();
    if (!known && !suffered && !isTold(frame, noun, recipient)) {
      return Optional.empty();
    }
    recipient.ifPresent(r -> trigger.clear(r.index()));
    return Optional.of(
        new Draft(
            frame,
            frame.cameo(),
            trigger,
            noun,
            actor,
            recipient.stream().toList(),
            standing.of(noun),
            ALONE));
  }
}
