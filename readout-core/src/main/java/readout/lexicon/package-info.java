/**
 * Language as data: the rows of {@code data/lexicon}, read, checked and looked up. There is no word
 * list in Java.
 */
@NullMarked
package readout.lexicon;

import org.jspecify.annotations.NullMarked;
