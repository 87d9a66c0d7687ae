/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a text tells twice. {@link readout.stage.claim.Clauses} cuts sentences into clauses, {@link
 * readout.stage.claim.Proposition} says what a clause tells, whatever its words, and {@link
 * readout.stage.claim.Comparing} holds those against each other that could be about the same.
 */
@NullMarked
package readout.stage.claim;

import org.jspecify.annotations.NullMarked;
