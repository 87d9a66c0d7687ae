/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.ContactWords;
import readout.lexicon.NounKinds;
import readout.reading.Layer;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.claim.Clauses;
import readout.text.Extent;

/** The row of what the talks were about: the first that an account names is what it puts first. */
final class Topics {
  private final Scene scene;
  private final Rows rows;
  private final Shortening shortening = new Shortening();

  Topics(Scene scene, Sides sides) {
    this.scene = scene;
    rows = new Rows(scene, sides);
  }

  /** What is compared: what stands first, and all of it. */
  private record Matter(Set<String> first, Set<String> all) {
    /** Neither puts first what the other speaks of at all. */
    boolean isOther(Matter other) {
      return first.stream().noneMatch(other.first::contains);
    }
  }

  Optional<Row> row(List<Talks> talks) {
    List<Answer<Matter>> answers = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      answer(i, talks.get(i)).ifPresent(answers::add);
    }
    return rows.plain(
        Question.TOPIC,
        "what it was about",
        answers,
        Matter::isOther,
        (a, b) -> !a.all().equals(b.all()),
        Difference.DIFFERENT,
        "another matter stands first");
  }

  /** "a call on Friday". */
  private static boolean isTime(Account account, Token token) {
    return account.reading().get(Layer.TIMES).stream()
        .anyMatch(w -> w.extent().contains(token.span().start()));
  }

  /** What does it, if a verb: the talks, or people. */
  private boolean isOfTalks(Sentence sentence, Token token) {
    if (!token.isVerb()) {
      return true;
    }
    if (Clauses.isNegated(sentence, token)) {
      return false;
    }
    return sentence
        .child(token, "nsubj")
        .filter(
            s ->
                ContactWords.english().noun(List.of(), s.lemma()).isPresent()
                    || s.isPronoun() && !s.lemma().equals("it")
                    || s.tag().startsWith("NNP")
                    || s.tag().equals("NNS")
                    || NounKinds.english()
                        .kind(s.lemma())
                        .filter(k -> k == NounKinds.Kind.PERSON)
                        .isPresent())
        .isPresent();
  }

  private Optional<Answer<Matter>> answer(int index, Talks talks) {
    Account account = scene.accounts().get(index);
    List<Sentence> sentences = account.reading().get(Layer.SENTENCES);
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (!account.extent().overlaps(sentence.span())) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        Optional<Token> topic = TopicWords.english().topic(sentence, token);
        if (topic.isPresent() && !isTime(account, topic.get()) && isOfTalks(sentence, token)) {
          BitSet words = sentence.subtree(topic.get());
          BitSet kept = shortening.shorten(sentence, topic.get(), words);
          BitSet first = (BitSet) words.clone();
          sentence.children(topic.get()).stream()
              .filter(c -> c.is("conj"))
              .forEach(c -> first.andNot(sentence.subtree(c)));
          Terms terms = scene.terms(account);
          Set<String> all = terms.of(s, sentence, words);
          if (all.isEmpty() || kept.isEmpty()) {
            continue;
          }
          Extent extent = sentence.extent(kept);
          return Optional.of(
              new Answer<>(
                  index,
                  extent,
                  talks.voices(extent.start()),
                  new Matter(terms.of(s, sentence, first), all)));
        }
      }
    }
    return Optional.empty();
  }
}
