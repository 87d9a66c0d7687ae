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
 * @param near of a missed or invented one, that of the other side which tells of the same thing and
 *     yet is another finding: the same trigger, of another type
 * @param measures which of its kind's measures ({@link Likeness#MEASURES}) it reaches
 * @param wrong attributes that do not agree
 * @param differences for people: what does not agree, one thing each
 */
public record Outcome(
    Verdict verdict,
    Optional<Marked> expected,
    Optional<Marked> found,
    Optional<Marked> near,
    Set<String> measures,
    Set<Attribute> wrong,
    List<String> differences) {
  public Outcome {
    measures = Set.copyOf(measures);
    wrong = Set.copyOf(wrong);
    differences = List.copyOf(differences);
  }

  /** Whether it counts as right. */
  public boolean isRight() {
    return verdict == Verdict.MATCHED || verdict == Verdict.PARTIAL;
  }

  /** The kind of the findings that it is about. */
  public Kind kind() {
    return expected.or(() -> found).orElseThrow().kind();
  }
}
