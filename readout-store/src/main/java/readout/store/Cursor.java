/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page ended, so that the next can begin behind it, whatever has been added meanwhile.
 *
 * @param day of the last row
 * @param key of the last row
 * @param query hash of the query that it belongs to
 */
record Cursor(String day, long key, String query) {
  /** For an address: letters, digits, {@code -} and {@code _}. */
  String write() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((day + "/" + key + "/" + query).getBytes(StandardCharsets.UTF_8));
  }

  static String hash(Query query) {
    return Digest.of(8, query.terms().toString());
  }

  /**
   * @throws IllegalArgumentException when it is none of ours, or another query's
   */
  static Cursor read(String written, Query query) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
      String[] parts = plain.split("/", -1);
      if (parts.length == 3 && parts[2].equals(hash(query))) {
        return new Cursor(parts[0], Long.parseLong(parts[1]), parts[2]);
      }
    } catch (IllegalArgumentException broken) {
      // told below
    }
    throw new IllegalArgumentException(
        "the cursor \"" + written + "\" is not of this query - begin at the first page");
  }
}
