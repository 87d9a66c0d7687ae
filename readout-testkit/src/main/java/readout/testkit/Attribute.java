/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.document.PartialDate;
import readout.finding.Actor;
import readout.finding.Agreement;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Commitment;
import readout.finding.Contact;
import readout.finding.Event;
import readout.finding.Statement;
import readout.finding.When;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;

/**
 * What a fixture says of a finding beyond its words. An attribute that the fixture leaves out is
 * not looked at; {@code -} says that there is none.
 */
public enum Attribute {
  /** {@link Statement.Form}. */
  FORM,
  /** {@link CueType}. */
  TYPE,
  /** {@link Factivity}. */
  FACTIVITY,
  /** Id of the statement that encloses it; {@code -} for none. */
  WITHIN,
  /** The source stands in earlier lines; written alone, without a value. */
  CARRIED,
  /** PLOVER type: {@code CONSULT}. */
  PLOVER,
  /** CAMEO code, two to four digits. */
  CAMEO,
  /** PLOVER mode: {@code visit}. */
  MODE,
  /** {@link Event.Status}, {@link Commitment.Status} or {@link Contact.Status}. */
  STATUS,
  /** Id of the statement that carries it; {@code -} where the document vouches itself. */
  ACCORDING_TO,
  /** {@link Commitment.Kind}, {@link Contact.Kind} or {@link Actor.Kind}. */
  KIND,
  /** How long it took; several by different sources with commas between. */
  MINUTES,
  /** The words say that it took about so long; written alone, without a value. */
  APPROXIMATE,
  /** Of the making of an agreement. */
  YEAR,
  /** {@link Agreement.Keeping}; several with commas between. */
  SAID,
  /** Ids of the actors who are said to keep or break it. */
  OF,
  /** First day, month or year. */
  FROM,
  /** Last day, month or year. */
  TO,
  /** {@link When.Precision}. */
  PRECISION,
  /** {@link When.Basis}. */
  BASIS,
  /** ISO 3166 alpha-3. */
  COUNTRY,
  /** Country and sector in one: {@code RUSGOV}. */
  CODE,
  /** With commas between. */
  SECTORS,
  /** What the text says that the actor is. */
  ROLE,
  /** The fullest name of an actor. */
  NAME,
  /** {@link Claim.Relation}. */
  RELATION,
  /** Place of an event, as the text has it. */
  WHERE,
  /** The event was told before: {@code yes} of a later mention, {@code no} of the first. */
  AGAIN,
  /** {@link AuthorVoice.Why}. */
  WHY,
  /** The sieve that should decide ({@link readout.finding.Trace#rule()}). */
  RULE;

  static final String NONE = "-";

  public static Optional<Attribute> named(String name) {
    return Arrays.stream(values()).filter(a -> a.toString().equals(name)).findFirst();
  }

  /** What it can be of a kind of finding; empty when any word will do. */
  public List<String> possible(Kind kind) {
    return switch (this) {
      case FORM -> words(Statement.Form.values());
      case TYPE -> words(CueType.values());
      case FACTIVITY -> words(Factivity.values());
      case CARRIED, APPROXIMATE, AGAIN -> List.of("yes", "no");
      case STATUS ->
          words(
              switch (kind) {
                case EVENT -> Event.Status.values();
                case COMMITMENT -> Commitment.Status.values();
                default -> Contact.Status.values();
              });
      case KIND ->
          words(
              switch (kind) {
                case COMMITMENT -> Commitment.Kind.values();
                case CONTACT -> Contact.Kind.values();
                default -> Actor.Kind.values();
              });
      case PRECISION -> words(When.Precision.values());
      case BASIS -> words(When.Basis.values());
      case RELATION -> words(Claim.Relation.values());
      case WHY -> words(AuthorVoice.Why.values());
      default -> List.of();
    };
  }

  /** Why it cannot be {@code value}, as an advice; empty when it can. */
  Optional<String> advice(Kind kind, String value) {
    List<String> possible = possible(kind);
    if (!possible.isEmpty()) {
      return possible.contains(value)
          ? Optional.empty()
          : Optional.of("use one of " + String.join(", ", possible));
    }
    boolean right =
        value.equals(NONE)
            || switch (this) {
              case PLOVER -> value.matches("[A-Z]+");
              case CAMEO -> value.matches("\\d{2,4}");
              case FROM, TO -> PartialDate.parse(value).isPresent();
              case YEAR -> value.matches("\\d{4}");
              case MINUTES -> value.matches("\\d+(\\.\\d+)?(,\\d+(\\.\\d+)?)*");
              case SAID -> words(Agreement.Keeping.values()).containsAll(List.of(value.split(",")));
              default -> !value.isEmpty();
            };
    return right ? Optional.empty() : Optional.of("write " + sample() + ", or - for none");
  }

  private String sample() {
    return switch (this) {
      case PLOVER -> "a type such as CONSULT";
      case CAMEO -> "a code such as 042";
      case FROM, TO -> "a date such as 2022-02-12 or 2015";
      case YEAR -> "a year such as 2015";
      case MINUTES -> "minutes such as 60 or 60,50";
      case SAID -> "one of " + String.join(", ", words(Agreement.Keeping.values()));
      default -> "a word";
    };
  }

  /** Whether it names another finding by its id, which is another id on the other side. */
  boolean isReference() {
    return this == WITHIN || this == ACCORDING_TO || this == OF;
  }

  /** Whether an expected value and a found one say the same: lists in any order, names as read. */
  boolean agree(String expected, String found) {
    return switch (this) {
      case SECTORS, MINUTES, SAID, OF -> list(expected).equals(list(found));
      case ROLE, NAME -> expected.equalsIgnoreCase(found);
      default -> expected.equals(found);
    };
  }

  /** Its values, where it can have several. */
  private static Set<String> list(String value) {
    return new TreeSet<>(List.of(value.split(",")));
  }

  private static List<String> words(Enum<?>[] constants) {
    return Stream.of(constants).map(Attribute::word).toList();
  }

  /** A constant as fixtures write it, in one word. */
  static String word(Enum<?> constant) {
    return constant.toString().replace(' ', '-');
  }

  /** As fixtures write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
