/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.List;
import readout.lexicon.Cue;
import readout.reading.Token;
import readout.text.Extent;

/**
 * What a sieve found, in tokens of one sentence.
 *
 * @param sentence index in the page
 * @param word the cue's main word
 * @param row the lexicon row that let the sieve look
 * @param cue all words of the cue
 * @param sources words of each source; empty when there is none
 * @param content what is said, as far as it stands in this sentence
 * @param beyond what of the content stands in other sentences: the rest of a quotation
 * @param addressees words of each addressee
 * @param rule name of the sieve
 * @param outer the cue of the statement that this one stands within, where that is not told by its
 *     place; else empty
 */
record Draft(
    int sentence,
    Token word,
    Cue row,
    BitSet cue,
    List<BitSet> sources,
    BitSet content,
    Extent beyond,
    List<BitSet> addressees,
    String rule,
    Extent outer) {

  Draft(
      int sentence,
      Token word,
      Cue row,
      BitSet cue,
      List<BitSet> sources,
      BitSet content,
      Extent beyond,
      List<BitSet> addressees,
      String rule) {
    this(sentence, word, row, cue, sources, content, beyond, addressees, rule, Extent.NONE);
  }

  Draft withCue(BitSet better) {
    return new Draft(
        sentence, word, row, better, sources, content, beyond, addressees, rule, outer);
  }

  Draft withContent(BitSet better) {
    return new Draft(sentence, word, row, cue, sources, better, beyond, addressees, rule, outer);
  }

  Draft withBeyond(Extent more) {
    return new Draft(
        sentence, word, row, cue, sources, content, beyond.plus(more), addressees, rule, outer);
  }

  /** The same as told by another source, to no one in particular. */
  Draft toldBy(BitSet source, String by) {
    return new Draft(
        sentence, word, row, cue, List.of(source), content, beyond, List.of(), by, Extent.NONE);
  }

  Draft within(Extent cueOfOuter) {
    return new Draft(
        sentence, word, row, cue, sources, content, beyond, addressees, rule, cueOfOuter);
  }
}
