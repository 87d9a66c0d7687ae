/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import readout.text.Extent;

/** Anything that a stage found. Each has a place in the text and the reason why it was found. */
public sealed interface Finding
    permits Statement, Event, Commitment, Contact, Agreement, Claim, AuthorVoice {
  /** Unique in its record; the letter tells the kind ({@code s1}: a statement). */
  String id();

  /** The words that it rests on. */
  Extent extent();

  Trace trace();
}
