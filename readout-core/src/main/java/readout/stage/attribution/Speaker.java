/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import readout.lexicon.Pronouns;
import readout.lexicon.SourceNouns;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * How far the words of a source weaken a finding. Counted on the training articles: with a name as
 * the source, findings whose content is no clause are right 57 times in 100, with a common noun
 * that is no source noun 33, with none 38; a relative or bare "that" 21; and "I", "we" or "you" in
 * a quotation that no one is said to have spoken, 2.
 */
final class Speaker {
  private static final double COMMON_NOUN = 0.6;
  private static final double NO_ONE = 0.7;
  private static final double THAT = 0.4;

  private final Page page;
  private final SourceNouns nouns;
  private final Pronouns pronouns;

  Speaker(Page page, SourceNouns nouns, Pronouns pronouns) {
    this.page = page;
    this.nouns = nouns;
    this.pronouns = pronouns;
  }

  /** From 0 to 1: what the draft's confidence is to be multiplied with. */
  double trust(Draft draft) {
    boolean clause = draft.rule().startsWith("clause") || draft.rule().equals("quotation");
    if (draft.sources().isEmpty()) {
      return clause ? 1 : NO_ONE;
    }
    Token head = head(page.sentence(draft.sentence()), draft.sources().get(0));
    if (head.lemma().equals("that")) {
      return THAT;
    }
    boolean common = head.tag().equals("NN") || head.tag().equals("NNS");
    return common && !clause && nouns.kind(head.lemma()).isEmpty() ? COMMON_NOUN : 1;
  }

  /**
   * Whether the source is whoever speaks or is spoken to in a quotation: known only with the
   * quotation's own source.
   */
  boolean isInsider(Draft draft) {
    if (draft.sources().isEmpty() || page.quotationOf(draft.sentence(), draft.word().index()) < 0) {
      return false;
    }
    Token head = head(page.sentence(draft.sentence()), draft.sources().get(0));
    return pronouns.isSpeakerOrAddressee(head.word());
  }

  private static Token head(Sentence sentence, BitSet words) {
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (!words.get(Math.max(0, sentence.token(i).head())) || sentence.token(i).head() < 0) {
        return sentence.token(i);
      }
    }
    return sentence.token(words.nextSetBit(0));
  }
}
