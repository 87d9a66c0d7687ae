/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Pronouns by what they point at: {@code lexicon/en/pronouns.tsv}. Immutable. */
public final class Pronouns {
  private static final class English {
    static final Pronouns TABLE = new Pronouns(Table.load("lexicon/en/pronouns.tsv"));
  }

  private final Set<String> inside = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> third = new HashSet<>();
  private final Set<String> possessive = new HashSet<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Set<String> plural = new HashSet<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> reflexive = new HashSet<>();

  private Pronouns(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("kind").equals("personal")) {
        (row.get("person").equals("3") ? third : inside).add(row.get("form"));
        if (row.get("person").equals("1")) {
          first.add(row.get("form"));
        }
      } else if (row.get("kind").equals("possessive") && row.get("person").equals("3")) {
        possessive.add(row.get("form"));
      }
      if (row.get("kind").equals("reflexive")) {
        reflexive.add(row.get("form"));
      }
      if (row.get("person").equals("3")) {
        agree(row);
      }
    }
  }

  private void agree(Table.Row row) {
    String form = row.get("form");
    switch (row.get("gender")) {
      case "female" -> genders.put(form, Gender.FEMALE);
      case "male" -> genders.put(form, Gender.MALE);
      case "neuter" -> things.add(form);
      default -> genders.putIfAbsent(form, Gender.UNKNOWN);
    }
    if (row.get("number").equals("plural")) {
      plural.add(form);
    }
  }

  public static Pronouns english() {
    return English.TABLE;
  }

  /**
   * Whether the word is a personal pronoun of the first or second person: who it is depends on who
   * speaks.
   */
  public boolean isSpeakerOrAddressee(String word) {
    return inside.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is a personal pronoun of the first person: I, we. */
  public boolean isSpeaker(String word) {
    return first.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is a personal pronoun of the third person. */
  public boolean isThird(String word) {
    return third.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is a third-person pronoun that points at someone: he, them, their. */
  public boolean isThirdOrPossessive(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    return (third.contains(form) || possessive.contains(form)) && !form.startsWith("one");
  }

  /** Whether a pronoun goes back to the subject: himself. */
  public boolean isReflexive(String word) {
    return reflexive.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that a pronoun tells. */
  public Gender gender(String word) {
    return genders.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  /** Whether a pronoun means several, or one of unknown gender: they. */
  public boolean isPlural(String word) {
    return plural.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a pronoun means no person: it, its. */
  public boolean isThing(String word) {
    return things.contains(word.toLowerCase(Locale.ROOT));
  }
}
