/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.reading.Token;

/** Whom an act is for or against, by the act's own words. */
final class Aim {
  private Aim() {}

  /** "send grain to Mali", "give Mali grain", "talks with Mali". */
  static List<String> ofPromise(Scene scene, Draft draft) {
    return first(
        scene,
        draft,
        t ->
            t.is("iobj")
                || introduced(scene, draft, t, "to")
                || introduced(scene, draft, t, "with"));
  }

  /**
   * "attack Mali", "sanctions on Mali", "act against Mali"; else whoever would meet the condition.
   */
  static List<String> ofThreat(Scene scene, Draft draft) {
    List<String> struck =
        first(
            scene,
            draft,
            t ->
                t.is("obj")
                    || introduced(scene, draft, t, "against")
                    || introduced(scene, draft, t, "on")
                    || introduced(scene, draft, t, "with"));
    if (!struck.isEmpty()) {
      return struck;
    }
    Grammar grammar = scene.grammar(draft.sentence());
    BitSet condition = ConditionFinder.find(grammar, draft.actHead(), draft.cue());
    return condition.stream()
        .mapToObj(i -> grammar.sentence().token(i))
        .filter(Token::isVerb)
        .map(grammar::subject)
        .flatMap(Optional::stream)
        .map(t -> scene.actors(draft.sentence(), t))
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean introduced(Scene scene, Draft draft, Token noun, String preposition) {
    return (noun.is("obl") || noun.is("nmod"))
        && scene.grammar(draft.sentence()).hasMark(noun, preposition);
  }

  private static List<String> first(Scene scene, Draft draft, Predicate<Token> place) {
    return draft.act().stream()
        .mapToObj(i -> scene.sentence(draft.sentence()).token(i))
        .filter(t -> t.isNoun() || t.isPronoun())
        .filter(place)
        .map(t -> scene.actors(draft.sentence(), t))
        .map(ids -> ids.stream().filter(id -> !draft.by().contains(id)).toList())
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
