/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.lexicon.Table;
import readout.reading.Sentence;
import readout.reading.Token;

/** Words that say what talks were about: {@code lexicon/en/topic-words.tsv}. Immutable. */
final class TopicWords {
  private static final class English {
    static final TopicWords TABLE = new TopicWords(Table.load("lexicon/en/topic-words.tsv"));
  }

  private final Map<String, List<String>> places = new HashMap<>();

  private TopicWords(Table table) {
    for (Table.Row row : table.rows()) {
      if (!row.get("example").contains("[" + row.get("word") + "]")) {
        throw row.problem("the example does not show it", "put the word in brackets");
      }
      places.put(row.get("word") + "/" + row.get("tag"), row.list("topic"));
    }
  }

  static TopicWords english() {
    return English.TABLE;
  }

  /** The head of what a word says the talks were about. */
  Optional<Token> topic(Sentence sentence, Token token) {
    String tag = token.isVerb() ? "V" : token.isNoun() ? "N" : "";
    for (String place : places.getOrDefault(token.lemma() + "/" + tag, new ArrayList<>())) {
      Optional<Token> found =
          switch (place) {
            case "object" -> sentence.child(token, "obj");
            case "is" -> sentence.head(token).filter(h -> token.is("nsubj") && h.isNoun());
            default ->
                sentence.children(token).stream()
                    .filter(c -> (c.is("nmod") || c.is("obl")) && sentence.hasCase(c, place))
                    .findFirst();
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
