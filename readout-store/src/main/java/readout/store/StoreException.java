/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

/**
 * The store cannot do what it was asked: the file cannot be opened, the disk is full, the database
 * is gone. The message says what to do next.
 */
public final class StoreException extends RuntimeException {
  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
