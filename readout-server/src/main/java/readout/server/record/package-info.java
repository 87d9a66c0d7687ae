/**
 * The record of a document as the workbench looks at it: JSON as the command prints it, with the
 * text that its places point into, and the words in which it is told to people.
 */
@NullMarked
package readout.server.record;

import org.jspecify.annotations.NullMarked;
