/* SPDX-License-Identifier: GPL-3.0-or-later */
/**
 * From data to model: a teacher parses news, the treebanks are read, the parts of {@code
 * readout.english} are trained on both, measured, and written with their card.
 */
@NullMarked
package readout.training;

import org.jspecify.annotations.NullMarked;
