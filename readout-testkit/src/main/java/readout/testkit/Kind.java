/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of finding that a fixture can mark. A new kind is a constant here, its roles in {@link
 * Role}, and its case in {@link FoundMarks}.
 */
public enum Kind {
  /** Someone says something. */
  STATEMENT("statement", 's'),
  /** Quotation marks that doubt or distance: no one is said to have spoken. */
  SCARE_QUOTE("scare-quote", 'x'),
  /** Someone does something. */
  EVENT("event", 'e'),
  /** Someone promises, threatens, demands, owes. */
  COMMITMENT("commitment", 'c'),
  /** A call, a meeting, a letter. */
  CONTACT("contact", 'm'),
  /** A treaty or deal that stands. */
  AGREEMENT("agreement", 'g'),
  /** When something is. */
  TIME("time", 't'),
  /** How long it took. */
  DURATION("duration", 'd'),
  /** Who acts or speaks, with all mentions. */
  ACTOR("actor", 'a'),
  /** One proposition told more than once. */
  CLAIM("claim", 'k'),
  /** What the document says in its own voice and a reader would want a source for. */
  AUTHOR_VOICE("author-voice", 'v');

  /** What a fixture file judges that does not say so. */
  static final Set<Kind> UNTOLD = Set.of(STATEMENT, SCARE_QUOTE);

  private final String word;
  private final char letter;

  Kind(String word, char letter) {
    this.word = word;
    this.letter = letter;
  }

  /** The kind that a fixture file names so in its head. */
  public static Optional<Kind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** The kind whose ids begin so. */
  public static Optional<Kind> lettered(char letter) {
    return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
  }

  /** Every kind, as fixture files name them. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Kind::toString).toList();
  }

  /** First letter of the ids that fixtures use for it. */
  public char letter() {
    return letter;
  }

  /** What fixtures can say of it beyond its words. */
  public Set<Attribute> attributes() {
    EnumSet<Attribute> all =
        switch (this) {
          case STATEMENT, SCARE_QUOTE ->
              EnumSet.of(
                  Attribute.FORM,
                  Attribute.TYPE,
                  Attribute.FACTIVITY,
                  Attribute.WITHIN,
                  Attribute.CARRIED);
          case EVENT ->
              EnumSet.of(
                  Attribute.PLOVER,
                  Attribute.CAMEO,
                  Attribute.MODE,
                  Attribute.STATUS,
                  Attribute.ACCORDING_TO,
                  Attribute.FROM,
                  Attribute.WHERE,
                  Attribute.AGAIN);
          case COMMITMENT -> EnumSet.of(Attribute.KIND, Attribute.STATUS, Attribute.ACCORDING_TO);
          case CONTACT ->
              EnumSet.of(
                  Attribute.KIND, Attribute.STATUS, Attribute.MINUTES, Attribute.APPROXIMATE);
          case AGREEMENT ->
              EnumSet.of(Attribute.YEAR, Attribute.SAID, Attribute.OF, Attribute.ACCORDING_TO);
          case TIME ->
              EnumSet.of(Attribute.FROM, Attribute.TO, Attribute.PRECISION, Attribute.BASIS);
          case DURATION -> EnumSet.of(Attribute.MINUTES, Attribute.APPROXIMATE);
          case ACTOR ->
              EnumSet.of(
                  Attribute.KIND,
                  Attribute.COUNTRY,
                  Attribute.CODE,
                  Attribute.SECTORS,
                  Attribute.ROLE,
                  Attribute.NAME);
          case CLAIM -> EnumSet.of(Attribute.RELATION);
          case AUTHOR_VOICE -> EnumSet.of(Attribute.WHY);
        };
    all.add(Attribute.RULE);
    return all;
  }

  /** The role without which there is no finding, and by which two findings are held together. */
  public Role key() {
    return switch (this) {
      case STATEMENT -> Role.CONTENT;
      case SCARE_QUOTE -> Role.SCARE;
      case EVENT -> Role.TRIGGER;
      case COMMITMENT -> Role.UNDERTAKING;
      case CONTACT -> Role.WORD;
      case AGREEMENT -> Role.NAME;
      case TIME -> Role.TIME;
      case DURATION -> Role.LASTED;
      case ACTOR -> Role.REFERENCE;
      case CLAIM -> Role.TELLING;
      case AUTHOR_VOICE -> Role.VOICE;
    };
  }

  /** Whether a finding is one stretch of words and nothing else, so that it needs no id. */
  boolean isBare() {
    return switch (this) {
      case SCARE_QUOTE, TIME, DURATION, AUTHOR_VOICE -> true;
      default -> false;
    };
  }

  /** The attribute without which it is another finding: a promise is no threat. */
  Optional<Attribute> type() {
    return switch (this) {
      case EVENT -> Optional.of(Attribute.PLOVER);
      case COMMITMENT, CONTACT -> Optional.of(Attribute.KIND);
      default -> Optional.empty();
    };
  }

  /** The roles in which, where they are marked, the same ones must stand. */
  List<Role> parties() {
    return switch (this) {
      case EVENT -> List.of(Role.ACTOR, Role.RECIPIENT);
      case COMMITMENT -> List.of(Role.BY);
      case CONTACT -> List.of(Role.PARTICIPANT);
      default -> List.of();
    };
  }

  /**
   * How reports group what belongs to a kind: {@code event status}; what belongs to statements goes
   * by its own name.
   */
  String group(Object name) {
    return this == STATEMENT || this == SCARE_QUOTE ? name.toString() : word + " " + name;
  }

  /** With its article, for messages: {@code an event}. */
  String one() {
    return ("ae".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  /** As reports name it. */
  @Override
  public String toString() {
    return word;
  }
}
