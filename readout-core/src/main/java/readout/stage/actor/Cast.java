/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.finding.Actor;
import readout.lexicon.Atom;
import readout.lexicon.Holders;
import readout.lexicon.Role;
import readout.lexicon.Spellings;

/** The actors of one document, as its phrases come by in text order. */
final class Cast {
  private final Scene scene;
  private final Sights sights;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Figure> byKey = new HashMap<>();
  private final Map<String, Figure> byWords = new HashMap<>();
  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> byFirstName = new HashMap<>();
  private final Map<Holders.Person, Figure> byHolder = new HashMap<>();

  Cast(Scene scene, Sights sights) {
    this.scene = scene;
    this.sights = sights;
  }

  List<Figure> figures() {
    return figures;
  }

  /** The figure that a phrase means: one known already, which learns what it says, or a new one. */
  Figure enter(Profile profile, NounPhrase phrase) {
    Optional<Figure> known = known(profile, phrase);
    known.ifPresent(f -> f.learn(profile));
    Figure figure = known.orElseGet(() -> add(profile));
    index(figure, profile);
    profile.ties().owner().ifPresent(o -> belong(figure, o));
    hold(figure, profile);
    return figure;
  }

  /** A phrase in apposition tells more of a figure. */
  void join(Figure figure, Profile profile) {
    figure.learn(profile);
    index(figure, profile);
    profile.ties().owner().ifPresent(o -> belong(figure, o));
  }

  /** "Orlov's aide" and "the Orlov government" are of Orlov's country, where it is known. */
  private void belong(Figure figure, String owner) {
    Optional<Figure> known = byName(owner).filter(o -> o != figure);
    if (known.isPresent()) {
      figure.belongTo(known.get().country(scene.date()), known.get().sectors(scene.date()));
      return;
    }
    scene
        .registry()
        .holders()
        .named(owner, scene.date())
        .map(p -> p.at(scene.date()))
        .ifPresent(s -> figure.belongTo(s.country(), s.sectors()));
  }

  /** "His party" is of his country, where it is known. */
  void belong(Figure figure, Figure owner) {
    if (figure != owner && figure.hasNouns()) {
      figure.belongTo(owner.country(scene.date()), owner.sectors(scene.date()));
    }
  }

  private Figure add(Profile profile) {
    Figure figure = new Figure(profile);
    figures.add(figure);
    return figure;
  }

  private void index(Figure figure, Profile profile) {
    profile.key().ifPresent(k -> byKey.putIfAbsent(k, figure));
    if (profile.kind() == Actor.Kind.PERSON && profile.reference() == Profile.Reference.NAMED) {
      List<String> name = atoms(profile.name());
      byKey.putIfAbsent(personKey(profile.name()), figure);
      if (!name.isEmpty()) {
        latest(bySurname, name.get(name.size() - 1), figure);
        if (name.size() > 1) {
          latest(byFirstName, name.get(0), figure);
        }
      }
    } else {
      byWords.put(bareWords(profile.name()), figure);
    }
  }

  private static void latest(Map<String, List<Figure>> map, String name, Figure figure) {
    List<Figure> all = map.computeIfAbsent(name, n -> new ArrayList<>());
    all.remove(figure);
    all.add(0, figure);
  }

  private static List<String> atoms(String name) {
    String key =
        Atom.of(List.of(name.split("\\s+"))).stream()
            .map(Atom::key)
            .collect(Collectors.joining(" "));
    return key.isEmpty() ? List.of() : List.of(Spellings.english().alike(key).split(" "));
  }

  private static String personKey(String name) {
    return "person " + atoms(name).stream().collect(Collectors.joining(" "));
  }

  private static String bareWords(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
  }

  private Optional<Figure> known(Profile profile, NounPhrase phrase) {
    if (profile.key().isPresent()) {
      return Optional.ofNullable(byKey.get(profile.key().get()));
    }
    if (profile.reference() == Profile.Reference.NAMED) {
      return person(profile);
    }
    if (profile.reference() == Profile.Reference.DEFINITE) {
      return definite(profile);
    }
    boolean again = profile.plural() || phrase.determiner().isEmpty();
    return again ? same(profile) : Optional.empty();
  }

  private Optional<Figure> same(Profile profile) {
    return Optional.ofNullable(byWords.get(bareWords(profile.name())))
        .filter(f -> f.isPlural() == profile.plural() || !profile.plural());
  }

  private Optional<Figure> person(Profile profile) {
    Optional<Figure> full = Optional.ofNullable(byKey.get(personKey(profile.name())));
    if (full.isPresent()) {
      return full;
    }
    List<String> name = atoms(profile.name());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String last = name.get(name.size() - 1);
    for (Figure figure : bySurname.getOrDefault(last, List.of())) {
      if (extend(name, atoms(figure.name())) && figure.gender().agrees(profile.gender())) {
        return Optional.of(figure);
      }
    }
    if (name.size() == 1) {
      return byFirstName.getOrDefault(last, List.of()).stream().findFirst();
    }
    Optional<Figure> begun = Optional.ofNullable(byKey.get("person " + name.get(0)));
    return begun.isPresent() ? begun : byTitle(profile);
  }

  /** Whether one name is the other with words left out: "Orlov" and "Pavel Orlov". */
  private static boolean extend(List<String> one, List<String> other) {
    List<String> longer = one.size() >= other.size() ? one : other;
    List<String> shorter = one.size() >= other.size() ? other : one;
    boolean first = longer.get(0).equals(shorter.get(0));
    boolean tail = longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    return tail || first && shorter.size() > 1;
  }

  /** "Russia's president" who is named only now: the same title, the same country, no name yet. */
  private Optional<Figure> byTitle(Profile profile) {
    if (profile.nouns().isEmpty() || profile.country().isEmpty()) {
      return Optional.empty();
    }
    Role noun = profile.nouns().get(0);
    return sights.back().stream()
        .map(Sight::only)
        .filter(f -> f.isPerson() && !f.isNamed() && f.kind() == Actor.Kind.PERSON)
        .filter(f -> f.is(noun) && f.country(scene.date()).equals(profile.country()))
        .findFirst();
  }

  private Optional<Figure> byName(String name) {
    List<String> atoms = atoms(name);
    return Optional.ofNullable(byKey.get(personKey(name)))
        .or(
            () ->
                atoms.isEmpty()
                    ? Optional.empty()
                    : bySurname.getOrDefault(atoms.get(atoms.size() - 1), List.of()).stream()
                        .findFirst());
  }

  private Optional<Figure> definite(Profile profile) {
    Optional<Figure> same = same(profile);
    if (same.isPresent() && !profile.bare()) {
      return same;
    }
    if (profile.nouns().isEmpty() || !(profile.bare() || profile.isPerson())) {
      return same;
    }
    return sights.back().stream()
        .flatMap(s -> s.figures().stream())
        .filter(f -> Antecedent.fits(profile, f, scene))
        .findFirst()
        .or(() -> same)
        .or(() -> office(profile));
  }

  /** The one who is known to hold the office at the document's date, if the text names him too. */
  private Optional<Figure> office(Profile profile) {
    return officeHolder(profile).map(byHolder::get);
  }

  private Optional<Holders.Person> officeHolder(Profile profile) {
    if (!profile.isPerson() || profile.country().isEmpty() || scene.date().isEmpty()) {
      return Optional.empty();
    }
    for (Role noun : profile.nouns()) {
      Optional<Holders.Person> holder =
          scene
              .registry()
              .holders()
              .holder(profile.country().get(), noun.name(), scene.date().get());
      if (holder.isPresent() && profile.sectors().equals(noun.sectors())) {
        return holder;
      }
    }
    return Optional.empty();
  }

  private void hold(Figure figure, Profile profile) {
    if (figure.holder().isPresent() || !figure.isPerson()) {
      return;
    }
    Optional<Holders.Person> who =
        profile.reference() == Profile.Reference.NAMED
            ? scene
                .registry()
                .holders()
                .named(figure.name(), scene.date())
                .filter(p -> mayBe(p, figure))
            : profile.reference() == Profile.Reference.DEFINITE
                ? officeHolder(profile)
                : Optional.empty();
    who.ifPresent(
        p -> {
          figure.hold(p);
          byHolder.putIfAbsent(p, figure);
        });
  }

  /** Whether what the text says of the figure is true of the person. */
  private boolean mayBe(Holders.Person person, Figure figure) {
    Optional<String> land = figure.country(scene.date());
    return land.isEmpty()
        || person.offices().stream().anyMatch(o -> o.country().equals(land.get()));
  }
}
