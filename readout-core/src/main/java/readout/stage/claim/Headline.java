/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.claim.Clauses.Clause;
import readout.text.Span;

/**
 * A headline tells in short what some clause of the text tells in full: each of its parts ("A; B",
 * "A as B") goes with the clause that has most of its words in common, rare words counting more.
 * What too little is shared with stays alone.
 */
final class Headline {
  /** The share of a part's words, weighed, that a clause must have. */
  private static final double ENOUGH = 0.4;

  /** The same of a clause of the first sentence below the headline. */
  private static final double ENOUGH_IN_LEAD = 0.1;

  private static final int FEWEST = 2;

  private final List<Sentence> sentences;
  private final Propositions propositions;
  private final List<Set<String>> terms = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  private Headline(List<Sentence> sentences, Propositions propositions) {
    this.sentences = sentences;
    this.propositions = propositions;
    for (int s = 0; s < sentences.size(); s++) {
      BitSet all = new BitSet();
      all.set(0, sentences.get(s).size());
      Set<String> here = terms(s, all);
      terms.add(here);
      here.forEach(t -> frequency.merge(t, 1, Integer::sum));
    }
  }

  /** A part of the headline and the clause that tells the same. */
  record Told(Span part, Span clause) {}

  static List<Told> of(List<Sentence> sentences, List<Clause> clauses, Propositions propositions) {
    boolean headed = sentences.size() > 1 && isHeadline(sentences.get(0));
    return headed ? new Headline(sentences, propositions).all(clauses) : List.of();
  }

  /** A line at the top without a full stop. */
  static boolean isHeadline(Sentence first) {
    Token last = first.token(first.size() - 1);
    return !last.isPunctuation()
        || last.word().equals("'")
        || last.word().startsWith("\"")
        || last.word().equals("”");
  }

  private List<Told> all(List<Clause> clauses) {
    List<Told> found = new ArrayList<>();
    for (BitSet part : parts(sentences.get(0))) {
      Set<String> wanted = terms(0, part);
      best(wanted, clauses)
          .or(() -> lead(wanted, clauses))
          .ifPresent(c -> found.add(new Told(sentences.get(0).extent(part).hull(), c.span())));
    }
    return found;
  }

  private Optional<Clause> best(Set<String> wanted, List<Clause> clauses) {
    return best(wanted, clauses, ENOUGH, FEWEST);
  }

  /** A headline in other words than the text's is still told by the first sentence below it. */
  private Optional<Clause> lead(Set<String> wanted, List<Clause> clauses) {
    OptionalInt first = clauses.stream().mapToInt(Clause::sentence).filter(s -> s > 0).min();
    return first.isEmpty()
        ? Optional.empty()
        : best(
            wanted,
            clauses.stream()
                .filter(c -> c.sentence() == first.getAsInt() && !c.head().is("acl"))
                .toList(),
            ENOUGH_IN_LEAD,
            1);
  }

  private Optional<Clause> best(
      Set<String> wanted, List<Clause> clauses, double enough, int fewest) {
    Optional<Clause> best = Optional.empty();
    double most = enough;
    for (Clause clause : clauses) {
      Set<String> shared = new HashSet<>(terms(clause.sentence(), clause.words()));
      shared.retainAll(wanted);
      double share = weight(shared) / weight(wanted);
      if (clause.sentence() > 0 && shared.size() >= fewest && share > most) {
        best = Optional.of(clause);
        most = share;
      }
    }
    return best;
  }

  /** Words that few sentences have say more. */
  private double weight(Set<String> some) {
    double all = 0;
    for (String term : some) {
      all += Math.log(1 + (double) sentences.size() / frequency.getOrDefault(term, 1));
    }
    return all;
  }

  /** Cut at semicolons, and before "as" where it opens a clause. */
  private static List<BitSet> parts(Sentence line) {
    List<BitSet> parts = new ArrayList<>();
    BitSet part = new BitSet();
    for (Token token : line.tokens()) {
      boolean as = token.lemma().equals("as") && isClause(line, token);
      if (as || token.word().equals(";")) {
        parts.add(part);
        part = new BitSet();
      } else {
        part.set(token.index());
      }
    }
    parts.add(part);
    return parts.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** "… as recount stalls": parsers take its verb for a noun in the plural. */
  private static boolean isClause(Sentence line, Token as) {
    boolean marks = as.is("mark") && line.head(as).filter(h -> h.is("advcl")).isPresent();
    Optional<Token> last =
        line.head(as)
            .filter(h -> as.is("case") && h.tag().equals("NNS") && h.index() > as.index() + 1);
    boolean misread =
        last.filter(h -> h.index() == line.size() - 1 && line.child(h, "compound").isPresent())
            .isPresent();
    return as.index() > 0 && (marks || misread);
  }

  private Set<String> terms(int sentence, BitSet words) {
    Set<String> all = new HashSet<>();
    words.stream()
        .mapToObj(sentences.get(sentence)::token)
        .forEach(t -> all.addAll(propositions.terms(sentence, t)));
    return all;
  }
}
