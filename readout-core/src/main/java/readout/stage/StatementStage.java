/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.finding.Attribution;
import readout.finding.Statement;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Extent;

/**
 * Makes statements of attributions: sources become actors, and a statement whose cue stands in
 * another's content lies within it - the smallest such one, so that chains nest link by link.
 */
public final class StatementStage implements Stage {
  @Override
  public String name() {
    return "statements";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.SENTENCES, Layer.ATTRIBUTIONS, Layer.ACTORS, Layer.MENTIONS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.STATEMENTS);
  }

  @Override
  public Reading apply(Reading reading) {
    List<Attribution> attributions = reading.get(Layer.ATTRIBUTIONS);
    Sources actors = Sources.of(reading);
    int[] outer = new int[attributions.size()];
    for (int i = 0; i < outer.length; i++) {
      outer[i] = encloser(attributions, i);
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Optional<String> within = outer[i] < 0 ? Optional.empty() : Optional.of("s" + (outer[i] + 1));
      List<Statement.Source> sources =
          attributions.get(i).carried()
              ? carried(statements)
              : sources(attributions.get(i), actors);
      statements.add(statement("s" + (i + 1), attributions.get(i), sources, actors, within));
    }
    return reading.with(Layer.STATEMENTS, List.copyOf(statements));
  }

  /** Index of the smallest attribution whose content holds the cue of this one; -1 for none. */
  private static int encloser(List<Attribution> all, int inner) {
    Attribution own = all.get(inner);
    if (!own.outer().isEmpty()) {
      return named(all, inner);
    }
    int found = -1;
    for (int i = 0; i < all.size(); i++) {
      Attribution other = all.get(i);
      boolean holds = i != inner && other.content().contains(own.at());
      boolean mutual =
          own.content().contains(other.at())
              && (own.content().length() > other.content().length()
                  || (own.content().length() == other.content().length() && inner < i));
      if (holds
          && !mutual
          && (found < 0 || other.content().length() < all.get(found).content().length())) {
        found = i;
      }
    }
    return found;
  }

  /** The attribution that has the cue which this one names as its outer. */
  private static int named(List<Attribution> all, int inner) {
    for (int i = 0; i < all.size(); i++) {
      Attribution other = all.get(i);
      if (i != inner && other.outer().isEmpty() && other.cue().equals(all.get(inner).outer())) {
        return i;
      }
    }
    return -1;
  }

  private static List<Statement.Source> sources(Attribution from, Sources actors) {
    List<Statement.Source> sources = new ArrayList<>();
    for (Extent words : from.sources()) {
      actors.at(words).forEach(actor -> sources.add(new Statement.Source(actor, words)));
    }
    return sources;
  }

  /**
   * The sources of the last statement before that no other encloses, without words of their own
   * here.
   */
  private static List<Statement.Source> carried(List<Statement> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Statement last = before.get(i);
      if (last.within().isEmpty() && !last.sources().isEmpty()) {
        return last.sources().stream()
            .map(s -> new Statement.Source(s.actor(), Extent.NONE))
            .toList();
      }
    }
    return List.of();
  }

  private static Statement statement(
      String id,
      Attribution from,
      List<Statement.Source> sources,
      Sources actors,
      Optional<String> within) {
    List<String> addressees =
        from.addressees().stream().flatMap(a -> actors.at(a).stream()).distinct().toList();
    return new Statement(
        id,
        sources,
        from.cue(),
        from.cueLemma(),
        from.cueType(),
        from.factivity(),
        from.content(),
        from.form(),
        addressees,
        within,
        from.confidence(),
        from.trace());
  }
}
