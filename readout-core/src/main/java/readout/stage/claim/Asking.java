/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.lexicon.ClosedWords;
import readout.lexicon.Synonyms;
import readout.lexicon.Synonyms.Use;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.stage.claim.Clauses.Clause;

/**
 * Who asked for a contact: "at Lima's request", "a call requested by Lima", "Lima asked for it".
 */
final class Asking {
  private final ClosedWords closed = ClosedWords.english();
  private final Synonyms synonyms;
  private final Presence presence;

  Asking(Synonyms synonyms, Presence presence) {
    this.synonyms = synonyms;
    this.presence = presence;
  }

  /**
   * One telling of it.
   *
   * @param askers ids of those who asked
   * @param aboutContact whether the clause itself names the contact
   */
  record Telling(Clause clause, List<String> askers, boolean aboutContact) {}

  List<Telling> in(Clause clause, Sentence sentence) {
    List<Telling> found = new ArrayList<>();
    for (int i : clause.words().stream().toArray()) {
      Token token = sentence.token(i);
      if (synonyms.use(token.lemma()) == Use.REQUEST && !Clauses.isNegated(sentence, token)) {
        List<String> askers = askers(clause.sentence(), sentence, token);
        boolean contact = speaksOfContact(clause, sentence);
        boolean about = token.isNoun() ? contact : contact && isObject(sentence, token);
        if (!askers.isEmpty() && (about || token.isNoun())) {
          found.add(new Telling(clause, askers, about));
        }
      }
    }
    return found;
  }

  private List<String> askers(int index, Sentence sentence, Token asking) {
    Optional<Token> named = asking.isNoun() ? owner(sentence, asking) : subject(sentence, asking);
    return named.map(t -> presence.actors(index, sentence, t)).orElse(List.of());
  }

  private Optional<Token> owner(Sentence sentence, Token noun) {
    return sentence
        .child(noun, "nmod:poss")
        .or(() -> governed(sentence, noun))
        .or(() -> came(sentence, noun));
  }

  /** "The request came from Lima." */
  private Optional<Token> came(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(v -> noun.is("nsubj") && closed.is(v.lemma(), ClosedWords.Use.STEM))
        .flatMap(v -> governed(sentence, v));
  }

  private Optional<Token> governed(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .filter(c -> c.is("nmod") || c.is("obl"))
        .filter(
            c ->
                sentence.children(c).stream()
                    .anyMatch(p -> p.is("case") && closed.is(p.word(), ClosedWords.Use.OWNER)))
        .findFirst();
  }

  private Optional<Token> subject(Sentence sentence, Token verb) {
    boolean passive =
        sentence.child(verb, "aux:pass").isPresent()
            || (verb.tag().equals("VBN") && verb.is("acl"));
    return passive
        ? governed(sentence, verb)
        : sentence.child(verb, "nsubj").flatMap(s -> antecedent(sentence, verb, s));
  }

  /** "it was Lima that asked": a relative pronoun is the noun before it. */
  private static Optional<Token> antecedent(Sentence sentence, Token verb, Token subject) {
    return subject.tag().startsWith("W")
        ? sentence.head(verb).filter(Token::isNoun)
        : Optional.of(subject);
  }

  private boolean speaksOfContact(Clause clause, Sentence sentence) {
    return clause.words().stream()
        .mapToObj(sentence::token)
        .anyMatch(t -> synonyms.use(t.lemma()) == Use.CONTACT);
  }

  /** Whether what is asked for is the contact: "asked for a meeting", "the call was requested". */
  private boolean isObject(Sentence sentence, Token verb) {
    boolean described = verb.is("acl") && sentence.head(verb).filter(h -> isContact(h)).isPresent();
    return described
        || sentence.children(verb).stream()
            .filter(c -> c.is("obj") || c.is("nsubj:pass") || c.is("obl"))
            .anyMatch(this::isContact);
  }

  private boolean isContact(Token token) {
    return token.isNoun() && synonyms.use(token.lemma()) == Use.CONTACT;
  }
}
