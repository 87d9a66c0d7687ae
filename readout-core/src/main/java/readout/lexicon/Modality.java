/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that change the status of a clause: modals, negation, conditions, hedges, and verbs that
 * take a clause without being events themselves. Read from {@code lexicon/en/modality.tsv}.
 * Immutable; safe for any number of threads.
 */
public final class Modality {

  /** Part of speech. */
  public enum Tag {
    /** Modal verb: might. */
    M,
    /** Verb, also a fixed group with be: plan, be about to. */
    V,
    /** Noun: threat. */
    N,
    /** Adjective: alleged, willing. */
    A,
    /** Adverb or determiner: not, no, allegedly. */
    R,
    /** Conjunction: if. */
    C,
    /** Preposition: without. */
    P
  }

  /** What the word stands over. */
  public enum Scope {
    /** The clause, or of an adjective the noun, in which it stands: might attack. */
    OWN,
    /** The clause or noun that hangs on it: plans to attack. */
    COMPLEMENT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One word.
   *
   * @param words dictionary forms in order, lower case: {@code [be, about, to]}
   * @param effect what the event below becomes; never {@link Effect#NONE}
   * @param rowKey what a trace names as the row that decided
   */
  public record Word(List<String> words, Tag tag, Effect effect, Scope scope, String rowKey) {
    public Word {
      words = List.copyOf(words);
    }

    /** The dictionary form as one string. */
    public String lemma() {
      return String.join(" ", words);
    }
  }

  private static final class English {
    static final Modality WORDS = read(Table.load("lexicon/en/modality.tsv"));
  }

  private final Map<String, List<Word>> byLemma = new HashMap<>();
  private final Map<String, List<Word>> byFirstWord = new HashMap<>();

  private Modality(List<Word> all) {
    for (Word word : all) {
      byLemma.computeIfAbsent(word.lemma(), l -> new ArrayList<>()).add(word);
      byFirstWord.computeIfAbsent(word.words().get(0), w -> new ArrayList<>()).add(word);
    }
    byLemma.replaceAll((lemma, found) -> List.copyOf(found));
    byFirstWord.replaceAll(
        (first, found) ->
            found.stream()
                .sorted(Comparator.comparingInt((Word word) -> -word.words().size()))
                .toList());
  }

  /** The project's own for English, read once; the build checks its examples ({@link #of}). */
  public static Modality english() {
    return English.WORDS;
  }

  /**
   * Reads and checks the rows of a table, their examples included.
   *
   * @throws LexiconException for the first invalid row
   */
  public static Modality of(Table table) {
    table
        .rows()
        .forEach(r -> Samples.check(r, "mod", r.list("examples"), r.list("counterexamples")));
    return read(table);
  }

  private static Modality read(Table table) {
    List<Word> words = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Table.Row row : table.rows()) {
      Tag tag = row.get("tag", Tag.class);
      Effect effect = row.get("status", Effect.class);
      if (effect == Effect.NONE) {
        throw row.problem("no status", "a word that changes nothing needs no row");
      }
      Scope scope = row.get("scope", Scope.class);
      for (String lemma : row.list("lemma")) {
        if (!seen.add(lemma + "/" + tag)) {
          throw row.problem(
              "\"" + lemma + "\" stands twice as " + tag, "drop it from one of the rows");
        }
        String key = row.key().replaceFirst("\\|.*", "") + "/" + tag;
        words.add(new Word(List.of(lemma.split(" ")), tag, effect, scope, key));
      }
    }
    return new Modality(words);
  }

  /** The words with this dictionary form, whatever their part of speech; empty for none. */
  public List<Word> find(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** The word with this dictionary form and part of speech: one or none. */
  public List<Word> find(String lemma, Tag tag) {
    return find(lemma).stream().filter(word -> word.tag() == tag).toList();
  }

  /** The words whose dictionary form begins so, those of more words first. */
  public List<Word> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }
}
