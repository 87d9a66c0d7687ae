/**
 * Reading, step by step: each stage is a pure function from a reading to a reading with one more
 * layer; a {@link readout.stage.Reader} is a checked list of them.
 */
@NullMarked
package readout.stage;

import org.jspecify.annotations.NullMarked;
