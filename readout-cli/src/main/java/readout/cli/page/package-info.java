/**
 * A reading as a page for people in a terminal: the text paragraph by paragraph, its findings in
 * words beside it. {@link readout.cli.page.ReadingPage} lays it out, {@link
 * readout.cli.page.Wording} finds the words, {@link readout.cli.page.Paper} wraps and colours.
 */
@NullMarked
package readout.cli.page;

import org.jspecify.annotations.NullMarked;
