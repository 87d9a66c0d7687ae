/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Map;
import java.util.TreeMap;
import readout.formats.Findings;
import readout.reading.Sentence;

/**
 * How much was read and found, in one document or in many.
 *
 * @param found number of findings by their table's name, in the order of the names
 */
record Counts(long tokens, Map<String, Long> found) {
  static final Counts NONE = new Counts(0, Map.of());

  Counts {
    found = java.util.Collections.unmodifiableMap(new TreeMap<>(found));
  }

  static Counts of(Findings findings) {
    return new Counts(
        findings.sentences().stream().mapToLong(Sentence::size).sum(),
        Map.of(
            "actors", (long) findings.actors().size(),
            "statements", (long) findings.statements().size(),
            "events", (long) findings.events().size(),
            "commitments", (long) findings.commitments().size(),
            "contacts", (long) findings.contacts().size(),
            "agreements", (long) findings.agreements().size(),
            "claims", (long) findings.claims().size(),
            "author-voice", (long) findings.authorVoice().size()));
  }

  Counts plus(Counts other) {
    Map<String, Long> sum = new TreeMap<>(found);
    other.found.forEach((kind, number) -> sum.merge(kind, number, Long::sum));
    return new Counts(tokens + other.tokens, sum);
  }
}
