/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.lexicon.Table;

/**
 * A dictionary's words and all forms of its verbs, as {@link Dictionary} keeps them. Regular forms
 * are those that {@link Lemmas} lead back to the verb; irregular ones stand in its table.
 *
 * @param bits by hash of the word
 */
public record DictionaryForms(SortedMap<Integer, Byte> bits) {
  public static final DictionaryForms NONE = new DictionaryForms(new TreeMap<>());

  private static final Map<String, Integer> KINDS =
      Map.of(
          "verb", Dictionary.BASE,
          "noun", Dictionary.NOUN,
          "adjective", Dictionary.ADJECTIVE,
          "adverb", Dictionary.ADVERB);

  private static final Map<String, Integer> FORMS =
      Map.of(
          "VB", Dictionary.BASE,
          "VBP", Dictionary.BASE,
          "VBZ", Dictionary.THIRD,
          "VBD", Dictionary.PAST,
          "VBN", Dictionary.PARTICIPLE,
          "VBG", Dictionary.GERUND);

  /**
   * @param table columns {@code word} and {@code kinds}, as data/words/words.tsv has them
   */
  public static DictionaryForms of(Table table) {
    Map<String, Integer> words = new HashMap<>();
    Set<String> verbs = new HashSet<>();
    Set<String> plurals = new HashSet<>();
    for (Table.Row row : table.rows()) {
      String word = row.get("word");
      row.list("kinds").forEach(kind -> add(words, word, KINDS.getOrDefault(kind, 0)));
      if (row.list("kinds").contains("verb")) {
        verbs.add(word);
        regular(words, word);
      }
      if (row.list("kinds").contains("noun")) {
        plurals.addAll(withS(word));
      }
    }
    for (Table.Row row : Forms.table("irregular.tsv").rows()) {
      if (verbs.contains(row.get("lemma"))) {
        for (String tag : row.list("tags")) {
          row.list("words").forEach(word -> add(words, word, FORMS.getOrDefault(tag, 0)));
        }
      }
    }
    plurals.retainAll(words.keySet());
    plurals.forEach(word -> add(words, word, Dictionary.NOUN));
    SortedMap<Integer, Byte> bits = new TreeMap<>();
    words.forEach(
        (word, all) -> bits.merge(Hash.of(word), all.byteValue(), (a, b) -> (byte) (a | b)));
    return new DictionaryForms(bits);
  }

  private static void regular(Map<String, Integer> words, String verb) {
    String dropped = verb.substring(0, verb.length() - 1);
    char last = verb.charAt(verb.length() - 1);
    withS(verb).forEach(word -> check(words, word, "VBZ", verb));
    for (String stem : List.of(verb, dropped, verb + last, dropped + "i", verb + "k")) {
      for (String tag : List.of("VBD", "VBN")) {
        check(words, stem + "ed", tag, verb);
      }
      check(words, stem + "ing", "VBG", verb);
    }
  }

  /** How a verb's third person and a noun's plural may look. */
  private static List<String> withS(String base) {
    return List.of(base + "s", base + "es", base.substring(0, base.length() - 1) + "ies");
  }

  private static void check(Map<String, Integer> words, String word, String tag, String verb) {
    if (Lemmas.lemma(word, tag).equals(verb)) {
      add(words, word, FORMS.getOrDefault(tag, 0));
    }
  }

  private static void add(Map<String, Integer> words, String word, int bit) {
    if (bit != 0) {
      words.merge(word, bit, (a, b) -> a | b);
    }
  }
}
