/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/**
 * Sentences with other names in the place of theirs: persons of one language, cities of one
 * country. A name keeps its number of words, so that all else in the sentence stays where it is.
 */
final class Renaming {
  /** A language or country with fewer names is not drawn. */
  private static final int ENOUGH = 15;

  private static final float ALONE_GIVEN = 0.25f;
  private static final float SURNAME_FIRST = 0.2f;
  private static final float PLAIN = 0.5f;

  private final NameLists lists;
  private final List<String> languages;
  private final List<String> countries;
  private final Random random;

  Renaming(NameLists lists, Random random) {
    this.lists = lists;
    this.random = random;
    languages = new ArrayList<>(enough(lists.given()));
    languages.retainAll(enough(lists.surnames()));
    countries = enough(lists.cities());
  }

  private static List<String> enough(SortedMap<String, List<String>> names) {
    return names.keySet().stream()
        .filter(of -> names.getOrDefault(of, List.of()).size() >= ENOUGH)
        .toList();
  }

  /** The sentence's words with other names; as they are where no other fits. */
  String[] words(Sample sample) {
    String[] words = sample.words().toArray(new String[0]);
    if (languages.isEmpty() || countries.isEmpty()) {
      return words;
    }
    String language = languages.get(random.nextInt(languages.size()));
    String country = countries.get(random.nextInt(countries.size()));
    for (int i = 0; i < words.length; i++) {
      String name = sample.names().get(i);
      if (name.startsWith("B-")) {
        int end = i + 1;
        while (end < words.length && sample.names().get(end).equals("I-" + name.substring(2))) {
          end++;
        }
        if (name.equals("B-PERSON")) {
          person(words, i, end, language);
        } else if (name.equals("B-PLACE")) {
          place(words, i, end, country);
        }
      }
    }
    return words;
  }

  private void person(String[] words, int from, int to, String language) {
    boolean turned = random.nextFloat() < SURNAME_FIRST;
    for (int i = from; i < to; i++) {
      boolean alone = to - from == 1;
      boolean given = alone ? random.nextFloat() < ALONE_GIVEN : turned ? i > from : i < to - 1;
      if (isPlainWord(words[i])) {
        words[i] =
            one((given ? lists.given() : lists.surnames()).getOrDefault(language, List.of()));
      }
    }
  }

  private void place(String[] words, int from, int to, String country) {
    String[] city = one(lists.cities().getOrDefault(country, List.of())).split(" ");
    boolean fits = city.length == to - from;
    for (int i = from; i < to; i++) {
      fits &= isPlainWord(words[i]);
    }
    if (fits) {
      System.arraycopy(city, 0, words, from, city.length);
    }
  }

  /** A capital and small letters behind it. */
  private static boolean isPlainWord(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private String one(List<String> names) {
    String name = names.get(random.nextInt(names.size()));
    return random.nextFloat() < PLAIN ? NameLists.plain(name) : name;
  }
}
