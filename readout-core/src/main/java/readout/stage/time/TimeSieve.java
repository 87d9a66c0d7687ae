/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;

/** One way in which words tell a time. */
interface TimeSieve {
  /** The time whose first word stands here, without a preposition before it. */
  Optional<Moment> at(Scene scene, int at);
}
