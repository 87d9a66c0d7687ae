/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.time.Instant;
import java.util.List;

/**
 * A judgement as it was passed: a row that nothing ever changes.
 *
 * @param key in this store; later ones are greater
 * @param decision accept, reject, withdraw, edit, merge, split
 * @param who as they call themselves
 * @param note why; may be empty
 * @param findings ids of those decided on; of a merger, the one that stays first
 */
public record Verdict(
    long key, String decision, String who, Instant at, String note, List<String> findings) {
  public Verdict {
    findings = List.copyOf(findings);
  }
}
