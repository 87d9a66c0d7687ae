/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Cues;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "…, <b>with</b> the ministry <b>saying</b> the dam is safe <b>and</b> the farmers <b>warning</b>
 * of a flood": each participle gets the one before it as its subject, and the later pair is joined
 * to the earlier one. Parsers hang the farmers on the dam. Which words are a pair, {@link
 * WithParticiple} tells; here the grammar follows, for all stages that read it.
 */
public final class Absolutes {
  private final Sentence sentence;
  private final Cues cues;
  private final List<Token> tokens;

  public Absolutes(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.cues = cues;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence itself, where fewer than two pairs are joined. */
  public Sentence apply() {
    Optional<Token> earlier = Optional.empty();
    boolean moved = false;
    for (Token verb : sentence.tokens()) {
      BitSet phrase =
          isReport(verb) ? WithParticiple.subject(sentence, verb.index()) : new BitSet();
      Optional<Token> speaker = speaker(phrase);
      if (speaker.isPresent()) {
        if (earlier.isPresent() && !isAbove(earlier.get(), verb, speaker.get())) {
          join(phrase, speaker.get(), verb, earlier.get());
          moved = true;
        }
        earlier = Optional.of(verb);
      }
    }
    return moved ? new Sentence(sentence.span(), tokens, sentence.entities()) : sentence;
  }

  private boolean isReport(Token verb) {
    return verb.tag().equals("VBG")
        && cues.startingWith(verb.lemma()).stream().anyMatch(c -> c.tag() == Cue.Tag.V);
  }

  private Optional<Token> speaker(BitSet phrase) {
    return phrase.stream()
        .mapToObj(sentence::token)
        .filter(Token::isNoun)
        .reduce((before, last) -> last);
  }

  /** Whether the earlier verb stands below what is to hang on it. */
  private boolean isAbove(Token earlier, Token verb, Token speaker) {
    return sentence.isWithin(earlier, verb) || sentence.isWithin(earlier, speaker);
  }

  private void join(BitSet phrase, Token speaker, Token verb, Token earlier) {
    phrase.stream()
        .mapToObj(sentence::token)
        .filter(t -> !phrase.get(Math.max(0, t.head())) || t.head() < 0)
        .forEach(t -> hang(t, speaker, "compound"));
    hang(speaker, verb, "nsubj");
    hang(verb, earlier, "conj");
    int joins = phrase.nextSetBit(0) - 1;
    hang(sentence.token(joins), verb, "cc");
    for (int i = phrase.length(); i < verb.index(); i++) {
      hang(sentence.token(i), verb, "advmod");
    }
  }

  private void hang(Token token, Token head, String relation) {
    tokens.set(token.index(), token.hung(head.index(), relation));
  }
}
