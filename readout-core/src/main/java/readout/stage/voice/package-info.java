/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a document says in its own voice and a careful reader would want a source for: it judges, it
 * takes a side, it repeats what someone said without saying so.
 */
@NullMarked
package readout.stage.voice;

import org.jspecify.annotations.NullMarked;
