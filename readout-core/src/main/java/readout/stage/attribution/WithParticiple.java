/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * "… with the ministry saying that talks had failed and the rebels warning of war": a participle
 * whose subject stands between "with" and it. Parsers read these in many ways, so this sieve goes
 * by the words: "with", a noun phrase without verb or comma, the participle; a further pair joined
 * by "and"; and each content runs to the next pair or to the end.
 */
final class WithParticiple implements Sieve {
  private static final int LONGEST_PHRASE = 10;

  @Override
  public String name() {
    return "with-participle";
  }

  @Override
  public Optional<Draft> find(Page page, int s, Token word, Cue row) {
    if (row.tag() != Cue.Tag.V || !word.tag().equals("VBG")) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    BitSet source = subject(sentence, word.index());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    BitSet cue = clause.cue(word);
    clause.occurrence(row, word).ifPresent(cue::or);
    cue.andNot(source);
    BitSet content = new BitSet();
    content.set(cue.length(), end(sentence, cue.length()));
    content = clause.trim(content);
    boolean says = content.stream().anyMatch(t -> !sentence.token(t).isPunctuation());
    return says
        ? Optional.of(
            new Draft(s, word, row, cue, List.of(source), content, Extent.NONE, List.of(), name()))
        : Optional.empty();
  }

  /**
   * The phrase before the participle, where "with" opens it, or "and" does behind an earlier pair.
   * One pass from the left: whether an earlier pair stands is known when a later one asks.
   */
  static BitSet subject(Sentence sentence, int participle) {
    int firstPair = sentence.size();
    for (int i = 1; i < participle && firstPair > i; i++) {
      if (sentence.token(i).tag().equals("VBG") && !phrase(sentence, i, firstPair).isEmpty()) {
        firstPair = i;
      }
    }
    return phrase(sentence, participle, firstPair);
  }

  /**
   * @param firstPair the first participle that has a subject here; "and" opens a phrase only behind
   *     it
   */
  private static BitSet phrase(Sentence sentence, int participle, int firstPair) {
    int to = participle;
    while (to > 0 && sentence.token(to - 1).tag().startsWith("RB")) {
      to--;
    }
    BitSet phrase = new BitSet();
    for (int i = to - 1; i >= 0 && to - i <= LONGEST_PHRASE; i--) {
      Token token = sentence.token(i);
      boolean opens =
          token.lemma().equals("with") || (token.lemma().equals("and") && firstPair < i);
      if (opens && !phrase.isEmpty()) {
        return phrase;
      }
      if (token.isVerb()
          || token.isPunctuation()
          || token.tag().equals("IN")
          || token.tag().equals("TO")) {
        return new BitSet();
      }
      phrase.set(i);
    }
    return new BitSet();
  }

  /** Where the next pair begins, else the sentence's end. */
  private static int end(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.token(i).tag().equals("VBG")) {
        BitSet next = subject(sentence, i);
        if (!next.isEmpty() && next.nextSetBit(0) > from) {
          return next.nextSetBit(0) - 1;
        }
      }
    }
    return sentence.size();
  }
}
