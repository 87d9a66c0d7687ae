/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.finding.Contact;
import readout.finding.Statement;
import readout.lexicon.ContactWords;
import readout.reading.Layer;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Voices;
import readout.text.Extent;
import readout.text.Span;

/**
 * The places of one account where it has words for the happening: the contacts that were found, and
 * any other word for a call, a meeting, talks, in the sentences that are about it.
 */
final class Talks {
  /**
   * One such place.
   *
   * @param phrase the word with what stands before it: "an informal conversation" without "an"
   * @param kind as the lexicon names it
   * @param found whether it belongs to a contact of the episode
   */
  record Place(
      int index, Sentence sentence, Token head, BitSet phrase, String kind, boolean found) {
    Extent extent() {
      return sentence.extent(phrase);
    }
  }

  private final Scene scene;
  private final Account account;
  private final List<Sentence> sentences;
  private final Voices voices;
  private final Chains chains;
  private final List<Place> places = new ArrayList<>();

  Talks(Scene scene, Account account) {
    this.scene = scene;
    this.account = account;
    sentences = account.reading().get(Layer.SENTENCES);
    voices = Voices.of(account.reading().get(Layer.STATEMENTS));
    chains = new Chains(account.reading(), scene.figures());
    for (int i = 0; i < sentences.size(); i++) {
      if (account.extent().overlaps(sentences.get(i).span())) {
        read(i, sentences.get(i));
      }
    }
  }

  List<Place> places() {
    return places;
  }

  /** Sentences of the account that have a word for the happening. */
  List<Sentence> sentences() {
    return places.stream().map(Place::sentence).distinct().toList();
  }

  /** Through whom a place is told. */
  List<Figure> voices(int offset) {
    Optional<Statement> statement = voices.at(offset);
    return chains.of(statement);
  }

  Chains chains() {
    return chains;
  }

  private void read(int index, Sentence sentence) {
    ContactWords words = ContactWords.english();
    List<Contact> contacts = scene.contacts(account);
    for (Token token : sentence.tokens()) {
      boolean found = stands(contacts, token.span());
      boolean other = !found && stands(account.reading().get(Layer.CONTACTS), token.span());
      if (other) {
        continue;
      }
      Optional<ContactWords.Word> word =
          token.isNoun()
              ? words.noun(before(sentence, token), token.lemma())
              : token.isVerb() && found ? words.verb(token.lemma()) : Optional.empty();
      boolean about =
          found || token.isNoun() && word.filter(w -> !w.kind().equals("letter")).isPresent();
      if (about && word.isPresent()) {
        places.add(
            new Place(index, sentence, token, phrase(sentence, token), word.get().kind(), found));
      }
    }
  }

  private static boolean stands(List<Contact> contacts, Span span) {
    return contacts.stream().anyMatch(c -> c.extent().overlaps(span));
  }

  private static List<String> before(Sentence sentence, Token token) {
    return sentence.tokens().subList(Math.max(0, token.index() - 2), token.index()).stream()
        .map(t -> t.word().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  /** The noun with adjectives and nouns before it; a verb with its adverbs beside it. */
  private static BitSet phrase(Sentence sentence, Token head) {
    BitSet phrase = new BitSet();
    phrase.set(head.index());
    for (int i = head.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      boolean part =
          token.is("amod")
              || token.is("compound")
              || token.is("nummod")
              || token.tag().equals("HYPH");
      if (!part || !sentence.isWithin(token, head)) {
        break;
      }
      phrase.set(i);
    }
    if (head.isVerb()) {
      for (int i = head.index() + 1; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (!(token.is("advmod") && token.head() == head.index())) {
          break;
        }
        phrase.set(i);
      }
    }
    return phrase;
  }
}
