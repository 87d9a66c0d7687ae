/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the content hangs on its cue in the grammar of the sentence.
 *
 * @param shape the pattern
 * @param preposition the word that opens the content's phrase ({@code of} in "accused Chad of
 *     lying"); empty for shapes without one
 */
public record Frame(Shape shape, String preposition) {

  /** The patterns. */
  public enum Shape {
    /** Finite or wh clause, with or without "that": said that it rained; it rained, she said. */
    CLAUSE,
    /** Infinitive: vowed to leave. */
    TO,
    /** Gerund: admitted stealing. */
    ING,
    /** The direct object is the content, whatever it names: criticised the statue. */
    OBJECT,
    /** The same, but for things and animals: hailed the winner; "hailed a taxi" reports nothing. */
    TARGET,
    /**
     * The same, but for persons, bodies, things and animals: denied the charge; "was denied a visa"
     * reports nothing.
     */
    MATTER,
    /** Object and infinitive are the content: wants Mali to leave. */
    OBJECT_TO,
    /** The object is spoken to, the infinitive is the content: told him to go. */
    ADDRESSEE_TO,
    /** Object and as-phrase are the content: described the plan as reckless. */
    AS,
    /** Object and its complement are the content: called the plan reckless. */
    SMALL,
    /** The object is who is quoted, for what the main verb reports: reported, quoting an aide. */
    SOURCE,
    /** A quotation directly: "Never," she smiled. */
    QUOTE,
    /** A prepositional phrase is the content: warned of famine. */
    PREPOSITION,
    /** Object and prepositional phrase are the content: accused Chad of lying. */
    OBJECT_PREPOSITION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A frame without preposition. */
  public static Frame of(Shape shape) {
    return new Frame(shape, "");
  }

  /**
   * Reads a frame as a data file writes it: the shape's name; a preposition alone ({@code of}) or,
   * for the one that is also a shape, {@code to-np}; {@code object-of} for object and phrase.
   *
   * @param prepositions those that may stand in a frame
   * @return empty for anything else
   */
  static Optional<Frame> parse(String written, Set<String> prepositions) {
    for (Shape shape : Shape.values()) {
      if (shape.toString().equals(written)
          && shape != Shape.PREPOSITION
          && shape != Shape.OBJECT_PREPOSITION) {
        return Optional.of(of(shape));
      }
    }
    boolean object = written.startsWith("object-");
    String rest = object ? written.substring("object-".length()) : written;
    String preposition = rest.equals("to-np") ? "to" : rest;
    if (!prepositions.contains(preposition)) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(object ? Shape.OBJECT_PREPOSITION : Shape.PREPOSITION, preposition));
  }

  @Override
  public String toString() {
    return switch (shape) {
      case PREPOSITION -> phrase();
      case OBJECT_PREPOSITION -> "object-" + phrase();
      default -> shape.toString();
    };
  }

  private String phrase() {
    return preposition.equals("to") ? "to-np" : preposition;
  }
}
