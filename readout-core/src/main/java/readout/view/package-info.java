/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Pages for people, made of what the other packages found: text in, words out, no state. What a
 * page shows of a text it shows at its place.
 */
@NullMarked
package readout.view;

import org.jspecify.annotations.NullMarked;
