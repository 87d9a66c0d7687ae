/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What was promised, offered, threatened, demanded, owed, refused. {@link
 * readout.stage.commitment.CommitmentCues} says which words do it and where their parts stand; one
 * small sieve for each construction finds them; {@link readout.stage.commitment.Drafting} completes
 * what all have in common: the condition, the due time, who carries it.
 */
@NullMarked
package readout.stage.commitment;

import org.jspecify.annotations.NullMarked;
