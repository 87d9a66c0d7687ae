/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import readout.finding.Contact.Kind;
import readout.finding.Contact.Status;
import readout.finding.Trace;
import readout.lexicon.ContactWords;
import readout.lexicon.ContactWords.Frame;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.contact.Telling.Reference;

/**
 * Contacts told without their noun, after another of the kind: "the second, with the queen, took
 * place at noon", "there was an earlier one on Saturday". Kind and company come from the one
 * before, where the words do not say.
 */
final class Ellipses {
  private final int index;
  private final Sentence sentence;
  private final ContactWords words;
  private final Clause clause;
  private final Company company;

  Ellipses(int index, Sentence sentence, ContactWords words, Clause clause, Company company) {
    this.index = index;
    this.sentence = sentence;
    this.words = words;
    this.clause = clause;
    this.company = company;
  }

  Optional<Telling> at(Token word) {
    Optional<Token> verb = sentence.head(word).filter(Token::isVerb);
    boolean one = word.lemma().equals("one") && clause.has(word, Frame.OTHER);
    boolean ordinal =
        words.is(word.lemma(), Frame.OTHER)
            && sentence.child(word, "det").filter(d -> d.lemma().equals("the")).isPresent();
    boolean told =
        word.is("nsubj") && verb.filter(v -> tells(v, one)).isPresent()
            || one
                && word.is("obj")
                && verb.filter(v -> words.is(v.lemma(), Frame.LIGHT)).isPresent();
    return told && (one || ordinal)
        ? clause.status(verb.get()).map(status -> telling(word, verb.get(), status))
        : Optional.empty();
  }

  private boolean tells(Token verb, boolean one) {
    return words.is(verb.lemma(), Frame.HAPPENS) || one && clause.isThere(verb);
  }

  private Telling telling(Token word, Token verb, Status status) {
    Set<String> who = new LinkedHashSet<>(company.ofNoun(word, Kind.CALL));
    return new Telling(
        index,
        word,
        Optional.of(verb),
        sentence.extent(sentence.tokensIn(word.span())),
        Kind.CONTACT,
        true,
        false,
        Reference.OTHER,
        who,
        true,
        Set.of(),
        Optional.of(status),
        new Trace("contacts", "ellipsis", "contact-frames.tsv#" + word.lemma()));
  }
}
