/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.Locale;

/** What people ask of a happening, in the order in which a comparison answers. */
public enum Question {
  /** A call, a meeting, talks - by the words that each account has for it. */
  KIND,
  /** Day, and hour where it is told. */
  WHEN,
  /** How long it took. */
  DURATION,
  /** Who asked for it. */
  INITIATOR,
  /** For when it had been planned. */
  SCHEDULED,
  PLACE,
  /** Who took part beside the principals. */
  PARTICIPANTS,
  /** What it was about. */
  TOPIC,
  /** What it led to, as someone judges it. */
  OUTCOME,
  /** How it went: frank, cordial. */
  TONE,
  /** What was agreed, with its exact scope. */
  AGREED,
  /** What comes next. */
  NEXT,
  /** A promise, threat, demand, refusal. */
  COMMITMENT,
  /** Anything else that is said of it. */
  CLAIM;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
