/**
 * A document and what has been understood of it so far, in typed layers; and the seam to the
 * language engine that gives the first of them.
 */
@NullMarked
package readout.reading;

import org.jspecify.annotations.NullMarked;
