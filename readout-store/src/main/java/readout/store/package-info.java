/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Where records are kept: one SQLite file, or a PostgreSQL database for a team, through the same
 * code ({@link readout.store.Store}).
 *
 * <p>What a coding found is only ever added. What people decide about it are rows of their own
 * ({@link readout.store.Verdict}), which hang on the very rows decided on: a later coding adds
 * others beside them and takes nothing away. What is asked is written in one grammar ({@link
 * readout.store.Query}), the same in Java, on the command line and in an address.
 */
@NullMarked
package readout.store;

import org.jspecify.annotations.NullMarked;
