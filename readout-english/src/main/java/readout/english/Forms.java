/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.lexicon.Table;

/**
 * Words that are looked up where they stand in a text, without a copy of them: a table of the
 * language's data, one value a word. Capitals and the curl of an apostrophe make no difference.
 *
 * @param <V> what a table says of a word
 */
final class Forms<V> {
  private final String[] words;
  private final List<V> values;
  private final V otherwise;
  private final int mask;

  private Forms(Map<String, V> entries, V otherwise) {
    int places = Integer.highestOneBit(Math.max(entries.size(), 1)) * 4;
    this.words = new String[places];
    this.values = new ArrayList<>();
    this.otherwise = otherwise;
    this.mask = places - 1;
    for (int i = 0; i < places; i++) {
      words[i] = "";
      values.add(otherwise);
    }
    entries.forEach(this::put);
  }

  /**
   * The words of a table's first column, a list, with what the row says of them.
   *
   * @param otherwise what is said of any other word
   */
  static <V> Forms<V> load(String file, V otherwise, Function<Table.Row, V> value) {
    Map<String, V> entries = new HashMap<>();
    Table table = table(file);
    for (Table.Row row : table.rows()) {
      for (String word : row.list(table.columns().get(0))) {
        entries.put(word, value.apply(row));
      }
    }
    return new Forms<>(entries, otherwise);
  }

  /** A table that comes with this library. */
  static Table table(String file) {
    try (InputStream in = Forms.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return Table.read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(String word, V value) {
    char[] characters = word.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = fold(characters[i]);
    }
    int at = place(characters, 0, characters.length);
    words[at] = new String(characters);
    values.set(at, value);
  }

  /** What the table says of the word that stands there. */
  V get(char[] text, int from, int to) {
    return values.get(place(text, from, to));
  }

  boolean has(char[] text, int from, int to) {
    return get(text, from, to) != otherwise;
  }

  /** Where the word is, or the empty place where it would be. */
  private int place(char[] text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + fold(text[i]);
    }
    int at = (hash ^ (hash >>> 15)) & mask;
    while (!words[at].isEmpty() && !is(words[at], text, from, to)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static boolean is(String word, char[] text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != fold(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
    }
    return "’ʼ＇‘´′".indexOf(c) >= 0 ? '\'' : Character.toLowerCase(c);
  }
}
