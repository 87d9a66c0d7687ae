/* SPDX-License-Identifier: Apache-2.0 */
package readout.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import readout.text.Text;

/**
 * One text to be read, character for character as decoded, with its origin.
 *
 * @param id given by the input, else the file's name without its ending; need not be unique in a
 *     corpus
 * @param text never trimmed or normalised: offsets in the record count its code points
 * @param origin what is known of where it comes from
 * @param extra fields of the input that Readout does not know; carried to the record, never read
 */
public record Document(String id, Text text, Origin origin, Map<String, Object> extra) {
  public Document {
    extra = java.util.Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  public static Document of(String id, String text) {
    return new Document(id, Text.of(text), Origin.UNKNOWN, Map.of());
  }

  /**
   * SHA-256 of the text as UTF-8, in hexadecimal: the same words have the same hash wherever they
   * come from.
   */
  public String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
