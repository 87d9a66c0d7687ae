/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.finding.Claim;
import readout.finding.Claim.Relation;
import readout.finding.Commitment;
import readout.finding.Trace;
import readout.lexicon.ClosedWords;
import readout.lexicon.Synonyms;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.stage.Voices;
import readout.stage.claim.Clauses.Clause;
import readout.stage.claim.Proposition.Modality;
import readout.text.Span;

/**
 * Finds what a document tells twice, in the same sense or against it. Only clauses with the same
 * predicate, or with one and its opposite, are compared, each with the last few before it, so that
 * the work grows with the text and no faster.
 */
public final class Comparing {
  private static final int WINDOW = 40;

  private static final double SAME = 0.5;
  private static final double CONFLICT = 0.6;

  private final Synonyms synonyms;

  public Comparing(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** In text order of their first telling. */
  public List<Claim> claims(Reading reading) throws InterruptedException {
    List<Sentence> sentences = reading.get(Layer.SENTENCES);
    Voices voices = Voices.of(reading.get(Layer.STATEMENTS));
    Propositions propositions = new Propositions(reading, synonyms);
    Asking asking = new Asking(synonyms, Presence.of(reading));
    Gathered gathered = new Gathered();
    Map<String, Deque<Proposition>> byPredicate = new HashMap<>();
    Deque<Asking.Telling> asked = new ArrayDeque<>();
    List<Clause> clauses = new ArrayList<>();
    List<Proposition> told = new ArrayList<>();
    Set<String> before = Set.of();
    for (int s = 0; s < sentences.size(); s++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      Sentence sentence = sentences.get(s);
      for (Clause clause : Clauses.of(s, sentence, voices)) {
        clauses.add(clause);
        for (Asking.Telling telling : asking.in(clause, sentence)) {
          asked.forEach(other -> whoAsked(other, telling, propositions, gathered));
          remember(asked, telling);
        }
        propositions
            .of(clause, sentence, before)
            .ifPresent(
                p -> {
                  compare(p, byPredicate, gathered);
                  told.add(p);
                });
      }
      before = propositions.nouns(s, sentence);
    }
    Headline.of(sentences, clauses, propositions)
        .forEach(t -> gathered.add(t.part(), t.clause(), Relation.SAME, "headline"));
    boolean headed = sentences.size() > 1 && Headline.isHeadline(sentences.get(0));
    new Paraphrase(told.stream().filter(p -> !headed || p.sentence() > 0).toList())
        .pairs()
        .forEach(
            p -> gathered.add(p.first().span(), p.second().span(), Relation.SAME, "other-words"));
    commitments(reading, sentences, clauses, propositions, gathered);
    return gathered.claims();
  }

  private static <T> void remember(Deque<T> recent, T one) {
    recent.addLast(one);
    if (recent.size() > WINDOW) {
      recent.removeFirst();
    }
  }

  private void compare(
      Proposition one, Map<String, Deque<Proposition>> byPredicate, Gathered gathered) {
    List<Proposition> others =
        new ArrayList<>(byPredicate.getOrDefault(one.predicate(), new ArrayDeque<>()));
    for (Proposition other : others) {
      boolean agrees = one.affirmed() == other.affirmed();
      hold(other, one, agrees, gathered);
    }
    synonyms
        .opposite(one.predicate())
        .map(o -> byPredicate.getOrDefault(o, new ArrayDeque<>()))
        .ifPresent(
            opposed ->
                opposed.forEach(
                    other -> hold(other, one, one.affirmed() != other.affirmed(), gathered)));
    remember(byPredicate.computeIfAbsent(one.predicate(), k -> new ArrayDeque<>()), one);
  }

  private static void hold(Proposition a, Proposition b, boolean agrees, Gathered gathered) {
    if (a.span().overlaps(b.span()) || a.modality() != b.modality()) {
      return;
    }
    Set<String> shared = a.shared(b);
    Set<String> linking = new LinkedHashSet<>(a.subject());
    linking.retainAll(b.subject());
    shared.removeAll(linking);
    boolean back = a.pointsBack() || b.pointsBack();
    boolean such = back && !isLight(a) && a.sharesSubject(b) && b.sentence() <= a.sentence() + 1;
    if ((a.reports() || b.reports()) && !such) {
      return;
    }
    boolean about = such || a.sharesSubject(b) && shared.size() >= (isLight(a) ? 2 : 1);
    double likeness = a.likeness(b);
    boolean counted = a.numbers().equals(b.numbers());
    if (agrees && about && counted && (back ? !isLight(a) : likeness >= SAME)) {
      gathered.add(a.span(), b.span(), Relation.SAME, back ? "points-back" : "same-words");
    } else if (about && (such || likeness >= CONFLICT) && speakApart(a, b)) {
      boolean other = !counted && a.numbers().size() == 1 && b.numbers().size() == 1;
      if (!agrees && counted && a.modality() == Modality.FACT) {
        gathered.add(a.span(), b.span(), Relation.CONFLICT, "opposite");
      } else if (agrees && other) {
        gathered.add(a.span(), b.span(), Relation.CONFLICT, "other-number");
      }
    }
  }

  /** Its predicate says little by itself: two clauses need more in common than that. */
  private static boolean isLight(Proposition one) {
    return ClosedWords.english().is(one.predicate(), ClosedWords.Use.LIGHT);
  }

  /** Two who vouch, neither for both: one voice that corrects itself is no conflict of accounts. */
  private static boolean speakApart(Proposition a, Proposition b) {
    return a.voice().isPresent() && b.voice().isPresent() && !a.sources().equals(b.sources());
  }

  private static void whoAsked(
      Asking.Telling a, Asking.Telling b, Propositions propositions, Gathered gathered) {
    if (a.clause().span().overlaps(b.clause().span()) || (!a.aboutContact() && !b.aboutContact())) {
      return;
    }
    Set<String> first = terms(a.askers(), propositions);
    Set<String> second = terms(b.askers(), propositions);
    if (first.stream().anyMatch(second::contains)) {
      gathered.add(a.clause().span(), b.clause().span(), Relation.SAME, "who-asked");
    } else if (a.clause().voice().isPresent() && b.clause().voice().isPresent()) {
      gathered.add(a.clause().span(), b.clause().span(), Relation.CONFLICT, "who-asked");
    }
  }

  private static Set<String> terms(List<String> actors, Propositions propositions) {
    Set<String> terms = new LinkedHashSet<>();
    actors.forEach(a -> terms.add(propositions.term(a)));
    return terms;
  }

  /** A promise or threat told twice: the same one would do the same. */
  private void commitments(
      Reading reading,
      List<Sentence> sentences,
      List<Clause> clauses,
      Propositions propositions,
      Gathered gathered) {
    Map<String, Deque<Span>> told = new HashMap<>();
    for (Commitment one : reading.get(Layer.COMMITMENTS)) {
      if (one.act().isEmpty()) {
        continue; // told by a word alone: nothing to compare
      }
      Optional<Sentence> sentence = sentence(sentences, one.act().start());
      Optional<String> act = sentence.flatMap(s -> act(s, one));
      if (act.isEmpty()) {
        continue;
      }
      for (String who : terms(one.by(), propositions)) {
        String key = family(one) + " " + who + " " + act.get();
        Span span =
            holding(clauses, one.act().start())
                .map(Clause::span)
                .orElse(sentence.get().span())
                .union(one.extent().hull());
        Deque<Span> others = told.computeIfAbsent(key, k -> new ArrayDeque<>());
        others.stream()
            .filter(o -> !o.overlaps(span))
            .forEach(o -> gathered.add(o, span, Relation.SAME, "same-commitment"));
        remember(others, span);
      }
    }
  }

  private static Optional<Sentence> sentence(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().contains(offset)
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }

  private static String family(Commitment one) {
    return switch (one.kind()) {
      case PROMISE, OFFER, THREAT, OBLIGATION -> "would";
      case DEMAND -> "should";
      case REFUSAL -> "would-not";
    };
  }

  /** Class of the act's verb and of its object; empty for an act that has not both. */
  private Optional<String> act(Sentence sentence, Commitment one) {
    for (int i : sentence.tokensIn(one.act().spans().get(0)).stream().toArray()) {
      Token token = sentence.token(i);
      Optional<Token> object = sentence.child(token, "obj");
      if (token.isVerb() && object.isPresent()) {
        return Optional.of(
            synonyms.meaning(token.lemma()) + " " + synonyms.meaning(object.get().lemma()));
      }
    }
    return Optional.empty();
  }

  /** The last clause that begins before the place and holds it. */
  private static Optional<Clause> holding(List<Clause> clauses, int offset) {
    int low = 0;
    int high = clauses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).head().span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - 6); i--) {
      if (clauses.get(i).span().contains(offset)) {
        return Optional.of(clauses.get(i));
      }
    }
    return Optional.empty();
  }

  /** Claims as they come, each pair once. */
  private static final class Gathered {
    private record Pair(Span first, Span second, Relation relation, String rule) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<List<Span>> seen = new HashSet<>();

    void add(Span a, Span b, Relation relation, String rule) {
      Span first = a.compareTo(b) <= 0 ? a : b;
      Span second = first.equals(a) ? b : a;
      if (seen.add(List.of(first, second))) {
        pairs.add(new Pair(first, second, relation, rule));
      }
    }

    List<Claim> claims() {
      pairs.sort(
          (x, y) ->
              x.first.equals(y.first) ? x.second.compareTo(y.second) : x.first.compareTo(y.first));
      List<Claim> claims = new ArrayList<>();
      for (Pair pair : pairs) {
        claims.add(
            new Claim(
                "k" + (claims.size() + 1),
                List.of(pair.first, pair.second),
                pair.relation,
                new Trace("claims", pair.rule, "")));
      }
      return List.copyOf(claims);
    }
  }
}
