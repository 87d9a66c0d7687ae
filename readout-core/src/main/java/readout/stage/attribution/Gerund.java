/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.reading.Token;

/**
 * "admitted stealing the seal": an -ing clause that the verb governs, or that stands right behind
 * it, whatever a parser calls it.
 */
final class Gerund extends VerbSieve {
  @Override
  public String name() {
    return "gerund";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    if (!row.takes(Shape.ING)) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    return clause.sentence().children(verb).stream()
        .filter(
            t ->
                t.index() > verb.index()
                    && t.tag().equals("VBG")
                    && (t.is("xcomp")
                        || t.is("ccomp")
                        || (t.index() == verb.index() + 1
                            && (t.is("dep") || t.is("acl") || t.is("advcl")))))
        .filter(
            t ->
                clause.sentence().tokens().subList(verb.index(), t.index()).stream()
                    .noneMatch(Token::isPunctuation))
        .findFirst()
        .map(t -> Reported.of(clause.phrase(t)));
  }
}
