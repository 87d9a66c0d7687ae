/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import readout.text.Extent;

/**
 * How long something took or shall take: "about an hour", "50 minutes".
 *
 * @param minutes more than 0
 * @param approximate whether the words say so ("about", "nearly", "a bit over")
 * @param extent the words that tell it, the approximating ones included
 */
public record Duration(double minutes, boolean approximate, Extent extent) {}
