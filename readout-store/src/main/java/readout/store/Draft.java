/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import readout.text.Span;

/**
 * A finding on its way into the store.
 *
 * @param localId its id in its record
 * @param ordinal its place in its array
 * @param type as its kind has it; empty for none
 * @param status as its kind has it; empty for none
 * @param core the words it hangs on: trigger, cue and content, act; by them it is known again
 * @param words the sentences that tell it
 * @param json as it stands in the record
 */
record Draft(
    Kind kind,
    String localId,
    int ordinal,
    String type,
    String status,
    Days days,
    List<Span> core,
    String words,
    List<Party> parties,
    JsonNode json) {
  /** Hull of the core. */
  Span hull() {
    return new Span(core.get(0).start(), core.get(core.size() - 1).end());
  }

  /** What it says, whatever the words: two with one essence would be decided alike. */
  String essence() {
    String who =
        parties.stream()
            .filter(p -> p.role() != Party.Role.RELAY)
            .map(p -> p.role() + "=" + p.label())
            .sorted()
            .collect(Collectors.joining(";"));
    return Digest.of(16, kind.stored(), type, status, who);
  }

  /** The places of the core, to be hashed. */
  String places() {
    return core.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(","));
  }
}
