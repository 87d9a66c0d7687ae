/**
 * How calls, meetings, visits and letters are told: one word's telling at a time, each with who,
 * when, where, how long and at whose request, and then which tellings are of one contact; {@link
 * readout.stage.ContactStage} runs it.
 */
@NullMarked
package readout.stage.contact;

import org.jspecify.annotations.NullMarked;
