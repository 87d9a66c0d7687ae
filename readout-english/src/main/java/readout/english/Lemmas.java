/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.lexicon.Table;

/**
 * Dictionary forms: {@code said} is {@code say}, {@code countries} is {@code country}. A name keeps
 * its form, capitals and all, save the plural of a people, a faith or a party.
 *
 * <p>Irregular words stand in a table, and so do regular ones of which the rules have no way to
 * know that they lost an e or doubled a consonant. The conventions are CoreNLP's: {@code n't} is
 * {@code not}, {@code their} is {@code they}, {@code best} is {@code good} or {@code well}.
 */
final class Lemmas {
  /** By tag and word. */
  private static final Map<String, Map<String, String>> WORDS = new HashMap<>();

  private static final Map<String, String> PROPER = new HashMap<>();
  private static final Map<String, Boolean> ENDINGS = new HashMap<>();
  private static final int LONGEST_ENDING = 5;

  static {
    // what was written by hand has the last word
    for (String file : List.of("lemmas.tsv", "irregular.tsv")) {
      Forms.table(file).rows().forEach(Lemmas::enter);
    }
    for (Table.Row row : Forms.table("proper.tsv").rows()) {
      row.list("word").forEach(word -> PROPER.put(word.toLowerCase(Locale.ROOT), word));
    }
    for (Table.Row row : Forms.table("endings.tsv").rows()) {
      row.list("ending").forEach(ending -> ENDINGS.put(ending, !row.get("add").isEmpty()));
    }
  }

  private Lemmas() {}

  private static void enter(Table.Row row) {
    for (String tag : row.list("tags")) {
      Map<String, String> words = WORDS.computeIfAbsent(tag, t -> new HashMap<>());
      for (String word : row.list("words")) {
        words.put(word, row.get("lemma").isEmpty() ? word : row.get("lemma"));
      }
    }
  }

  /**
   * The dictionary form of a word.
   *
   * @param tag Penn Treebank; any other string leaves the word as it is, in lower case
   */
  static String lemma(String word, String tag) {
    String straight = straight(word);
    if (tag.equals("NNP")) {
      return straight;
    }
    String lower = straight.toLowerCase(Locale.ROOT);
    String known = WORDS.getOrDefault(tag, Map.of()).get(lower);
    return known == null ? ruled(straight, lower, tag) : known;
  }

  /** What the rules say of a word that no table has. */
  static String ruled(String word, String lower, String tag) {
    return switch (tag) {
      case "NNPS" -> PROPER.getOrDefault(singular(lower), word);
      case "NNS" -> lower.endsWith("men") ? man(lower) : proper(word, singular(lower));
      case "NN", "JJ" -> proper(word, lower);
      case "VBZ" -> singular(lower);
      case "VBD", "VBN" -> lower.endsWith("ed") ? base(lower, 2) : lower;
      case "VBG" -> lower.endsWith("ing") ? base(lower, 3) : lower;
      case "JJR", "RBR" -> lower.endsWith("er") ? base(lower, 2) : lower;
      case "JJS", "RBS" -> lower.endsWith("est") ? base(lower, 3) : lower;
      case "CD" -> lower.indexOf(',') > 0 ? lower.replace(",", "") : lower;
      case "POS" -> lower.equals("’") ? "'" : lower;
      default -> lower.startsWith("&") ? entity(lower) : lower;
    };
  }

  private static String entity(String lower) {
    return switch (lower) {
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&amp;" -> "&";
      default -> lower;
    };
  }

  private static String proper(String word, String lower) {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return capital ? PROPER.getOrDefault(lower, lower) : lower;
  }

  /** With a straight apostrophe, unless the mark is all there is. */
  private static String straight(String word) {
    return word.length() > 1 && word.indexOf('’') >= 0 ? word.replace('’', '\'') : word;
  }

  private static String man(String men) {
    return men.substring(0, men.length() - 2) + "an";
  }

  /** Without the s of a plural, or of a verb's third person. */
  private static String singular(String word) {
    int length = word.length();
    boolean decade = length > 1 && Character.isDigit(word.charAt(length - 2));
    if (length < 3 || decade || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("'s")) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissed =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || word.endsWith("oes");
    return word.substring(0, length - (hissed ? 2 : 1));
  }

  /** A stem made whole, without an ending of {@code cut} letters. */
  private static String base(String word, int cut) {
    int end = word.length() - cut;
    String stem = word.substring(0, end);
    if (!hasVowel(stem)) {
      return end > 0 ? stem : word;
    }
    char last = stem.charAt(end - 1);
    if (last == 'i' && word.charAt(end) == 'e') {
      return end > 2 ? stem.substring(0, end - 1) + "y" : stem + "e";
    }
    if (last == 'e') {
      return word.charAt(end) == 'e' ? stem + "e" : stem;
    }
    if (end > 2 && last == stem.charAt(end - 2) && isDoubled(stem, last)) {
      return stem.substring(0, end - 1);
    }
    return losesE(stem) ? stem + "e" : stem;
  }

  /** Whether a stem doubled its last consonant: most do, but an l in words of one syllable. */
  private static boolean isDoubled(String stem, char last) {
    return "bdgmnprtkv".indexOf(last) >= 0 || (stem.endsWith("ell") && stem.length() > 5);
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean losesE(String stem) {
    for (int n = Math.min(LONGEST_ENDING, stem.length()); n > 0; n--) {
      Boolean known = ENDINGS.get(stem.substring(stem.length() - n));
      if (known != null) {
        return known;
      }
    }
    return false;
  }
}
