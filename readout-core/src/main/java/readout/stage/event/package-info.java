/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Who did what to whom: the words of a frame ({@code lexicon/en/event-frames.tsv}) found in a
 * sentence's grammar, with those who act and are acted on, and how the text presents it.
 *
 * <p>{@link readout.stage.event.Roles} answers the questions of grammar (who does it, to whom),
 * {@link readout.stage.event.Standing} whether it happened, and small sieves, one for each way in
 * which language tells an event, put the two together.
 */
@NullMarked
package readout.stage.event;

import org.jspecify.annotations.NullMarked;
