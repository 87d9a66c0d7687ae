/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.finding.Actor;
import readout.lexicon.Synonyms;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.stage.claim.Clauses.Clause;
import readout.stage.claim.Proposition.Modality;
import readout.text.Extent;
import readout.text.Span;

/** Reads what the clauses of a document tell. */
final class Propositions {
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
  private static final Map<String, Modality> MODALS =
      Map.of(
          "will", Modality.FUTURE,
          "would", Modality.FUTURE,
          "shall", Modality.FUTURE,
          "may", Modality.POSSIBLE,
          "might", Modality.POSSIBLE,
          "could", Modality.POSSIBLE,
          "can", Modality.POSSIBLE,
          "must", Modality.DUTY,
          "should", Modality.DUTY);

  private final Synonyms synonyms;
  private final Presence presence;
  private final Map<String, String> standsFor = new HashMap<>();
  private final Set<Integer> timed = new HashSet<>();
  private final Set<Integer> reporting = new HashSet<>();

  Propositions(Reading reading, Synonyms synonyms) {
    this.synonyms = synonyms;
    presence = Presence.of(reading);
    for (Actor actor : reading.get(Layer.ACTORS)) {
      standsFor.put(actor.id(), "@" + actor.country().toOptional().orElse(actor.id()));
    }
    reading.get(Layer.TIMES).forEach(when -> mark(when.extent(), timed));
    reading.get(Layer.STATEMENTS).forEach(statement -> mark(statement.cue(), reporting));
  }

  private static void mark(Extent words, Set<Integer> places) {
    for (Span span : words.spans()) {
      for (int at = span.start(); at < span.end(); at++) {
        places.add(at);
      }
    }
  }

  /** What an actor is in a proposition: his country where it is known, else he himself. */
  String term(String actor) {
    return standsFor.getOrDefault(actor, "@" + actor);
  }

  /**
   * @param before terms of the nouns of the sentence before, for a subject that points back
   */
  Optional<Proposition> of(Clause clause, Sentence sentence, Set<String> before) {
    Token head = clause.head();
    Optional<Token> subject = sentence.child(head, "nsubj");
    boolean there = sentence.child(head, "expl").isPresent() && head.lemma().equals("be");
    Token predicate = there ? subject.orElse(head) : head;
    Set<String> who = new LinkedHashSet<>();
    boolean back = false;
    if (!there && subject.isPresent()) {
      back = pointsBack(sentence, subject.get());
      who.addAll(back ? before : phrase(clause, sentence, subject.get()));
    }
    Set<String> terms = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (int i : clause.words().stream().toArray()) {
      Token token = sentence.token(i);
      boolean pointer = back && sentence.isWithin(token, subject.get());
      if (token.index() != predicate.index() && !pointer) {
        terms.addAll(terms(clause.sentence(), token));
      }
      if (token.tag().equals("CD") && !timed.contains(token.span().start())) {
        numbers.add(token.lemma());
      }
    }
    boolean said = reporting.contains(predicate.span().start());
    if (said || Clauses.isSupposed(sentence, head) || (terms.isEmpty() && who.isEmpty())) {
      return Optional.empty();
    }
    boolean negated =
        Clauses.isNegated(sentence, head)
            || subject.map(s -> Clauses.isNegated(sentence, s)).orElse(false);
    return Optional.of(
        new Proposition(
            clause.span(),
            clause.sentence(),
            synonyms.meaning(predicate.lemma()),
            who,
            back,
            terms,
            numbers,
            !negated,
            modality(sentence, head),
            clause.voice()));
  }

  private boolean pointsBack(Sentence sentence, Token subject) {
    return synonyms.use(subject.lemma()) == Synonyms.Use.GENERIC
        && sentence.children(subject).stream()
            .anyMatch(c -> POINTING.contains(c.word().toLowerCase(java.util.Locale.ROOT)));
  }

  private static Modality modality(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .filter(c -> c.tag().equals("MD"))
        .map(c -> MODALS.getOrDefault(c.lemma(), Modality.FACT))
        .findFirst()
        .orElse(Modality.FACT);
  }

  private Set<String> phrase(Clause clause, Sentence sentence, Token head) {
    Set<String> terms = new LinkedHashSet<>();
    List<Token> open = new ArrayList<>(List.of(head));
    while (!open.isEmpty()) {
      Token token = open.remove(open.size() - 1);
      terms.addAll(terms(clause.sentence(), token));
      sentence.children(token).stream()
          .filter(c -> clause.words().get(c.index()))
          .forEach(open::add);
    }
    return terms;
  }

  /** Terms of all nouns of a sentence. */
  Set<String> nouns(int index, Sentence sentence) {
    Set<String> terms = new LinkedHashSet<>();
    sentence.tokens().stream().filter(Token::isNoun).forEach(t -> terms.addAll(terms(index, t)));
    return terms;
  }

  private List<String> terms(int index, Token token) {
    Optional<Mention> mention = presence.at(index, token);
    if (mention.isPresent()) {
      return mention.get().actors().stream().map(this::term).toList();
    }
    boolean name = token.tag().startsWith("NNP") && token.is("compound");
    boolean content =
        token.isNoun()
            || token.isVerb() && !token.is("aux") && !token.is("cop")
            || token.tag().startsWith("JJ");
    return content && !name ? List.of(synonyms.meaning(token.lemma())) : List.of();
  }
}
