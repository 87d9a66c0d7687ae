/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

/**
 * What adding a record came to.
 *
 * @param document key of the document in this store
 * @param id the document's own id
 * @param outcome what was new
 * @param findings how many findings the record holds
 */
public record Added(long document, String id, Outcome outcome, int findings) {
  /** What was new. */
  public enum Outcome {
    /** The document. */
    STORED,
    /** Only the coding: the document was here, read with other data. */
    RECODED,
    /** Nothing. */
    KNOWN
  }
}
