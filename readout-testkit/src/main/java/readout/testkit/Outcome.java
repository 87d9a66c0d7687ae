/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one expected or found finding.
 *
 * @param expected absent for an invented one
 * @param found absent for a missed one
 * @param cuesMeet whether the two share a word of their cues
 * @param wrong attributes that do not agree
 * @param differences for people: what does not agree, one thing each
 */
public record Outcome(
    Verdict verdict,
    Optional<Marked> expected,
    Optional<Marked> found,
    boolean cuesMeet,
    Set<Attribute> wrong,
    List<String> differences) {
  public Outcome {
    wrong = Set.copyOf(wrong);
    differences = List.copyOf(differences);
  }

  /** Whether it counts as right. */
  public boolean isRight() {
    return verdict == Verdict.MATCHED || verdict == Verdict.PARTIAL;
  }
}
