/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.text.Span;

/**
 * How well an engine finds names: a name is right where all its words, no others and its kind are
 * those that people marked. Half a name is a name invented and a name missed, as in the CoNLL
 * tasks.
 *
 * @param kinds by kind, every kind present
 * @param borders the same names without regard to their kinds: what is lost between this and {@link
 *     #all} are names found whole and taken for another kind
 */
public record NameScore(Map<Entity.Kind, Tally> kinds, Tally borders) {
  public NameScore {
    kinds = Map.copyOf(kinds);
  }

  /** Lets an engine read sentences, each as a text of its own, and counts. */
  public static NameScore of(LanguageEngine engine, List<NamedSentence> sentences)
      throws InterruptedException {
    Map<Entity.Kind, Tally> kinds = new EnumMap<>(Entity.Kind.class);
    for (Entity.Kind kind : Entity.Kind.values()) {
      kinds.put(kind, Tally.NONE);
    }
    Tally borders = Tally.NONE;
    for (NamedSentence expected : sentences) {
      NamedSentence found = expected.readBy(engine);
      for (Entity.Kind kind : Entity.Kind.values()) {
        kinds.merge(kind, compared(spans(expected, kind), spans(found, kind)), Tally::plus);
      }
      borders = borders.plus(compared(spans(expected), spans(found)));
    }
    return new NameScore(kinds, borders);
  }

  private static Set<Span> spans(NamedSentence sentence, Entity.Kind kind) {
    return sentence.names().stream()
        .filter(name -> name.kind() == kind)
        .map(NamedSentence.Name::span)
        .collect(Collectors.toSet());
  }

  private static Set<Span> spans(NamedSentence sentence) {
    return sentence.names().stream().map(NamedSentence.Name::span).collect(Collectors.toSet());
  }

  private static Tally compared(Set<Span> expected, Set<Span> found) {
    int right = (int) expected.stream().filter(found::contains).count();
    return new Tally(right, found.size(), right, expected.size());
  }

  /** One kind. */
  public Tally of(Entity.Kind kind) {
    return kinds.getOrDefault(kind, Tally.NONE);
  }

  /** All kinds together, each name counting once. */
  public Tally all() {
    return kinds.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** A table for people, in percent, one line a kind, then all names, then their borders alone. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("         precision  recall    F1   marked   found\n");
    for (Entity.Kind kind : Entity.Kind.values()) {
      table.append(line(kind.toString(), of(kind)));
    }
    return table.append(line("all", all())).append(line("borders", borders)).toString();
  }

  private static String line(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-9s%9.1f%8.1f%6.1f%9d%8d\n",
        name,
        100 * tally.precision(),
        100 * tally.recall(),
        100 * tally.f1(),
        tally.expected(),
        tally.found());
  }
}
