/**
 * What is read: a document and where it comes from. Nothing here knows what the words mean.
 *
 * <p>A value that is not known is a value of its own, with a reason ({@link
 * readout.document.Value}); no default ever stands in for it.
 */
@NullMarked
package readout.document;

import org.jspecify.annotations.NullMarked;
