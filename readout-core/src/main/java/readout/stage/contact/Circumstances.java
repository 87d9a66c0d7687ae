/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.List;
import java.util.Optional;
import readout.finding.Contact.Initiator;
import readout.finding.Contact.Lasted;
import readout.finding.Contact.Scheduled;
import readout.finding.When;

/** What one telling says of its contact: when, where, how long, who asked, what was planned. */
record Circumstances(
    Optional<When> when,
    Optional<String> where,
    List<Lasted> lasted,
    List<Initiator> initiators,
    List<Scheduled> scheduled) {}
