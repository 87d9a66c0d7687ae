/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What is made of record files that exist already: panels of dyads, sheets for checking by hand,
 * and the precision that checked sheets show.
 */
@org.jspecify.annotations.NullMarked
package readout.cli.record;
