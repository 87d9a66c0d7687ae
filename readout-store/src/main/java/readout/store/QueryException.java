/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

/**
 * A query that does not say what is meant. The message names the place and the nearest word that
 * there is.
 */
public final class QueryException extends Exception {
  private final int position;

  QueryException(String message, int position) {
    super(message + " (at character " + (position + 1) + " of the query)");
    this.position = position;
  }

  /** Where in the query, in UTF-16 units from 0. */
  public int position() {
    return position;
  }
}
