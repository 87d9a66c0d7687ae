/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.util.List;
import java.util.Map;

/**
 * What the store holds and what it was made with.
 *
 * @param counts of each kind of finding
 * @param judged of each kind: accepted, rejected
 * @param refused what was rejected here since the server started, with the reason
 */
public record AboutPage(
    String version,
    String place,
    boolean kept,
    Map<String, Long> counts,
    List<ReviewPage> judged,
    List<readout.server.Desk.Outcome.Refused> refused) {}
