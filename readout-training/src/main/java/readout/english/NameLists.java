/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names of the world, by the language or country that they come from.
 *
 * @param given one word each
 * @param surnames one word each
 * @param cities one or two words each
 */
public record NameLists(
    SortedMap<String, List<String>> given,
    SortedMap<String, List<String>> surnames,
    SortedMap<String, List<String>> cities) {

  public static final NameLists NONE =
      new NameLists(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  /** Their words as the name finder looks for them, with and without accents. */
  SortedMap<Integer, Byte> words() {
    SortedMap<Integer, Byte> words = new TreeMap<>();
    add(words, given, NameWords.GIVEN);
    add(words, surnames, NameWords.SURNAME);
    add(words, cities, NameWords.CITY);
    return words;
  }

  private static void add(Map<Integer, Byte> words, Map<String, List<String>> names, int bit) {
    for (List<String> each : names.values()) {
      for (String name : each) {
        NameWords.add(words, name, bit);
        NameWords.add(words, plain(name), bit);
      }
    }
  }

  /** Without the accents that a text often leaves out. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
