/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

/**
 * An input that is not among the accounts.
 *
 * @param id the document's, or the file's name without its ending
 * @param why in plain words
 */
public record Aside(String id, String why) {}
