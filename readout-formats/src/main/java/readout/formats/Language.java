/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Table;
import readout.text.Text;

/**
 * Tells text in other languages from English, by script and function words ({@code
 * lexicon/languages.tsv}). A text is English unless there is evidence against it:
 *
 * <ul>
 *   <li>more than half of its letters belong to another script; or
 *   <li>it has {@value #FEWEST_LETTERS} letters or more, one of its words in ten or more (four at
 *       least, three different ones) is a function word of another language, and they are more than
 *       twice as many as those of English. Names, capitals, numbers and foreign quotations in
 *       English text do not come near that.
 * </ul>
 *
 * <p>Why no library: trained detectors must always choose, and choose wrongly for headlines and
 * invented names; what is asked here is only whether there is evidence against English. The words
 * weigh 20 KB and load in milliseconds.
 *
 * @param tag BCP 47
 * @param name in English
 */
record Language(String tag, String name) {
  /** Letters from which Latin text can be told to be another language than English. */
  static final int FEWEST_LETTERS = 60;

  /** Letters of another script from which a text is in that script. */
  private static final int FEWEST_OTHER_LETTERS = 4;

  /** Characters of a text that are looked at. */
  private static final int LONGEST_SAMPLE = 50_000;

  private static final List<Profile> PROFILES = profiles();

  private record Profile(Language language, UnicodeScript script, Set<String> words) {
    boolean isEnglish() {
      return language.tag().equals("en");
    }
  }

  private static List<Profile> profiles() {
    List<Profile> profiles = new ArrayList<>();
    for (Table.Row row : Table.load("lexicon/languages.tsv").rows()) {
      profiles.add(
          new Profile(
              new Language(row.get("tag"), row.get("name")),
              UnicodeScript.forName(row.get("script")),
              Set.copyOf(row.list("words"))));
    }
    return profiles;
  }

  /** The language of a text where there is evidence that it is not English; empty otherwise. */
  static Optional<Language> otherThanEnglish(Text text) {
    Sample sample = new Sample(text.toString());
    UnicodeScript script = sample.script();
    if (script != UnicodeScript.LATIN) {
      return Optional.of(inScript(script, sample));
    }
    return sample.letters(UnicodeScript.LATIN) < FEWEST_LETTERS
        ? Optional.empty()
        : inLatinLetters(sample);
  }

  private static Language inScript(UnicodeScript script, Sample sample) {
    Language best = new Language("und", "a language in " + script.name() + " script");
    int most = -1;
    for (Profile profile : PROFILES) {
      int hits = sample.hits(profile);
      if (profile.script() == script && hits > most) {
        most = hits;
        best = profile.language();
      }
    }
    return best;
  }

  private static Optional<Language> inLatinLetters(Sample sample) {
    int english = 0;
    int most = 0;
    Optional<Profile> best = Optional.empty();
    for (Profile profile : PROFILES) {
      int hits = sample.hits(profile);
      if (profile.isEnglish()) {
        english = hits;
      } else if (hits > most) {
        most = hits;
        best = Optional.of(profile);
      }
    }
    boolean evidence =
        most >= 4
            && most * 10 >= sample.words()
            && most > 2 * english
            && best.isPresent()
            && sample.different(best.get()) >= 3;
    return evidence ? best.map(Profile::language) : Optional.empty();
  }

  /** Letters by script and words by form. */
  private static final class Sample {
    private final Map<UnicodeScript, Integer> letters = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int words;

    Sample(String text) {
      int end = Math.min(text.length(), LONGEST_SAMPLE);
      int start = 0;
      for (int i = 0; i < end; ) {
        int c = text.codePointAt(i);
        if (isOfWord(c)) {
          UnicodeScript script = UnicodeScript.of(c);
          if (Character.isLetter(c) && script != UnicodeScript.COMMON) {
            letters.merge(merged(script), weight(script), Integer::sum);
          }
        } else {
          word(text, start, i);
          start = i + Character.charCount(c);
        }
        i += Character.charCount(c);
      }
      word(text, start, end);
    }

    private static boolean isOfWord(int c) {
      return Character.isLetter(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static UnicodeScript merged(UnicodeScript script) {
      return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    /** A character that stands for a syllable or a word weighs as much as two letters. */
    private static int weight(UnicodeScript script) {
      return switch (script) {
        case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
        default -> 1;
      };
    }

    private void word(String text, int start, int end) {
      if (start < end) {
        words++;
        if (end - start <= 20) {
          String word = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
          counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }

    int words() {
      return words;
    }

    int letters(UnicodeScript script) {
      return letters.getOrDefault(script, 0);
    }

    /** The script of more than half of the letters; Latin where none has so many. */
    UnicodeScript script() {
      int all = letters.values().stream().mapToInt(Integer::intValue).sum();
      int kana = letters(UnicodeScript.HIRAGANA);
      int han = letters(UnicodeScript.HAN);
      if ((kana + han) * 2 > all && kana * 10 > kana + han && kana >= FEWEST_OTHER_LETTERS) {
        return UnicodeScript.HIRAGANA;
      }
      for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
        if (entry.getValue() * 2 > all && entry.getValue() >= FEWEST_OTHER_LETTERS) {
          return entry.getKey();
        }
      }
      return UnicodeScript.LATIN;
    }

    int hits(Profile profile) {
      return profile.words().stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
    }

    int different(Profile profile) {
      return (int) profile.words().stream().filter(counts::containsKey).count();
    }
  }
}
