/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.finding.Actor;
import readout.lexicon.Match;
import readout.lexicon.Role;

/**
 * "The two leaders", "both sides", "the two countries": the two fitting ones before it in its
 * sentence or the few before that, or, where none stands before, the two that come right after.
 * Where three fit, no one is meant that we could name.
 */
final class Pairs {
  private static final int SENTENCES = 3;

  private final Sights sights;
  private final Scene scene;

  Pairs(Sights sights, Scene scene) {
    this.sights = sights;
    this.scene = scene;
  }

  /** Whether the phrase means two by its words. */
  static boolean isPair(NounPhrase phrase) {
    if (!phrase.isPlural()) {
      return false;
    }
    boolean two = false;
    for (int i = phrase.from(); i < phrase.head().index(); i++) {
      String word = phrase.line().words().get(i).toLowerCase(Locale.ROOT);
      two |= word.equals("two") || word.equals("both");
    }
    boolean definite = phrase.determiner().startsWith("th") || phrase.determiner().equals("both");
    boolean leaders = phrase.head().index() - phrase.from() == 1 && noun(phrase).filter(Role::leads).isPresent();
    return (two || leaders) && definite && noun(phrase).isPresent();
  }

  private static Optional<Role> noun(NounPhrase phrase) {
    return phrase.line().role(phrase.head().index()).map(Match::values).map(v -> v.get(0));
  }

  /** The two before the phrase; empty where there are not just two. */
  List<Figure> before(NounPhrase phrase) {
    List<Sight> near = new ArrayList<>();
    List<Figure> found = List.of();
    int line = phrase.line().index();
    for (Sight sight : sights.back()) {
      if (sight.line() != line) {
        found = fitting(near, phrase);
        line = sight.line();
        if (found.size() > 1 || line <= phrase.line().index() - SENTENCES) {
          return two(found);
        }
      }
      near.add(0, sight);
    }
    return two(fitting(near, phrase));
  }

  /** The two in what comes after the phrase, its own sentence and the next. */
  List<Figure> after(NounPhrase phrase) {
    int line = phrase.line().index();
    List<Sight> near =
        sights.all().stream().filter(s -> s.line() >= line - 1 && s.line() <= line + 1).toList();
    return two(fitting(near, phrase));
  }

  private static List<Figure> two(List<Figure> figures) {
    return figures.size() == 2 ? figures : List.of();
  }

  private List<Figure> fitting(List<Sight> near, NounPhrase phrase) {
    Optional<Role> role = noun(phrase);
    if (role.isEmpty()) {
      return List.of();
    }
    Role noun = role.get();
    List<Figure> all = near.stream().flatMap(s -> s.figures().stream()).distinct().toList();
    List<Figure> fit = all.stream().filter(f -> fits(noun, f)).toList();
    return noun.kind() == Role.Kind.PERSON ? fit : byCountry(fit);
  }

  private boolean fits(Role noun, Figure figure) {
    if (noun.kind() == Role.Kind.PERSON) {
      boolean leader = noun.leads() && (figure.leads() || !figure.hasNouns() && figure.isNamed());
      return figure.isPerson() && (leader || figure.is(noun));
    }
    boolean state = figure.kind() == Actor.Kind.COUNTRY || figure.kind() == Actor.Kind.GOVERNMENT;
    boolean general = noun.kind() == Role.Kind.COUNTRY || noun.sectors().isEmpty();
    return general && state || figure.is(noun) && !figure.isPlural();
  }

  /** Moscow and Russia are one side; of two words for one country the last counts. */
  private List<Figure> byCountry(List<Figure> figures) {
    Map<String, Figure> sides = new LinkedHashMap<>();
    for (Figure figure : figures) {
      sides.put(figure.country(scene.date()).orElse(figure.name()), figure);
    }
    return List.copyOf(sides.values());
  }
}
