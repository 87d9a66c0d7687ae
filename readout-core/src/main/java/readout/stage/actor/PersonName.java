/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.finding.Actor;
import readout.lexicon.Entry;
import readout.lexicon.Gender;
import readout.lexicon.Match;
import readout.lexicon.Role;
import readout.lexicon.Roles;
import readout.lexicon.Titles;
import readout.reading.Entity;
import readout.reading.Token;

/**
 * A person by name, with what stands before it: "Danish Foreign Minister Lars Holm", "Gen. Okoye".
 * A name that no recogniser saw counts where a title or a role stands before it, or where the
 * document has it as the end of a longer one.
 */
final class PersonName implements Sieve {
  /** Where a name stands in its line. */
  private record Place(int from, int to) {}

  @Override
  public Optional<Profile> describe(NounPhrase phrase, Scene scene) {
    return place(phrase, scene).map(name -> profile(phrase, scene, name));
  }

  private static Optional<Place> place(NounPhrase phrase, Scene scene) {
    Line line = phrase.line();
    int head = phrase.head().index();
    Optional<Entity> entity = line.person(head).or(() -> beside(phrase));
    if (entity.isPresent()) {
      Entity name = entity.get();
      boolean state =
          line.name(name.from())
              .filter(
                  m ->
                      isOther(
                              m,
                              name,
                              line.words().get(name.from()).toLowerCase(Locale.ROOT),
                              scene)
                          && listed(m, scene).isEmpty()
                          && m.covers(name.to() - 1))
              .isPresent();
      boolean office =
          line.role(name.from()).filter(m -> m.length() > name.to() - name.from()).isPresent();
      return office || state && title(line, name.from()).isEmpty()
          ? Optional.empty()
          : Optional.of(new Place(start(phrase, name.from()), name.to()));
    }
    if (!phrase.head().tag().startsWith("NNP") || line.name(head).isPresent()) {
      return Optional.empty();
    }
    return unseen(phrase, scene);
  }

  /**
   * "spokesman Emil Varga", where the noun is the head and the name hangs on it without a comma.
   */
  private static Optional<Entity> beside(NounPhrase phrase) {
    Line line = phrase.line();
    Token head = phrase.head();
    boolean role =
        line.role(head.index())
            .filter(m -> m.values().get(0).kind() == Role.Kind.PERSON)
            .isPresent();
    int next = head.index() + 1;
    if (!role || next >= line.words().size() || phrase.isPlural()) {
      return Optional.empty();
    }
    return line.person(next).filter(e -> e.from() == next && under(line, e, head));
  }

  private static boolean under(Line line, Entity name, Token head) {
    for (int i = name.from(); i < name.to(); i++) {
      if (line.token(i).head() == head.index()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Place> unseen(NounPhrase phrase, Scene scene) {
    Line line = phrase.line();
    int to = phrase.head().index() + 1;
    int from = phrase.head().index();
    boolean organisation = line.entities().get(from).isPresent() || line.role(from).isPresent();
    from = start(phrase, from);
    String words = scene.words(line, from, to);
    boolean known =
        scene.surnames().contains(words.toLowerCase(Locale.ROOT))
            || scene.registry().holders().named(words, scene.date()).isPresent();
    boolean titled =
        !organisation
            && from > phrase.from()
            && (title(line, from).isPresent() || role(line, from).isPresent());
    return known || titled ? Optional.of(new Place(from, to)) : Optional.empty();
  }

  /** Where a name begins whose first words no recogniser saw, behind titles and nationality. */
  private static int start(NounPhrase phrase, int seen) {
    Line line = phrase.line();
    int from = Math.max(seen, phrase.from());
    while (from > phrase.from()
        && line.token(from - 1).tag().equals("NNP")
        && line.entities().get(from - 1).isEmpty()
        && line.role(from - 1).isEmpty()
        && line.titles().get(from - 1).isEmpty()
        && line.name(from - 1).isEmpty()) {
      from--;
    }
    return from;
  }

  private static Optional<Match<Titles.Title>> title(Line line, int before) {
    return before == 0
        ? Optional.empty()
        : line.titles().get(before - 1).filter(m -> m.to() == before);
  }

  private static Optional<Match<Role>> role(Line line, int before) {
    return before == 0
        ? Optional.empty()
        : line.role(before - 1)
            .filter(m -> m.to() == before && m.values().get(0).kind() == Role.Kind.PERSON);
  }

  private static Profile profile(NounPhrase phrase, Scene scene, Place name) {
    Line line = phrase.line();
    Optional<Match<Titles.Title>> title = title(line, name.from());
    Optional<Match<Role>> role = role(line, name.from());
    List<Role> nouns =
        role.map(Match::values)
            .or(
                () ->
                    title.filter(t -> !t.values().get(0).honorific()).flatMap(PersonName::longForm))
            .orElse(List.of());
    Own own = new Own();
    own.add(name.from(), name.to());
    role.ifPresent(m -> own.add(m.from(), m.to()));
    title.ifPresent(m -> own.add(m.from(), m.to()));
    Ties ties = Bonds.of(phrase, scene, own, false);
    int begin = RoleWords.begin(phrase, scene, name.from());
    boolean honorific =
        role.isEmpty() && title.filter(t -> t.values().get(0).honorific()).isPresent();
    Optional<String> what =
        begin < name.from() && !honorific && !nouns.isEmpty()
            ? Optional.of(scene.words(line, begin, name.from()))
            : Optional.empty();
    Gender gender =
        title
            .map(t -> t.values().get(0).gender())
            .filter(g -> g != Gender.UNKNOWN)
            .orElseGet(
                () ->
                    role.map(m -> Titles.english().gender(scene.words(line, m.from(), m.to())))
                        .orElse(Gender.UNKNOWN));
    Profile profile =
        Profile.of(
                "person-name", Actor.Kind.PERSON, scene.words(line, name.from(), name.to()), phrase)
            .named()
            .as(what, nouns, gender)
            .from(ties.country(), RoleWords.sectors(nouns, ties), ties.own())
            .tied(ties);
    return line.name(name.to() - 1)
        .flatMap(m -> listed(m, scene))
        .map(e -> listed(profile, e))
        .orElse(profile);
  }

  /** What a user's list says of a name, at the document's date. */
  private static Optional<Entry> listed(Match<Entry> match, Scene scene) {
    return scene.entry(match).filter(Entry::users);
  }

  /** A list's country goes before the text's, and its sectors where it has some. */
  private static Profile listed(Profile profile, Entry entry) {
    List<String> sectors = entry.own().isPresent() ? entry.sectors() : profile.sectors();
    return profile
        .from(entry.country(), sectors, entry.own())
        .because(List.of(RegistryName.basis(entry, profile.name())));
  }

  /** "Gen." is a general. */
  private static Optional<List<Role>> longForm(Match<Titles.Title> title) {
    List<String> words = List.of(title.values().get(0).longForm().split(" "));
    return Roles.english().cover(words).get(words.size() - 1).map(Match::values);
  }

  /** Whether what was taken for a person is a state, or a longer name that the registry knows. */
  private static boolean isOther(Match<Entry> match, Entity name, String word, Scene scene) {
    boolean land = match.values().stream().anyMatch(Entry::isLand);
    boolean alone = name.to() - name.from() == 1;
    return land || !alone || !scene.inLonger().contains(word);
  }
}
