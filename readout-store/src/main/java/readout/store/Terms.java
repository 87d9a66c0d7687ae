/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a finding can be searched for: in each field, phrases of folded words. The databases keep
 * them in an index of their own, so that asking for several things at once is quick.
 */
final class Terms {
  /** A field of the index. */
  enum Field {
    KIND,
    TYPE,
    STATUS,
    ACTOR_CODE,
    ACTOR_NAME,
    RECIPIENT_CODE,
    RECIPIENT_NAME,
    SOURCE_CODE,
    SOURCE_NAME,
    PUBLISHER,
    WORDS;

    String stored() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The words of a field that holds words; else one word: a "video call" is no "call". */
    List<String> fold(String value) {
      List<String> folded = Folding.words(value);
      return switch (this) {
        case ACTOR_NAME, RECIPIENT_NAME, SOURCE_NAME, PUBLISHER, WORDS -> folded;
        default -> folded.isEmpty() ? folded : List.of(String.join("", folded));
      };
    }
  }

  private final Map<Field, List<List<String>>> phrases = new LinkedHashMap<>();

  private Terms() {}

  static Terms of(Draft draft, String publisher) {
    Terms terms = new Terms();
    terms.add(Field.KIND, draft.kind().stored());
    terms.add(Field.TYPE, draft.type());
    terms.add(Field.STATUS, draft.status());
    for (Party party : draft.parties()) {
      switch (party.role()) {
        case ACTOR -> terms.party(Field.ACTOR_CODE, Field.ACTOR_NAME, party);
        case RECIPIENT -> terms.party(Field.RECIPIENT_CODE, Field.RECIPIENT_NAME, party);
        case PARTICIPANT -> {
          terms.party(Field.ACTOR_CODE, Field.ACTOR_NAME, party);
          terms.party(Field.RECIPIENT_CODE, Field.RECIPIENT_NAME, party);
        }
        case SOURCE, RELAY -> terms.party(Field.SOURCE_CODE, Field.SOURCE_NAME, party);
      }
    }
    terms.add(Field.PUBLISHER, publisher);
    terms.add(Field.WORDS, draft.words());
    return terms;
  }

  private void party(Field code, Field name, Party party) {
    party.country().ifPresent(country -> add(code, country));
    party.code().ifPresent(whole -> add(code, whole));
    Folding.codes(party.name()).forEach(word -> add(code, word));
    add(name, party.name());
  }

  private void add(Field field, String words) {
    List<String> folded = field.fold(words);
    List<List<String>> there = phrases.computeIfAbsent(field, f -> new ArrayList<>());
    if (!folded.isEmpty() && !there.contains(folded)) {
      there.add(folded);
    }
  }

  List<List<String>> of(Field field) {
    return phrases.getOrDefault(field, List.of());
  }
}
