/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import readout.finding.Attribution;

/**
 * What a sieve found, before anyone has decided whether it is kept.
 *
 * @param attribution with the confidence that its cue and its sieve alone give it
 * @param isRanked whether it is of a kind that the ranker knows enough of
 * @param traits what the ranker knows it by: {@code rule:object}, {@code source:pronoun he}
 */
public record Candidate(Attribution attribution, boolean isRanked, SortedSet<String> traits) {
  public Candidate {
    traits = Collections.unmodifiableSortedSet(new TreeSet<>(traits));
  }
}
