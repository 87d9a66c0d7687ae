/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import readout.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span with its marks
 * @param inner without them; a quotation left open has no closing mark and runs to its paragraph's
 *     end
 * @param closed whether its closing mark stands in the text
 * @param continued whether it carries on the quotation before it (a new paragraph that opens with a
 *     mark again while the one before never closed)
 */
public record Quotation(Span span, Span inner, boolean closed, boolean continued) {}
