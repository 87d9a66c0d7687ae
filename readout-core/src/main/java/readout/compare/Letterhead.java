/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.finding.Actor;
import readout.finding.Statement;
import readout.lexicon.Pronouns;
import readout.lexicon.Table;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Span;

/**
 * Whether a text is someone's own statement, and whose. It says so in its first lines ("Readout
 * of", "Communiqué"), or its publisher is one of those whom it speaks of, or it says "we" outside
 * quotations; and it cites no outlet.
 */
final class Letterhead {
  private static final int FIRST_LINES = 220;

  private static final class English {
    static final Set<String> KINDS = new HashSet<>();
    static final Set<String> OFFICES = new HashSet<>();

    static {
      Table.load("lexicon/en/document-kinds.tsv").rows().forEach(r -> KINDS.add(r.get("word")));
      Table.load("lexicon/en/official-bodies.tsv").rows().forEach(r -> OFFICES.add(r.get("word")));
    }
  }

  private Letterhead() {}

  /** Land or body whose statement it is. */
  static Optional<String> side(Account account, Figures figures) {
    Reading reading = account.reading();
    boolean outlets =
        reading.get(Layer.STATEMENTS).stream()
            .flatMap(s -> s.sources().stream())
            .anyMatch(s -> figures.of(reading, s.actor()).outlet());
    if (outlets) {
      return Optional.empty();
    }
    if (isOffice(reading)) {
      return owner(reading, figures);
    }
    Optional<String> body = reading.document().origin().publisher().flatMap(figures::body);
    if (body.isPresent()) {
      return body;
    }
    Optional<Figure> publisher = publisher(reading, figures);
    if (publisher.isPresent()) {
      return publisher.get().land();
    }
    return saysSo(reading) || saysWe(reading) ? owner(reading, figures) : Optional.empty();
  }

  /** The one of its actors who published it: an office or a body by the same name. */
  private static Optional<Figure> publisher(Reading reading, Figures figures) {
    Optional<String> name = reading.document().origin().publisher().map(Letterhead::plain);
    return name.flatMap(
        n ->
            reading.get(Layer.ACTORS).stream()
                .filter(a -> a.kind() != Actor.Kind.PERSON && a.kind() != Actor.Kind.COUNTRY)
                .filter(a -> plain(a.name()).length() > 4 && n.contains(plain(a.name())))
                .map(a -> figures.of(reading, a.id()))
                .filter(f -> f.official() && f.land().isPresent())
                .findFirst());
  }

  private static boolean isOffice(Reading reading) {
    Optional<String> name = reading.document().origin().publisher().map(p -> " " + words(p) + " ");
    return name.filter(n -> English.OFFICES.stream().anyMatch(o -> n.contains(" " + o + " ")))
        .isPresent();
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static boolean saysSo(Reading reading) {
    return reading.get(Layer.SENTENCES).stream()
        .takeWhile(s -> s.span().start() < FIRST_LINES)
        .flatMap(s -> s.tokens().stream())
        .anyMatch(
            t ->
                t.span().start() < FIRST_LINES
                    && English.KINDS.contains(t.word().toLowerCase(Locale.ROOT))
                    && Character.isUpperCase(t.word().codePointAt(0)));
  }

  /** "we" where no one is quoted. */
  private static boolean saysWe(Reading reading) {
    List<Span> quoted = reading.get(Layer.QUOTATIONS).stream().map(q -> q.span()).toList();
    long we = 0;
    for (Sentence sentence : reading.get(Layer.SENTENCES)) {
      for (Token token : sentence.tokens()) {
        boolean own = quoted.stream().noneMatch(q -> q.contains(token.span().start()));
        if (own
            && Pronouns.english().isSpeaker(token.word())
            && Pronouns.english().isPlural(token.word())) {
          we++;
        }
      }
    }
    return we > 1;
  }

  /**
   * Whose it is: the country in which it was published, if it speaks of someone from there; else
   * that of the first official whom it names.
   */
  private static Optional<String> owner(Reading reading, Figures figures) {
    Optional<String> home = reading.document().origin().country();
    boolean named =
        reading.get(Layer.ACTORS).stream()
            .anyMatch(a -> home.isPresent() && figures.of(reading, a.id()).land().equals(home));
    if (named) {
      return home;
    }
    for (Actor actor : reading.get(Layer.ACTORS)) {
      Figure figure = figures.of(reading, actor.id());
      if (figure.official() && figure.land().isPresent()) {
        return figure.land();
      }
    }
    return reading.get(Layer.STATEMENTS).stream()
        .map(Statement::sources)
        .flatMap(List::stream)
        .flatMap(s -> figures.of(reading, s.actor()).land().stream())
        .findFirst();
  }
}
