/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Nouns that stand for one another beside an event word: whoever lifts a ban, a curfew or an
 * embargo eases a restriction. Read from {@code lexicon/en/event-words.tsv}. Immutable.
 */
public final class EventWords {
  private static final class English {
    static final EventWords WORDS = of(Table.load("lexicon/en/event-words.tsv"));
  }

  private final Map<String, Set<String>> classes;

  private EventWords(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** The project's own for English, read once. */
  public static EventWords english() {
    return English.WORDS;
  }

  /**
   * Reads and checks the rows of a table.
   *
   * @throws LexiconException for the first invalid row
   */
  public static EventWords of(Table table) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      String name = row.get("class");
      if (!name.matches("@[a-z-]+")) {
        throw row.problem("\"" + name + "\" is no class", "write it with @, such as @troops");
      }
      if (row.list("lemma").isEmpty()) {
        throw row.problem("no word of " + name, "write dictionary forms, lower case");
      }
      Set<String> words = classes.computeIfAbsent(name, c -> new LinkedHashSet<>());
      for (String word : row.list("lemma")) {
        if (!words.add(word)) {
          throw row.problem("\"" + word + "\" stands twice in " + name, "drop one of them");
        }
      }
    }
    classes.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    return new EventWords(classes);
  }

  /** The dictionary forms of a class, written with its @; empty for an unknown class. */
  public Set<String> of(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** The names of the classes, with their @. */
  public Set<String> classes() {
    return Collections.unmodifiableSet(classes.keySet());
  }
}
