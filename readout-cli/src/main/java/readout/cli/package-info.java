/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The {@code readout} command: one class a verb, and the run that takes any number of documents
 * through one reader.
 *
 * <p>A verb reads its options and says what it found; what it says it with lives in the library.
 * Standard output carries results only; progress, notices and everything that went wrong go to
 * standard error. Exit codes: 0 all done, 1 some inputs rejected or some checks failed, 2 wrong
 * usage, 3 the command itself could not go on.
 */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
