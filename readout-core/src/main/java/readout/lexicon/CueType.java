/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Locale;

/** What kind of act the cue names, so that a user can ask for speech only. */
public enum CueType {
  /** Speech and writing: said, a statement. */
  COMMUNICATION,
  /** A document or observation shows it: polls show, data suggest. */
  EVIDENCE,
  /** Belief, knowledge, feeling: believes, fears. */
  COGNITION,
  /** What someone means to do or wants done: plans, wants. */
  INTENTION,
  /** A deed that expresses: voted for, endorsed. */
  ACT,
  /** No one in particular: allegedly, reportedly. */
  HEDGE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
