/**
 * What a reader found in a text: who says what, and - each with a {@link readout.finding.Trace} -
 * why we think so.
 *
 * <p>Findings refer to actors and to one another by id. They hold places, not copies of words.
 */
@NullMarked
package readout.finding;

import org.jspecify.annotations.NullMarked;
