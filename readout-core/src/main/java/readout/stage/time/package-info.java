/**
 * The ways in which English words tell a time or a duration, one small sieve each; {@link
 * readout.stage.TimeStage} runs them.
 */
@NullMarked
package readout.stage.time;

import org.jspecify.annotations.NullMarked;
