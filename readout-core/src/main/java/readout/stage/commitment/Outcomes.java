/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.finding.Commitment.Status;
import readout.lexicon.Table;
import readout.reading.Token;

/**
 * Verbs that tell what became of a promise: {@code lexicon/en/commitment-outcomes.tsv}. Immutable.
 */
final class Outcomes {
  private static final class English {
    static final Outcomes TABLE = new Outcomes(Table.load("lexicon/en/commitment-outcomes.tsv"));
  }

  private record Row(List<String> words, Status status) {}

  private final Map<String, List<Row>> byVerb = new HashMap<>();
  private final Set<String> failing;

  private Outcomes(Table table) {
    failing = Set.of(table.header("failing").orElse("").split(", "));
    for (Table.Row row : table.rows()) {
      List<String> words = List.of(row.get("verb").split(" "));
      byVerb
          .computeIfAbsent(words.get(0), k -> new java.util.ArrayList<>())
          .add(new Row(words, row.get("status", Status.class)));
    }
  }

  static Outcomes english() {
    return English.TABLE;
  }

  /** What the verb that governs the noun says of it; open when it says nothing. */
  Status of(Grammar grammar, Token noun) {
    Optional<Token> head = grammar.sentence().head(noun);
    Optional<Token> verb =
        head.filter(h -> !h.isVerb()) // "went back on": it hangs on the adverb
            .flatMap(grammar.sentence()::head)
            .or(() -> head)
            .filter(Token::isVerb);
    if (verb.isEmpty()) {
      return Status.OPEN;
    }
    for (Row row : byVerb.getOrDefault(verb.get().lemma(), List.of())) {
      boolean said = grammar.occurrence(row.words, verb.get(), 3).isPresent();
      if (said && governs(noun, row)) {
        return read(grammar, verb.get(), row.status);
      }
    }
    return Status.OPEN;
  }

  private static boolean governs(Token noun, Row row) {
    return noun.is("obj")
        || noun.is("nsubj:pass")
        || (row.words.size() > 1 && (noun.is("obl") || noun.is("nmod")));
  }

  /** Kept, denied or failed at, is broken; what is only asked for or planned is open still. */
  private Status read(Grammar grammar, Token verb, Status status) {
    Optional<Token> head = grammar.sentence().head(verb).filter(h -> verb.is("xcomp"));
    boolean fails = head.map(h -> failing.contains(h.lemma())).orElse(false);
    if (fails || grammar.isNegated(verb)) {
      return status == Status.KEPT ? Status.BROKEN_ALLEGED : Status.OPEN;
    }
    boolean open = grammar.sentence().isInfinitive(verb) || grammar.modal(verb).isPresent();
    return open ? Status.OPEN : status;
  }
}
