/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.Optional;
import readout.reading.Reading;
import readout.text.Extent;

/**
 * What one document tells of one happening. A document that tells of two is an account in two
 * episodes.
 *
 * @param id the document's
 * @param extent the part of its text that tells of it
 * @param why why it was taken for an account of this happening
 * @param side whose words it carries where it names no one: {@code USA}; empty for an account that
 *     is nobody's mouth
 * @param cut whether its text seems to break off, so that its silence means little
 */
public record Account(
    String id,
    Reading reading,
    Extent extent,
    Witness witness,
    String why,
    Optional<String> side,
    boolean cut) {
  /** The outlet, as it names itself. */
  public Optional<String> publisher() {
    return reading.document().origin().publisher();
  }

  Account with(Witness other) {
    return new Account(id, reading, extent, other, why, side, cut);
  }

  Account speakingFor(Optional<String> whose) {
    return new Account(id, reading, extent, witness, why, whose, cut);
  }
}
