/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

/**
 * An independent origin that one or more accounts rest on.
 *
 * @param id unique in the comparison
 * @param why what ties its accounts to it; empty for an account that stands alone
 */
public record Witness(String id, String why) {}
