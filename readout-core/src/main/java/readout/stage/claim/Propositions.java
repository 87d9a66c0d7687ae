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
import readout.lexicon.ClosedWords;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.Factivity;
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
  private final ClosedWords closed = ClosedWords.english();
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
    Optional<Token> done = there ? subject : carried(sentence, head);
    Token predicate = done.orElse(head);
    boolean promised = done.isPresent() && done.equals(subject);
    Set<String> who = new LinkedHashSet<>();
    boolean back = false;
    if (!there && subject.isPresent()) {
      back = pointsBack(sentence, subject.get(), promised);
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
    boolean silent = said && synonyms.use(predicate.lemma()) != Synonyms.Use.NOMINAL;
    if (silent || Clauses.isSupposed(sentence, head) || (terms.isEmpty() && who.isEmpty())) {
      return Optional.empty();
    }
    boolean negated =
        Clauses.isNegated(sentence, head)
            || subject.map(s -> Clauses.isNegated(sentence, s)).orElse(false)
            || sentence.child(head, "obj").map(o -> Clauses.isNegated(sentence, o)).orElse(false)
            || done.map(n -> Clauses.isNegated(sentence, n)).orElse(false);
    boolean denied = clause.voice().filter(v -> v.factivity() == Factivity.DENYING).isPresent();
    return Optional.of(
        new Proposition(
            clause.span(),
            clause.sentence(),
            meaning(predicate),
            who,
            back,
            terms,
            numbers,
            negated == denied,
            said,
            modality(sentence, head),
            clause.voice()));
  }

  /**
   * The noun that a light verb only carries, where another verb tells the same: "made a promise",
   * "no such promise was made".
   */
  private Optional<Token> carried(Sentence sentence, Token verb) {
    boolean light = verb.isVerb() && closed.is(verb.lemma(), Use.LIGHT);
    return light
        ? sentence
            .child(verb, "obj", "nsubj:pass")
            .filter(noun -> noun.isNoun() && synonyms.isTelling(noun.lemma()))
        : Optional.empty();
  }

  /**
   * @param carried whether the subject is itself what is told: "such a promise was made"
   */
  private boolean pointsBack(Sentence sentence, Token subject, boolean carried) {
    return (carried || synonyms.use(subject.lemma()) == Synonyms.Use.GENERIC)
        && sentence.children(subject).stream().anyMatch(c -> closed.is(c.word(), Use.POINT));
  }

  private Modality modality(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .filter(c -> c.tag().equals("MD"))
        .map(c -> modality(c.lemma()))
        .findFirst()
        .orElse(Modality.FACT);
  }

  private Modality modality(String modal) {
    if (closed.is(modal, Use.FUTURE)) {
      return Modality.FUTURE;
    }
    return closed.is(modal, Use.POSSIBLE)
        ? Modality.POSSIBLE
        : closed.is(modal, Use.DUTY) ? Modality.DUTY : Modality.FACT;
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

  /** A plural in capitals keeps its ending in some engines. */
  private String meaning(Token token) {
    String lemma = token.lemma();
    boolean plural = token.tag().equals("NNPS") && lemma.length() > 1 && lemma.endsWith("s");
    return synonyms.meaning(plural ? lemma.substring(0, lemma.length() - 1) : lemma);
  }

  /** What a word stands for: those whom it means, else its class; nothing for a word of grammar. */
  List<String> terms(int index, Token token) {
    Optional<Mention> mention = presence.at(index, token);
    if (mention.isPresent()) {
      return mention.get().actors().stream().map(this::term).toList();
    }
    boolean name = token.tag().startsWith("NNP") && token.is("compound");
    boolean content =
        token.isNoun()
            || token.isVerb() && !token.is("aux") && !token.is("cop")
            || token.tag().startsWith("JJ");
    return content && !name ? List.of(meaning(token)) : List.of();
  }
}
