/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.finding.AuthorVoice;
import readout.finding.AuthorVoice.Why;
import readout.finding.Claim;
import readout.finding.Statement;
import readout.finding.Trace;
import readout.lexicon.Acts;
import readout.lexicon.CueType;
import readout.lexicon.Judgements;
import readout.lexicon.Judgements.Phrase;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Quotation;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.stage.Voices;
import readout.stage.claim.Clauses;
import readout.stage.claim.Clauses.Clause;
import readout.text.Extent;
import readout.text.Span;

/** Goes through a document's clauses that no one is named for. */
public final class Unsourced {
  private final Judgements judgements;
  private final Acts acts;

  public Unsourced(Judgements judgements, Acts acts) {
    this.judgements = judgements;
    this.acts = acts;
  }

  /**
   * In text order; a clause is found once, for the first reason of: it judges, takes a side,
   * repeats.
   */
  public List<AuthorVoice> found(Reading reading) throws InterruptedException {
    return new Search(reading).found();
  }

  /** One document. */
  private final class Search {
    private final Presence presence;
    private final Voices voices;
    private final List<Sentence> sentences;
    private final Marks quoted;
    private final Marks telling;
    private final Marks repeated;
    private final List<AuthorVoice> found = new ArrayList<>();
    private Optional<Clause> before = Optional.empty();

    Search(Reading reading) {
      presence = Presence.of(reading);
      List<Statement> statements =
          reading.get(Layer.STATEMENTS).stream().filter(Search::hasVoice).toList();
      voices = Voices.of(statements);
      sentences = reading.get(Layer.SENTENCES);
      quoted = Marks.of(reading.get(Layer.QUOTATIONS).stream().map(Quotation::span));
      telling =
          Marks.of(
              statements.stream()
                  .flatMap(
                      s ->
                          s.sources().stream()
                              .map(Statement.Source::extent)
                              .reduce(s.cue(), Extent::plus)
                              .spans()
                              .stream()));
      repeated =
          Marks.of(
              reading.get(Layer.CLAIMS).stream()
                  .filter(c -> c.relation() == Claim.Relation.SAME)
                  .filter(c -> c.tellings().stream().anyMatch(this::hasSource))
                  .flatMap(c -> c.tellings().stream())
                  .filter(t -> !hasSource(t)));
    }

    /** A hedge without a source ("allegedly") names no one. */
    private static boolean hasVoice(Statement statement) {
      return statement.form() != Statement.Form.SCARE_QUOTE
          && (statement.cueType() != CueType.HEDGE || !statement.sources().isEmpty());
    }

    private boolean hasSource(Span telling) {
      return voices.at(telling.start() + telling.length() / 2).isPresent();
    }

    List<AuthorVoice> found() throws InterruptedException {
      for (int s = 0; s < sentences.size(); s++) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        Sentence sentence = sentences.get(s);
        for (Clause clause : Clauses.of(s, sentence, voices)) {
          if (clause.voice().isEmpty() && !Clauses.isSupposed(sentence, clause.head())) {
            judge(sentence, clause);
          }
          before = Optional.of(clause);
        }
      }
      return List.copyOf(found);
    }

    private void judge(Sentence sentence, Clause clause) {
      if (add(sentence, clause, Why.EVALUATIVE, "evaluative", judgements::evaluative)) {
        return;
      }
      if (add(sentence, clause, Why.CONTESTED, "contested", judgements::contested)) {
        return;
      }
      boolean tells = telling.contains(clause.head().span().start());
      if (!tells && repeated.contains(clause.span().start())) {
        add(clause.span(), Why.ATTRIBUTION_LOST, "repeats", "");
      } else if (!tells && goesOn(sentence, clause)) {
        add(clause.span(), Why.ATTRIBUTION_LOST, "such", "");
      } else if (answers(sentence, clause)) {
        add(clause.span(), Why.ATTRIBUTION_LOST, "answer-in-chain", "");
      }
    }

    private boolean add(
        Sentence sentence,
        Clause clause,
        Why why,
        String rule,
        Function<String, List<Phrase>> phrases) {
      for (int i : clause.words().stream().toArray()) {
        Token token = sentence.token(i);
        Optional<Phrase> phrase = phraseAt(sentence, token, phrases);
        if (phrase.isPresent()
            && isOwn(token, why)
            && (phrase.get().isStrong() || acts(sentence, clause, token))) {
          add(passage(sentence, clause, token), why, rule, phrase.get().rowKey());
          return true;
        }
      }
      return false;
    }

    /** Neither quoted, nor said by someone, nor a word that only names who speaks. */
    private boolean isOwn(Token token, Why why) {
      int at = token.span().start();
      boolean names = why == Why.EVALUATIVE && telling.contains(at);
      return !quoted.contains(at) && !names && voices.at(at).isEmpty();
    }

    private Optional<Phrase> phraseAt(
        Sentence sentence, Token token, Function<String, List<Phrase>> phrases) {
      List<Phrase> candidates = new ArrayList<>(phrases.apply(token.word()));
      if (!token.lemma().equalsIgnoreCase(token.word())) {
        candidates.addAll(phrases.apply(token.lemma()));
      }
      return candidates.stream()
          .filter(p -> fits(p, token) && stands(sentence, token.index(), p.words()))
          .filter(p -> !isCharge(sentence, token))
          .findFirst();
    }

    private static boolean fits(Phrase phrase, Token token) {
      String penn = token.tag();
      boolean written = token.word().equalsIgnoreCase(phrase.words().get(0));
      return switch (phrase.tag()) {
        case 'A' -> penn.startsWith("JJ") || (written && penn.matches("VB[NG]"));
        case 'R' -> penn.startsWith("RB");
        case 'N' -> penn.equals("NN") || penn.equals("NNS");
        case 'V' -> penn.startsWith("VB");
        default -> true;
      };
    }

    /** "arrested for allegedly …": the police or the court says so. */
    private static boolean isCharge(Sentence sentence, Token word) {
      return word.index() > 0
          && word.tag().startsWith("RB")
          && sentence.token(word.index() - 1).lemma().equals("for");
    }

    /** The words in order from the place on, at most one other between two. */
    private static boolean stands(Sentence sentence, int from, List<String> words) {
      int at = from;
      for (String word : words.subList(1, words.size())) {
        int next = at + 1;
        while (next < sentence.size() && next <= at + 2 && !is(sentence.token(next), word)) {
          next++;
        }
        if (next >= sentence.size() || next > at + 2) {
          return false;
        }
        at = next;
      }
      return true;
    }

    private static boolean is(Token token, String word) {
      return token.word().equalsIgnoreCase(word) || token.lemma().equals(word);
    }

    /** A weak word judges only an act, and only where some actor is in the clause. */
    private boolean acts(Sentence sentence, Clause clause, Token word) {
      Optional<Token> of = word.is("amod") ? sentence.head(word) : Optional.of(word);
      boolean act =
          of.filter(
                  t ->
                      t.index() == word.index()
                          || acts.noun(t.lemma()).isPresent()
                          || acts.verb(t.lemma()).isPresent())
              .isPresent();
      return act
          && clause.words().stream()
              .mapToObj(sentence::token)
              .anyMatch(t -> presence.at(clause.sentence(), t).map(Mention::actors).isPresent());
    }

    /**
     * The judging apposition where the word stands in one, else the clause, with what it judges:
     * "no evidence was found that …", "it is clear that …".
     */
    private Span passage(Sentence sentence, Clause clause, Token word) {
      Optional<Token> up = Optional.of(word);
      for (int steps = 0; up.isPresent() && steps < 4; steps++) {
        Token token = up.get();
        if (token.is("appos")) {
          return sentence.extent(sentence.subtree(token)).hull();
        }
        up = token.index() == clause.head().index() ? Optional.empty() : sentence.head(token);
      }
      return sentence.children(clause.head()).stream()
          .filter(c -> c.is("ccomp") || c.is("acl") || c.is("csubj"))
          .map(c -> complement(sentence, c))
          .reduce(clause.span(), Span::union);
    }

    private static Span complement(Sentence sentence, Token head) {
      BitSet words = sentence.subtree(head);
      int last = words.length() - 1;
      if (sentence.token(last).isPunctuation()) {
        words.clear(last);
      }
      return sentence.extent(words).hull();
    }

    /** "…, and such policies encourage …": it draws on what someone has just said. */
    private boolean goesOn(Sentence sentence, Clause clause) {
      boolean such =
          sentence
              .child(clause.head(), "nsubj")
              .filter(t -> !quoted.contains(t.span().start()))
              .map(
                  t ->
                      sentence.children(t).stream()
                          .anyMatch(c -> c.lemma().equalsIgnoreCase("such")))
              .orElse(false);
      return such && saidBefore(sentence, clause);
    }

    private boolean saidBefore(Sentence sentence, Clause clause) {
      int at = clause.span().start();
      boolean here =
          sentence.tokens().stream()
              .filter(t -> t.span().end() <= at)
              .anyMatch(t -> voices.at(t.span().start()).isPresent());
      boolean last = before.filter(b -> b.voice().isPresent()).isPresent();
      return here || (last && before.map(b -> b.sentence() + 1 >= clause.sentence()).orElse(false));
    }

    /**
     * "In response, she vowed …" after "he warned her, an aide said": the aide tells this too, and
     * the report no longer says so.
     */
    private boolean answers(Sentence sentence, Clause clause) {
      boolean root = clause.head().is("root") && clause.sentence() > 0;
      if (!root || !opensWithLink(sentence) || !isToldByOneOf(clause.sentence() - 1)) {
        return false;
      }
      return telling.contains(clause.head().span().start())
          && voices.at(clause.span().start()).isEmpty();
    }

    private boolean opensWithLink(Sentence sentence) {
      Token first = sentence.token(0);
      return judgements.link(first.word()).stream()
          .anyMatch(link -> stands(sentence, 0, link.words()));
    }

    /** Whether the sentence tells what someone said that another said. */
    private boolean isToldByOneOf(int index) {
      return sentences.get(index).tokens().stream()
          .anyMatch(
              t -> voices.at(t.span().start()).filter(v -> v.within().isPresent()).isPresent());
    }

    private void add(Span span, Why why, String rule, String row) {
      boolean again = !found.isEmpty() && found.get(found.size() - 1).span().overlaps(span);
      if (!again) {
        found.add(
            new AuthorVoice(
                "v" + (found.size() + 1), span, why, new Trace("author-voice", rule, row)));
      }
    }
  }
}
