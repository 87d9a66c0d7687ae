/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import readout.text.Span;

/**
 * One finding, as a query shows it.
 *
 * @param id the same for the same words in every coding of the document
 * @param localId its id in its record: {@code e3}
 * @param type as its kind has it; empty for none
 * @param status as its kind has it; empty for none
 * @param days when it was, or when it was reported
 * @param parties who has which part, in the order of the record
 * @param words the sentences that tell it; of a document, none
 * @param place hull of the words that it hangs on, in code points of the document's text
 * @param source the document
 * @param version of the data and engine that found it
 * @param verdict what people decided: none, accepted, rejected, edited, merged, split
 * @param addedAt when it first stood in the store
 * @param json as it stands in the record; of a document, null's node
 */
public record Found(
    String id,
    String localId,
    Kind kind,
    String type,
    String status,
    Days days,
    List<Party> parties,
    String words,
    Span place,
    Source source,
    String version,
    String verdict,
    Instant addedAt,
    JsonNode json) {
  public Found {
    parties = List.copyOf(parties);
  }

  /**
   * The document of a finding, without its text.
   *
   * @param key in this store
   * @param published as the record has it: a date of which parts may be unknown
   */
  public record Source(
      long key,
      String id,
      String hash,
      Optional<String> publisher,
      Optional<String> title,
      Optional<String> published,
      Optional<String> uri) {
    /** Publisher where there is one, else the id. */
    public String label() {
      return publisher.orElse(id);
    }
  }

  /** Those in one of these roles, in the order of the record. */
  public List<Party> in(Party.Role... roles) {
    List<Party.Role> wanted = List.of(roles);
    return parties.stream().filter(party -> wanted.contains(party.role())).toList();
  }
}
