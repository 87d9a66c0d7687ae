/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.finding.Statement;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;

/**
 * What a fixture says of a finding beyond its words. An attribute that the fixture leaves out is
 * not looked at.
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
  /** The sieve that should decide ({@link readout.finding.Trace#rule()}). */
  RULE;

  public static Optional<Attribute> named(String name) {
    return Arrays.stream(values()).filter(a -> a.toString().equals(name)).findFirst();
  }

  /** Every attribute, as fixtures write them. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Attribute::toString).toList();
  }

  /** What it can be; empty when any word will do. */
  public List<String> possible() {
    return switch (this) {
      case FORM -> words(Statement.Form.values());
      case TYPE -> words(CueType.values());
      case FACTIVITY -> words(Factivity.values());
      case CARRIED -> List.of("yes", "no");
      case WITHIN, RULE -> List.of();
    };
  }

  private static List<String> words(Enum<?>[] constants) {
    return Stream.of(constants).map(Object::toString).toList();
  }

  /** As fixtures write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
