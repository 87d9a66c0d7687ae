/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

/** A line that is no record that a store can take; the message says what is wrong with it. */
public final class RecordException extends Exception {
  RecordException(String message) {
    super(message);
  }

  RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
