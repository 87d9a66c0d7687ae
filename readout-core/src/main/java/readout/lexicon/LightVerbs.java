/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The light verbs of a language, looked up by dictionary form. Immutable. */
public final class LightVerbs {
  private static final class English {
    static final LightVerbs VERBS = read(Table.load("lexicon/en/event-light-verbs.tsv"));
  }

  private final Map<String, LightVerb> byLemma;
  private final Map<String, List<LightVerb>> byFirstWord = new HashMap<>();

  private LightVerbs(Map<String, LightVerb> verbs) {
    byLemma = verbs;
    for (LightVerb verb : verbs.values()) {
      byFirstWord.computeIfAbsent(verb.words().get(0), w -> new ArrayList<>()).add(verb);
    }
    byFirstWord.replaceAll(
        (word, found) ->
            found.stream()
                .sorted(Comparator.comparingInt((LightVerb verb) -> -verb.words().size()))
                .toList());
  }

  /** The project's own for English, read once; the build checks its examples ({@link #of}). */
  public static LightVerbs english() {
    return English.VERBS;
  }

  /**
   * Reads and checks the rows of a table, their examples included.
   *
   * @throws LexiconException for the first invalid row
   */
  public static LightVerbs of(Table table) {
    table.rows().forEach(r -> Samples.check(r, "", r.list("examples"), r.list("counterexamples")));
    return read(table);
  }

  private static LightVerbs read(Table table) {
    Set<String> prepositions = Slots.prepositions(table);
    Map<String, LightVerb> verbs = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      check(row);
      for (String lemma : row.list("lemma")) {
        LightVerb verb =
            new LightVerb(
                List.of(lemma.split(" ")),
                actor(row, prepositions),
                Slots.of(row, "recipient", prepositions),
                row.get("status", Effect.class),
                row.key().replaceFirst("\\|.*", ""));
        if (verbs.putIfAbsent(lemma, verb) != null) {
          throw row.problem("\"" + lemma + "\" stands twice", "drop it from one of the rows");
        }
      }
    }
    return new LightVerbs(verbs);
  }

  /** The light verb with this dictionary form. */
  public Optional<LightVerb> find(String lemma) {
    return Optional.ofNullable(byLemma.get(lemma));
  }

  /** The light verbs that begin with the word, those of more words first. */
  public List<LightVerb> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  private static Optional<Slot> actor(Table.Row row, Set<String> prepositions) {
    return row.get("actor").equals("other")
        ? Optional.empty()
        : Slots.of(row, "actor", prepositions).stream().findFirst();
  }

  private static void check(Table.Row row) {
    if (row.get("actor").isEmpty()) {
      throw row.problem("no actor", "write subject, a preposition, or other");
    }
  }
}
