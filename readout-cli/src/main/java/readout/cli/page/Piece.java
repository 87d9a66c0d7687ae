/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.regex.Pattern;

/**
 * Words in one style. What would move the cursor or command the terminal is taken out of the words:
 * a text from the world must not be able to draw on the page. White space of any kind is a space.
 */
record Piece(String words, Style style) {
  private static final Pattern SPACE =
      Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\x{2028}\\x{2029}]");
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{D800}-\\x{DFFF}]");

  Piece {
    words = CONTROL.matcher(SPACE.matcher(words).replaceAll(" ")).replaceAll("\uFFFD");
  }

  static Piece of(String words) {
    return new Piece(words, Style.PLAIN);
  }

  static Piece faint(String words) {
    return new Piece(words, Style.FAINT);
  }
}
