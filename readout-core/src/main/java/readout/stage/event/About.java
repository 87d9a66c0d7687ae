/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.finding.Event.Status;
import readout.lexicon.CameoCode;
import readout.lexicon.EventDeeds;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * What a request, promise, refusal, threat or protest is about makes its code finer: "urged Chad"
 * is 020, "urged Chad to free him" 0253. The deed is the nearest event that the act's words govern;
 * it is still open, as it is only asked for, promised, refused or threatened.
 */
final class About {
  private static final EventDeeds DEEDS = EventDeeds.standard();
  private static final Set<String> ABOUT_DONE = Set.of("09", "11", "14");
  private static final int MAX_STEPS = 3;

  private final Sentence sentence;

  About(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The acts with their finer codes, in the same order. */
  List<Draft> refine(List<Draft> drafts) {
    return drafts.stream().map(act -> refined(act, drafts)).toList();
  }

  /**
   * The code of a promise, demand or refusal of the deed; the act's own where there is no finer.
   */
  static CameoCode code(CameoCode act, CameoCode deed) {
    return DEEDS.code(act, deed).orElse(act);
  }

  private Draft refined(Draft act, List<Draft> drafts) {
    Optional<CameoCode> finer = Optional.empty();
    int nearest = MAX_STEPS + 1;
    for (Draft deed : drafts) {
      int steps = deed.equals(act) || !isOpen(act, deed) ? nearest : steps(deed.head(), act);
      Optional<CameoCode> code =
          steps < nearest ? DEEDS.code(act.code(), deed.code()) : Optional.empty();
      if (code.isPresent()) {
        finer = code;
        nearest = steps;
      }
    }
    return finer.map(act::as).orElse(act);
  }

  /** One investigates, blames and protests for what is told as done; all else is yet to come. */
  private static boolean isOpen(Draft act, Draft deed) {
    return deed.status() != Status.ASSERTED || ABOUT_DONE.contains(act.code().root());
  }

  /** How far the deed hangs under the act's words; more than the limit if it does not. */
  private int steps(Token deed, Draft act) {
    Token at = deed;
    for (int step = 1; step <= MAX_STEPS; step++) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty() || !governs(at)) {
        break;
      }
      at = up.get();
      if (act.trigger().get(at.index()) || at.equals(act.head())) {
        return step;
      }
    }
    return MAX_STEPS + 1;
  }

  private static boolean governs(Token below) {
    return switch (below.baseRelation()) {
      case "conj", "ccomp", "xcomp", "advcl", "acl", "obj", "obl", "nmod" ->
          !below.relation().equals("acl:relcl");
      default -> false;
    };
  }
}
