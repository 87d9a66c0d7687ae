/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.finding.Contact;
import readout.lexicon.ClosedWords;
import readout.lexicon.ContactWords;
import readout.lexicon.ContactWords.Frame;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;

/**
 * Who asked for the happening, in one account: as its contacts tell it and, beyond them, wherever
 * someone is said to have asked for talks. A request for something else is none.
 */
final class Askers {
  private final Scene scene;
  private final Talks talks;
  private final Account account;
  private final int index;
  private final Presence presence;
  private final List<Answer<String>> answers = new ArrayList<>();

  private Askers(Scene scene, int index, Talks talks) {
    this.scene = scene;
    this.index = index;
    this.talks = talks;
    account = scene.accounts().get(index);
    presence = Presence.of(account.reading());
  }

  static List<Answer<String>> of(Scene scene, int index, Talks talks) {
    Askers askers = new Askers(scene, index, talks);
    askers.told();
    askers.said();
    return askers.answers;
  }

  private void told() {
    for (Contact contact : scene.contacts(account)) {
      for (Contact.Initiator asked : contact.initiators()) {
        Figure figure = scene.figures().of(account.reading(), asked.actor());
        answers.add(
            new Answer<>(
                index,
                asked.extent(),
                asked.accordingTo().map(talks.chains()::of).orElse(List.of()),
                figure.land().orElse(figure.key())));
      }
    }
  }

  private void said() {
    List<Sentence> sentences = account.reading().get(Layer.SENTENCES);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!account.extent().overlaps(sentence.span())) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        if (token.isNoun() && ContactWords.english().is(token.lemma(), Frame.ASKS)) {
          request(i, sentence, token);
        } else if (token.isVerb() && ContactWords.english().is(token.lemma(), Frame.ASK)) {
          asked(i, sentence, token);
        }
      }
    }
  }

  /** "the Front's request", "a request from the Front", where the sentence speaks of talks. */
  private void request(int index, Sentence sentence, Token noun) {
    boolean aboutTalks =
        sentence.tokens().stream().anyMatch(t -> t.isNoun() && isTalk(t))
            || sentence.tokens().stream().anyMatch(t -> talks.sentences().contains(sentence));
    Optional<Token> owner =
        sentence.children(noun).stream()
            .filter(
                c ->
                    c.is("nmod")
                        && (c.relation().equals("nmod:poss")
                            || sentence.children(c).stream()
                                .anyMatch(k -> k.is("case") && isOwner(k)))
                        && figure(index, c).isPresent())
            .findFirst();
    if (aboutTalks && owner.isPresent()) {
      add(index, sentence, noun, owner.get());
    }
  }

  private static boolean isOwner(Token preposition) {
    return ClosedWords.english().is(preposition.lemma(), ClosedWords.Use.OWNER)
        || preposition.word().equals("'s")
        || preposition.word().equals("’s");
  }

  /** "Quito asked for the meeting", "the talks were requested by Quito". */
  private void asked(int index, Sentence sentence, Token verb) {
    Optional<Token> what =
        sentence.children(verb).stream()
            .filter(c -> (c.is("obj") || c.is("obl") || c.is("nsubj:pass")) && isTalk(c))
            .findFirst();
    Optional<Token> who =
        sentence.children(verb).stream()
            .filter(
                c ->
                    (c.relation().equals("nsubj") || c.is("obl") && sentence.hasCase(c, "by"))
                        && figure(index, c).isPresent())
            .findFirst();
    if (what.isPresent() && who.isPresent()) {
      add(index, sentence, verb, who.get());
    }
  }

  private static boolean isTalk(Token token) {
    return ContactWords.english().noun(List.of(), token.lemma()).isPresent()
        || token.lemma().equals("it");
  }

  private Optional<Figure> figure(int index, Token head) {
    return presence
        .at(index, head)
        .map(Mention::actors)
        .flatMap(actors -> actors.stream().findFirst())
        .map(a -> scene.figures().of(account.reading(), a))
        .filter(f -> f.land().isPresent());
  }

  private void add(int sentenceIndex, Sentence sentence, Token word, Token who) {
    BitSet words = new BitSet();
    BitSet party = sentence.subtree(who);
    words.or(party);
    words.set(
        Math.min(word.index(), party.nextSetBit(0)), Math.max(word.index() + 1, party.length()));
    BitSet kept = new Shortening().shorten(sentence, word, words);
    if (kept.isEmpty()) {
      return;
    }
    Answer<String> answer =
        new Answer<>(
            index,
            sentence.extent(kept),
            talks.voices(word.span().start()),
            figure(sentenceIndex, who).flatMap(Figure::land).orElse(""));
    boolean again = answers.stream().anyMatch(a -> a.extent().overlaps(answer.extent()));
    if (!again) {
      answers.add(answer);
    }
  }
}
