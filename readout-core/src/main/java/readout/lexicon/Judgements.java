/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words by which a report judges ({@code lexicon/en/evaluative.tsv}), takes a side ({@code
 * contested.tsv}) or goes on with what someone said ({@code voice-links.tsv}). Immutable.
 */
public final class Judgements {
  /**
   * A word or fixed group of words.
   *
   * @param words in order, lower case
   * @param tag first letter of the part of speech: A, R, N, V; P for any
   * @param isStrong whether it judges by itself
   * @param rowKey what a trace names
   */
  public record Phrase(List<String> words, char tag, boolean isStrong, String rowKey) {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  private static final class English {
    static final Judgements TABLE =
        new Judgements(
            Table.load("lexicon/en/evaluative.tsv"),
            Table.load("lexicon/en/contested.tsv"),
            Table.load("lexicon/en/voice-links.tsv"));
  }

  private final Map<String, List<Phrase>> evaluative = new HashMap<>();
  private final Map<String, List<Phrase>> contested = new HashMap<>();
  private final Map<String, List<Phrase>> links = new HashMap<>();

  private Judgements(Table evaluations, Table contests, Table linking) {
    for (Table.Row row : evaluations.rows()) {
      String strength = row.get("strength");
      if (!strength.equals("strong") && !strength.equals("weak")) {
        throw row.problem("\"" + strength + "\" is no strength", "use strong or weak");
      }
      if (!row.get("tag").matches("[ARNVP]")) {
        throw row.problem("\"" + row.get("tag") + "\" is no tag", "use A, R, N, V or P");
      }
      add(evaluative, row, row.get("tag").charAt(0), strength.equals("strong"));
    }
    contests.rows().forEach(row -> add(contested, row, 'P', true));
    linking.rows().forEach(row -> add(links, row, 'P', true));
  }

  private static void add(
      Map<String, List<Phrase>> index, Table.Row row, char tag, boolean isStrong) {
    for (String phrase : row.list("words")) {
      add(index, row, phrase, tag, isStrong);
      if (phrase.contains("-")) {
        add(index, row, phrase.replace("-", " - "), 'P', isStrong); // where an engine cuts there
      }
    }
  }

  private static void add(
      Map<String, List<Phrase>> index, Table.Row row, String phrase, char tag, boolean isStrong) {
    List<String> words = List.of(phrase.split(" "));
    index
        .computeIfAbsent(words.get(0), k -> new ArrayList<>())
        .add(new Phrase(words, tag, isStrong, row.key().replaceFirst("\\|.*", "")));
  }

  public static Judgements english() {
    return English.TABLE;
  }

  /** Phrases that judge and begin with the word. */
  public List<Phrase> evaluative(String word) {
    return evaluative.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** Phrases that take a side and begin with the word. */
  public List<Phrase> contested(String word) {
    return contested.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** Phrases that tie to what was said before and begin with the word. */
  public List<Phrase> link(String word) {
    return links.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }
}
