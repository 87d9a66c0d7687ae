/**
 * The doors of the house. In: files, folders and streams become documents, one at a time ({@link
 * readout.formats.Corpus}). Out: a reading becomes one line of JSON ({@link
 * readout.formats.RecordJson}), or rows of flat tables ({@link readout.formats.table.Csv}).
 *
 * <p>The world's input is never trusted and never fatal: what cannot be read is an {@link
 * readout.formats.Input.Refused} with its place, its reason and what to do next, and its neighbours
 * are read all the same.
 */
@NullMarked
package readout.formats;

import org.jspecify.annotations.NullMarked;
