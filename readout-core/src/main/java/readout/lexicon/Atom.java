/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits, the unit by which names are compared: "Al-Qaeda" and "al Qaeda" are
 * two each, "U.S." is one, accents do not count.
 *
 * @param form without accents and full stops, capitals kept
 * @param token index of the word that it stands in
 * @param opens whether it is the first of its word
 * @param closes whether it is the last of its word
 */
public record Atom(String form, int token, boolean opens, boolean closes) {
  /** The atoms of words, in order; a word without letter or digit has none. */
  public static List<Atom> of(List<String> words) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<String> forms = forms(words.get(i));
      for (int j = 0; j < forms.size(); j++) {
        atoms.add(new Atom(forms.get(j), i, j == 0, j == forms.size() - 1));
      }
    }
    return atoms;
  }

  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (char c : plain(word).toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '+') {
        open.append(c);
      } else if (c != '.' && !open.isEmpty()) {
        forms.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      forms.add(open.toString());
    }
    return forms;
  }

  private static String plain(String word) {
    boolean ascii = word.chars().allMatch(c -> c < 128);
    return ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** The form in lower case. */
  public String key() {
    return form.toLowerCase(Locale.ROOT);
  }

  /** Letters that are all capitals, two at least. */
  boolean isAcronym() {
    return form.length() > 1
        && form.chars().noneMatch(Character::isLowerCase)
        && form.chars().anyMatch(Character::isUpperCase);
  }

  /**
   * Whether a text's atom may stand for this one of a name: with a capital where the name has one,
   * and in capitals where the name is a short acronym and no more, so that "us" is not the US nor
   * "who" the WHO.
   */
  boolean allows(Atom text, boolean alone) {
    if (alone && isAcronym() && form.length() < 4) {
      return form.equals(text.form);
    }
    return !Character.isUpperCase(form.codePointAt(0))
        || !Character.isLowerCase(text.form.codePointAt(0));
  }
}
