/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that tell of calls, meetings, visits, letters, and those around them: {@code
 * contacts.tsv}, {@code contact-frames.tsv}. Immutable.
 */
public final class ContactWords {
  private static final class English {
    static final ContactWords TABLES = new ContactWords();
  }

  /** {@code tag} of {@code contacts.tsv}. */
  public enum Tag {
    VERB,
    NOUN,
    MEANS
  }

  /** {@code means} of {@code contact-frames.tsv}. */
  public enum Frame {
    LIGHT,
    HAPPENS,
    PLAN,
    ASK,
    CANCEL,
    REFUSE,
    ASKS,
    WILL,
    IF,
    OTHER,
    NEW,
    COMING,
    FIRST,
    WITH,
    PARTY,
    GOAL,
    BIDDEN,
    INSIDE,
    AFTER,
    BEFORE,
    PLACE,
    BY_MEANS,
    WANTED,
    APART,
    SENSE,
    BEARS,
    JOINTLY,
    SPAN,
    TWICE,
    AGAIN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A word that tells of a contact.
   *
   * @param kind as {@code readout.finding.Contact.Kind} writes it
   */
  public record Word(String name, Tag tag, String kind, Set<String> frames, String row) {
    /** Whether it can take up a contact of any kind. */
    public boolean isGeneral() {
      return frames.contains("general");
    }
  }

  private final Map<String, Word> verbs = new HashMap<>();
  private final Map<String, Word> nouns = new HashMap<>();
  private final Map<String, Word> means = new HashMap<>();
  private final Map<Frame, Set<String>> frames = new HashMap<>();

  private ContactWords() {
    for (Table.Row row : Table.load("lexicon/en/contacts.tsv").rows()) {
      Set<String> set = Set.copyOf(row.list("frames"));
      String name = row.get("word");
      String kind = row.get("kind");
      switch (row.get("tag")) {
        case "V" -> verbs.put(name, new Word(name, Tag.VERB, kind, set, row.key()));
        case "N" -> nouns.put(name, new Word(name, Tag.NOUN, kind, set, row.key()));
        case "P" -> means.put(name, new Word(name, Tag.MEANS, kind, set, row.key()));
        default -> throw row.problem("\"" + row.get("tag") + "\" is no tag", "use V, N or P");
      }
    }
    for (Table.Row row : Table.load("lexicon/en/contact-frames.tsv").rows()) {
      frames
          .computeIfAbsent(row.get("means", Frame.class), k -> new HashSet<>())
          .add(row.get("word"));
    }
  }

  public static ContactWords english() {
    return English.TABLES;
  }

  public Optional<Word> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /**
   * The row of a noun, the longest that ends in it.
   *
   * @param before the words before it, the nearest last, lower case
   */
  public Optional<Word> noun(List<String> before, String lemma) {
    return longest(nouns, before, lemma);
  }

  /** The row of a noun by which people spoke, the longest that ends in it. */
  public Optional<Word> means(List<String> before, String lemma) {
    return longest(means, before, lemma);
  }

  private static Optional<Word> longest(Map<String, Word> map, List<String> before, String lemma) {
    if (!before.isEmpty()) {
      Word two = map.get(before.get(before.size() - 1) + " " + lemma);
      if (two != null) {
        return Optional.of(two);
      }
    }
    return Optional.ofNullable(map.get(lemma));
  }

  /** Whether a word stands so around a contact's word. */
  public boolean is(String lemma, Frame frame) {
    return frames.getOrDefault(frame, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }
}
