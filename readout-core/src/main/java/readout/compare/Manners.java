/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.lexicon.ContactWords;
import readout.reading.Layer;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/** The row of the tone: words that say how the talks went, at the talks or said of them. */
final class Manners {
  private static final Set<String> CLASHING = Set.of("bad", "frank");
  private static final Set<String> KIND = Set.of("warm", "good");

  private final Scene scene;
  private final Rows rows;
  private final MannerWords words = MannerWords.english();

  Manners(Scene scene, Sides sides) {
    this.scene = scene;
    rows = new Rows(scene, sides);
  }

  Optional<Row> row(List<Talks> talks) {
    List<Answer<Set<String>>> answers = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      Account account = scene.accounts().get(i);
      Extent extent = Extent.NONE;
      Set<String> sorts = new TreeSet<>();
      for (Sentence sentence : account.reading().get(Layer.SENTENCES)) {
        if (account.extent().overlaps(sentence.span())) {
          BitSet tones = tones(sentence, talks.get(i), sorts);
          extent = extent.plus(sentence.extent(tones));
        }
      }
      if (!extent.isEmpty()) {
        answers.add(new Answer<>(i, extent, talks.get(i).voices(extent.start()), sorts));
      }
    }
    return rows.plain(
        Question.TONE,
        "how it went",
        answers,
        Manners::clash,
        (a, b) -> false,
        Difference.DIFFERENT,
        "warm words in one, hard ones in another");
  }

  private static boolean clash(Set<String> one, Set<String> other) {
    boolean shared = one.stream().anyMatch(other::contains);
    return !shared
        && (one.stream().anyMatch(CLASHING::contains) && other.stream().anyMatch(KIND::contains)
            || other.stream().anyMatch(CLASHING::contains)
                && one.stream().anyMatch(KIND::contains));
  }

  /** Words of tone in a sentence, with what stands between them where "and" joins them. */
  private BitSet tones(Sentence sentence, Talks talks, Set<String> sorts) {
    BitSet tones = new BitSet();
    boolean talksHere = talks.sentences().contains(sentence);
    for (Token token : sentence.tokens()) {
      Optional<MannerWords.Manner> manner = tone(token);
      if (manner.isPresent() && isOfTalks(sentence, token, talksHere)) {
        tones.set(token.index());
        sorts.add(manner.get().sort());
      }
    }
    for (int i = tones.nextSetBit(0); i >= 0; i = tones.nextSetBit(i + 1)) {
      int next = tones.nextSetBit(i + 1);
      if (next > 0 && next - i <= 4) {
        tones.set(i, next);
      }
    }
    return tones;
  }

  private Optional<MannerWords.Manner> tone(Token token) {
    return words
        .of(token.lemma())
        .or(() -> words.of(token.word()))
        .filter(m -> m.kind() == MannerWords.Kind.TONE && !m.isMood());
  }

  /** It qualifies a word for talks or for a tone, or is said of them. */
  private boolean isOfTalks(Sentence sentence, Token token, boolean talksHere) {
    Token top = token;
    while (top.is("conj") && top.head() >= 0) {
      top = sentence.token(top.head());
    }
    Token head = top.head() < 0 ? top : sentence.token(top.head());
    if (top.is("amod") || top.is("nmod") || top.is("compound")) {
      return isTalk(head) || isMood(head);
    }
    if (token.isNoun()) {
      return talksHere || mood(sentence);
    }
    boolean subject =
        sentence
            .child(top, "nsubj")
            .filter(s -> isTalk(s) || isMood(s) || s.isPronoun() || talksHere)
            .isPresent();
    boolean object = !top.is("nsubj") && !top.is("obl") && talksHere && !top.is("root");
    return subject || object;
  }

  private boolean mood(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(this::isMood);
  }

  private boolean isMood(Token token) {
    return words.of(token.lemma()).filter(MannerWords.Manner::isMood).isPresent();
  }

  private static boolean isTalk(Token token) {
    return ContactWords.english().noun(List.of(), token.lemma()).isPresent()
        || token.lemma().equals("way");
  }
}
