/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.Optional;

/** One way in which a noun phrase names an actor. */
interface Sieve {
  /** What the phrase says; empty where it is not of this sieve's kind. */
  Optional<Profile> describe(NounPhrase phrase, Scene scene);
}
