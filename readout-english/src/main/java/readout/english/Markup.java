/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/** Tags and entities that were left in a text: one word each. */
final class Markup {
  private static final int LONGEST_ENTITY = 10;

  private Markup() {}

  /** End of the tag that starts with the {@code <} at {@code at}, or of the sign. */
  static int tag(char[] text, int at, int to) {
    int name = at + 1 < to && text[at + 1] == '/' ? at + 2 : at + 1;
    if (name >= to || !Characters.isLetter(text[name])) {
      return at + 1;
    }
    boolean spaced = false;
    boolean assigned = false;
    int last = Math.min(to, at + Tokenizer.LONGEST);
    for (int i = name; i < last && text[i] != '<'; i++) {
      spaced |= Characters.isSpace(text[i]);
      assigned |= text[i] == '=';
      if (text[i] == '>') {
        return spaced && !assigned ? at + 1 : i + 1;
      }
    }
    return at + 1;
  }

  /** End of the entity that starts with the {@code &} at {@code at}, or of the sign. */
  static int entity(char[] text, int at, int to) {
    int end = at + 1;
    int last = Math.min(to, at + LONGEST_ENTITY);
    while (end < last && (Characters.isWord(text[end]) || text[end] == '#')) {
      end++;
    }
    return end > at + 2 && end < to && text[end] == ';' ? end + 1 : at + 1;
  }
}
