/**
 * The record as flat tables for statistics: one row a finding, one CSV file a table. A {@link
 * readout.formats.table.Column} is the single source of its heading, its cells and its line in the
 * codebook; {@link readout.formats.table.RecordTable#ALL} is the list of all tables.
 */
@NullMarked
package readout.formats.table;

import org.jspecify.annotations.NullMarked;
