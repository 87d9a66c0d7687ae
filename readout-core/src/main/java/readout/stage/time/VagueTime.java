/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import readout.finding.When.Basis;
import readout.finding.When.Precision;
import readout.lexicon.TimeWords.Limit;
import readout.lexicon.TimeWords.Meaning;
import readout.reading.Token;

/** An order without a date: "soon", "later", "in the near future", "before the summit". */
final class VagueTime {
  private static final int LONGEST_PHRASE = 5;

  /** A fixed word or phrase. */
  static Optional<Moment> phrase(Scene scene, int at) {
    return scene
        .word(at, Meaning.VAGUE)
        .filter(w -> isWhole(scene.line(), at, w.length()))
        .map(w -> moment(at, at + w.length()));
  }

  /** Before, during or after a happening. */
  static Optional<Moment> anchored(Scene scene, int at) {
    return scene
        .line()
        .words()
        .limit(scene.line()::lower, at)
        .filter(l -> l.means() == Limit.BEFORE || l.means() == Limit.AFTER || isDuring(scene, at))
        .flatMap(l -> anchored(scene.line(), at, at + l.length()));
  }

  private static boolean isDuring(Scene scene, int at) {
    return scene.line().is(at, "during");
  }

  /** Not "the future of the port", "as soon as". */
  private static boolean isWhole(Line line, int at, int length) {
    boolean bounds =
        line.words()
            .limit(line::lower, at + length)
            .filter(l -> l.means() == Limit.BEFORE || l.means() == Limit.AFTER)
            .isPresent();
    boolean goesOn = bounds || line.is(at + length, "of") || line.is(at - 1, "as");
    return !goesOn && (length > 1 || isAdverb(line, at));
  }

  /** Not what modifies a noun ("an earlier treaty") or another word ("shortly before noon"). */
  private static boolean isAdverb(Line line, int at) {
    Token token = line.token(at);
    boolean governsVerb =
        line.sentence()
            .head(token)
            .filter(h -> h.isVerb() && !h.is("amod") || line.sentence().child(h, "cop").isPresent())
            .isPresent();
    return token.tag().startsWith("RB") && token.is("advmod") && governsVerb;
  }

  /** A preposition and a noun phrase that a happening heads. */
  private static Optional<Moment> anchored(Line line, int from, int nounFrom) {
    if (!line.has(nounFrom) || !line.tag(nounFrom).matches("DT|PRP\\$|NNP?S?")) {
      return Optional.empty();
    }
    for (int at = nounFrom; at < nounFrom + LONGEST_PHRASE && line.has(at); at++) {
      boolean last = !line.tag(at + 1).startsWith("N") && !line.tag(at + 1).equals("POS");
      if (line.token(at).isNoun() && last) {
        return line.words().anchor(line.token(at).lemma()).isPresent()
            ? Optional.of(moment(from, at + 1))
            : Optional.empty();
      }
      if (line.tag(at).matches("IN|CC|VB.*|,")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Moment moment(int from, int to) {
    return Moment.unknown(from, to, Moment.NOT_DATED, Precision.VAGUE, Basis.RELATIVE);
  }
}
