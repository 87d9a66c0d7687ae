/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.HashMap;
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
  private static final int SENTENCES = 4;

  private final Sights sights;
  private final Scene scene;
  private final Map<Role, List<Figure>> last = new HashMap<>();

  Pairs(Sights sights, Scene scene) {
    this.sights = sights;
    this.scene = scene;
  }

  /** Whether the phrase means two by its words. */
  static boolean isPair(NounPhrase phrase) {
    if (isAlone(phrase)) {
      return true;
    }
    if (!phrase.isPlural()) {
      return false;
    }
    boolean two = false;
    for (int i = phrase.from(); i < phrase.head().index(); i++) {
      String word = phrase.line().words().get(i).toLowerCase(Locale.ROOT);
      two |= word.equals("two") || word.equals("both");
    }
    boolean definite = phrase.determiner().startsWith("th") || phrase.determiner().equals("both");
    boolean leaders =
        phrase.head().index() - phrase.from() == 1 && noun(phrase).filter(Role::leads).isPresent();
    return (two || leaders) && definite && noun(phrase).isPresent();
  }

  /** "The two": two people by name. */
  private static boolean isAlone(NounPhrase phrase) {
    boolean two = phrase.head().word().equalsIgnoreCase("two");
    return two && phrase.head().tag().equals("CD") && phrase.determiner().equals("the");
  }

  private static Optional<Role> noun(NounPhrase phrase) {
    return phrase.line().role(phrase.head().index()).map(Match::values).map(v -> v.get(0));
  }

  /** The two before the phrase, or those whom the same words meant last; empty for no two. */
  List<Figure> before(NounPhrase phrase) {
    List<Figure> near = near(phrase);
    Optional<Role> noun = noun(phrase);
    if (noun.isEmpty()) {
      return near;
    }
    List<Figure> two = near.isEmpty() ? last.getOrDefault(noun.get(), List.of()) : near;
    last.put(noun.get(), two);
    return two;
  }

  private List<Figure> near(NounPhrase phrase) {
    List<Sight> window = new ArrayList<>();
    List<Sight> row = new ArrayList<>();
    int line = phrase.line().index();
    for (Sight sight : sights.back()) {
      if (sight.line() < phrase.line().index() - SENTENCES) {
        break;
      }
      if (sight.line() != line) {
        List<Figure> found = fitting(row, phrase);
        if (found.size() >= 2) {
          return two(found);
        }
        row.clear();
        line = sight.line();
      }
      row.add(0, sight);
      window.add(0, sight);
    }
    List<Figure> last = fitting(row, phrase);
    return last.size() >= 2 || isAlone(phrase) ? two(last) : two(fitting(window, phrase));
  }

  /** The two in what comes after the phrase, its own sentence and the next. */
  List<Figure> after(NounPhrase phrase) {
    int line = phrase.line().index();
    List<Sight> near =
        sights.all().stream().filter(s -> s.line() >= line - 1 && s.line() <= line + 1).toList();
    List<Figure> two = two(fitting(near, phrase));
    noun(phrase).ifPresent(n -> last.putIfAbsent(n, two));
    return two;
  }

  private static List<Figure> two(List<Figure> figures) {
    return figures.size() == 2 ? figures : List.of();
  }

  private List<Figure> fitting(List<Sight> near, NounPhrase phrase) {
    Optional<Role> role = noun(phrase);
    List<Figure> all = near.stream().flatMap(s -> s.figures().stream()).distinct().toList();
    if (role.isEmpty()) {
      return all.stream().filter(f -> f.isPerson() && f.isNamed()).toList();
    }
    Role noun = role.get();
    if (noun.kind() == Role.Kind.PERSON) {
      return all.stream().filter(f -> isOne(noun, f)).toList();
    }
    boolean sides = noun.kind() == Role.Kind.GROUP && noun.sectors().isEmpty();
    List<Figure> leaders = sides ? all.stream().filter(Pairs::isLeader).toList() : List.of();
    return leaders.size() == 2
        ? leaders
        : byCountry(all.stream().filter(f -> isSide(noun, f)).toList());
  }

  private static boolean isOne(Role noun, Figure figure) {
    return figure.isPerson() && (noun.leads() && isLeader(figure) || figure.is(noun));
  }

  private static boolean isLeader(Figure figure) {
    return figure.isPerson() && (figure.leads() || !figure.hasNouns() && figure.isNamed());
  }

  private static boolean isSide(Role noun, Figure figure) {
    boolean state = figure.kind() == Actor.Kind.COUNTRY || figure.kind() == Actor.Kind.GOVERNMENT;
    boolean general = noun.kind() == Role.Kind.COUNTRY || noun.sectors().isEmpty();
    return general && state || figure.is(noun) && !figure.isPlural();
  }

  /** Moscow and Russia are one side; its own name counts before a capital's. */
  private List<Figure> byCountry(List<Figure> figures) {
    Map<String, Figure> sides = new LinkedHashMap<>();
    for (Figure figure : figures) {
      String country = figure.country(scene.date()).orElse(figure.name());
      Figure known = sides.get(country);
      if (known == null || known.kind() != Actor.Kind.COUNTRY) {
        sides.put(country, figure);
      }
    }
    return List.copyOf(sides.values());
  }
}
