/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a store can be asked for. Each but {@link #DOCUMENT} is one array of the record. */
public enum Kind {
  /** Who did what to whom; its type is the PLOVER type. */
  EVENT("events", "events", 'e'),
  /** Who says what; its type is the kind of cue, its status the form. */
  STATEMENT("statements", "statements", 's'),
  /** What was promised, demanded, threatened; its type is the record's {@code kind}. */
  COMMITMENT("commitments", "commitments", 'c'),
  /** Calls and meetings; its type is the record's {@code kind}. */
  CONTACT("contacts", "contacts", 'm'),
  /** Treaties and deals spoken of. */
  AGREEMENT("agreements", "agreements", 'g'),
  /** The same told twice, or against itself; its type is {@code same} or {@code conflict}. */
  CLAIM("claims", "claims", 'k'),
  /** What no one is named for; its type is the record's {@code why}. */
  AUTHOR_VOICE("author-voice", "authorVoice", 'v'),
  /** A document, found by its text and by what was found in it. */
  DOCUMENT("documents", "document", 'd');

  private final String word;
  private final String field;
  private final char letter;

  Kind(String word, String field, char letter) {
    this.word = word;
    this.field = field;
    this.letter = letter;
  }

  /** As a query names it: {@code events}, {@code author-voice}. */
  public String word() {
    return word;
  }

  /** The field of the record where it stands. */
  String field() {
    return field;
  }

  /** First letter of its ids. */
  char letter() {
    return letter;
  }

  /** The statuses that it can have, as the record's schema lists them; none for some kinds. */
  public List<String> statuses() {
    return switch (this) {
      case EVENT ->
          List.of("asserted", "planned", "conditional", "denied", "hypothetical", "requested");
      case STATEMENT -> List.of("direct", "indirect", "mixed", "scare-quote");
      case COMMITMENT -> List.of("open", "kept", "broken-alleged", "unknown");
      case CONTACT -> List.of("held", "planned", "requested", "cancelled");
      default -> List.of();
    };
  }

  /**
   * The types that it can have, as the record's schema lists them; none for events, whose types are
   * the ontology's.
   */
  public List<String> types() {
    return switch (this) {
      case STATEMENT ->
          List.of("communication", "evidence", "cognition", "intention", "act", "hedge");
      case COMMITMENT -> List.of("promise", "offer", "threat", "demand", "obligation", "refusal");
      case CONTACT ->
          List.of(
              "call", "video call", "meeting", "visit", "letter", "talks", "briefing", "contact");
      case CLAIM -> List.of("same", "conflict");
      case AUTHOR_VOICE -> List.of("evaluative", "contested", "attribution-lost");
      default -> List.of();
    };
  }

  /** The kinds that are findings, in the order of the record's fields. */
  static List<Kind> findings() {
    return Arrays.stream(values()).filter(kind -> kind != DOCUMENT).toList();
  }

  /** Its name in the tables. */
  String stored() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Kind ofStored(String stored) {
    return valueOf(stored.toUpperCase(java.util.Locale.ROOT));
  }

  /** The kind of this word, in the plural or the singular. */
  static Optional<Kind> named(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(word) || kind.word.equals(word + "s"))
        .findFirst();
  }
}
