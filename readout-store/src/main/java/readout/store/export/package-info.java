/* SPDX-License-Identifier: Apache-2.0 */
/** What a query shows, as a file: all its rows, and nothing else. */
@NullMarked
package readout.store.export;

import org.jspecify.annotations.NullMarked;
