/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.finding.Statement;
import readout.text.Span;

/**
 * What a clause tells, its words replaced by what they stand for: words by their class, names and
 * pronouns by their actors.
 *
 * @param span where it is told
 * @param sentence index of its sentence
 * @param predicate class of the verb, or of the noun or adjective that is predicated
 * @param subject what the subject stands for; several where it only points back ("this issue")
 * @param terms all else that it speaks of, subject included
 * @param numbers numbers that count something
 * @param affirmed whether it is told as so; false for "not", and for what is denied
 * @param reports whether it tells that something was said: compared only with "no such promise"
 * @param modality fact, future, possible, duty
 * @param voice the statement that carries it
 */
record Proposition(
    Span span,
    int sentence,
    String predicate,
    Set<String> subject,
    boolean pointsBack,
    Set<String> terms,
    Set<String> numbers,
    boolean affirmed,
    boolean reports,
    Modality modality,
    Optional<Statement> voice) {
  enum Modality {
    FACT,
    FUTURE,
    POSSIBLE,
    DUTY
  }

  /** Who vouches; empty for the document. */
  List<String> sources() {
    return voice
        .map(v -> v.sources().stream().map(Statement.Source::actor).sorted().toList())
        .orElse(List.of());
  }

  /** Shared terms over all terms, 0 to 1. */
  double likeness(Proposition other) {
    Set<String> all = new LinkedHashSet<>(terms);
    all.addAll(other.terms);
    Set<String> both = shared(other);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  Set<String> shared(Proposition other) {
    Set<String> both = new LinkedHashSet<>(terms);
    both.retainAll(other.terms);
    return both;
  }

  boolean sharesSubject(Proposition other) {
    return subject.stream().anyMatch(other.subject::contains)
        || (pointsBack && other.subject.stream().anyMatch(subject::contains));
  }
}
