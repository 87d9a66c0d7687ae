/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reporting cues of a language, looked up by dictionary form. Immutable; safe for any number of
 * threads.
 *
 * <pre>
 * Cues.english().find("warn", Tag.V)       // [warn]
 * Cues.english().find("point out", Tag.V)  // [point out]
 * Cues.english().startingWith("point")     // longest first: [point out, point to, …]
 * </pre>
 */
public final class Cues {
  private static final String ENGLISH = "lexicon/en/cues.tsv";

  private final Map<String, List<Cue>> byLemma;
  private final Map<String, List<Cue>> byFirstWord;

  private Cues(Collection<Cue> cues) {
    byLemma = index(cues, false);
    byFirstWord = index(cues, true);
  }

  private static final class English {
    static final Cues CUES = of(Table.load(ENGLISH));
  }

  /** The project's own cues for English, read once. */
  public static Cues english() {
    return English.CUES;
  }

  /**
   * Reads and checks the rows of a table.
   *
   * @throws LexiconException for the first invalid row: file, line, reason, next step
   */
  public static Cues of(Table table) {
    Set<String> prepositions = Slots.prepositions(table);
    Map<String, Cue> cues = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      for (Cue cue : spellings(row, prepositions)) {
        if (cues.putIfAbsent(cue.lemma() + "/" + cue.tag(), cue) != null) {
          throw row.problem(
              "\"" + cue.lemma() + "\" stands twice as " + cue.tag(), "join the two rows");
        }
      }
    }
    return new Cues(cues.values());
  }

  /** The cues with this dictionary form, whatever their part of speech; empty for none. */
  public List<Cue> find(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** The cue with this dictionary form and part of speech: one or none. */
  public List<Cue> find(String lemma, Cue.Tag tag) {
    return find(lemma).stream().filter(cue -> cue.tag() == tag).toList();
  }

  /**
   * The cues that begin with the word, those of more words first, so that the first that fits is
   * the longest.
   */
  public List<Cue> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** The row of a verb that by itself reports a clause. */
  public Optional<Cue> reporting(String verb) {
    return startingWith(verb).stream()
        .filter(c -> c.tag() == Cue.Tag.V && c.words().size() == 1 && c.takes(Frame.Shape.CLAUSE))
        .findFirst();
  }

  /** All cues, by lemma. */
  public List<Cue> all() {
    return byLemma.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** One cue for each spelling of the row's word; all have the row's key. */
  private static List<Cue> spellings(Table.Row row, Set<String> prepositions) {
    List<String> lemmas = row.list("lemma");
    if (lemmas.isEmpty()) {
      throw row.problem("the lemma is empty", "write the dictionary form");
    }
    if (row.list("examples").isEmpty()) {
      throw row.problem(
          "\"" + lemmas.get(0) + "\" has no example", "add a sentence with inline marks");
    }
    return lemmas.stream().map(lemma -> cue(lemma, row, prepositions)).toList();
  }

  private static Cue cue(String lemma, Table.Row row, Set<String> prepositions) {
    Cue.Tag tag = row.get("tag", Cue.Tag.class);
    return new Cue(
        List.of(lemma.split(" ")),
        tag,
        row.get("type", CueType.class),
        row.get("factivity", Factivity.class),
        frames(row, prepositions),
        addressees(row, prepositions),
        row.share("precision"),
        row.key().replaceFirst("\\|.*", "") + "/" + tag,
        row.list("examples"),
        row.list("counterexamples"));
  }

  private static Set<Frame> frames(Table.Row row, Set<String> prepositions) {
    Set<Frame> frames = new LinkedHashSet<>();
    for (String written : row.list("frames")) {
      frames.add(
          Frame.parse(written, prepositions)
              .orElseThrow(
                  () ->
                      row.problem(
                          "\"" + written + "\" is no frame",
                          "use one that the file's header explains")));
    }
    if (frames.isEmpty()) {
      throw row.problem("no frame", "say how the content attaches, such as clause");
    }
    return frames;
  }

  private static Set<String> addressees(Table.Row row, Set<String> prepositions) {
    Set<String> addressees = new LinkedHashSet<>(row.list("addressee"));
    for (String addressee : addressees) {
      if (!addressee.equals("object") && !prepositions.contains(addressee)) {
        throw row.problem(
            "\"" + addressee + "\" names no addressee",
            "write object or a preposition of the header");
      }
    }
    return addressees;
  }

  private static Map<String, List<Cue>> index(Collection<Cue> cues, boolean firstWord) {
    Map<String, List<Cue>> index = new HashMap<>();
    for (Cue cue : cues) {
      String key = firstWord ? cue.words().get(0) : cue.lemma();
      index.computeIfAbsent(key, k -> new ArrayList<>()).add(cue);
    }
    index.replaceAll((key, found) -> longestFirst(found));
    return Collections.unmodifiableMap(index);
  }

  private static List<Cue> longestFirst(List<Cue> cues) {
    return cues.stream().sorted(Comparator.comparingInt((Cue cue) -> -cue.words().size())).toList();
  }
}
