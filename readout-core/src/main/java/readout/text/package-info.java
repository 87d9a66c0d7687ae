/**
 * Characters and places in them.
 *
 * <p>Everything Readout says points at the words it came from, so a place must mean the same thing
 * to every program that reads the record. Offsets are <em>Unicode code points</em>, half open
 * {@code [start, end)}, counted on the text character for character as decoded: nothing trimmed,
 * joined or normalised. Java's own {@code String} counts UTF-16 units; {@link readout.text.Text} is
 * where the two meet, and the only place.
 */
@NullMarked
package readout.text;

import org.jspecify.annotations.NullMarked;
