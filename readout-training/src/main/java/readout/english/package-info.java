/* SPDX-License-Identifier: GPL-3.0-or-later */
/**
 * Training of the parts of {@code readout.english}. It stands in their package, because features
 * and the parser's moves are theirs and no one else's.
 */
@NullMarked
package readout.english;

import org.jspecify.annotations.NullMarked;
