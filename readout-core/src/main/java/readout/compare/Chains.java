/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.finding.Statement;
import readout.lexicon.Pronouns;
import readout.reading.Layer;
import readout.reading.Reading;

/**
 * Through whom something in a reading is told: the one who said it, then those who say that he did.
 */
final class Chains {
  private final Reading reading;
  private final Figures figures;
  private final Map<String, Statement> byId = new HashMap<>();

  Chains(Reading reading, Figures figures) {
    this.reading = reading;
    this.figures = figures;
    reading.get(Layer.STATEMENTS).forEach(s -> byId.put(s.id(), s));
  }

  /** Of what a statement says; empty for what the document itself tells. */
  List<Figure> of(Optional<Statement> statement) {
    Set<Figure> chain = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Optional<Statement> next = statement;
    while (next.isPresent() && seen.add(next.get().id())) {
      for (Statement.Source source : next.get().sources()) {
        Figure figure = figures.of(reading, source.actor());
        if (!isNobody(figure)) {
          chain.add(figure);
        }
      }
      next = next.get().within().flatMap(this::statement);
    }
    return List.copyOf(chain);
  }

  /** Of the statement itself: those who say that it was made. */
  List<Figure> outside(Optional<Statement> statement) {
    return of(statement.flatMap(Statement::within).flatMap(this::statement));
  }

  /** Of what the statement of this id says. */
  List<Figure> of(String id) {
    return of(statement(id));
  }

  /** "we", "who": a word that names no one beside the account itself. */
  private static boolean isNobody(Figure figure) {
    String name = figure.name().toLowerCase(Locale.ROOT);
    Pronouns pronouns = Pronouns.english();
    return figure.land().isEmpty()
        && !name.contains(" ")
        && (pronouns.isSpeakerOrAddressee(name)
            || pronouns.isThirdOrPossessive(name)
            || name.equals(figure.name()));
  }

  private Optional<Statement> statement(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
