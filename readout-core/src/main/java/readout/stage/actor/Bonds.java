/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.finding.Resolution.Basis;
import readout.lexicon.Entry;
import readout.lexicon.Match;
import readout.lexicon.Modifiers;
import readout.lexicon.PlaceWords;
import readout.lexicon.Role;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Gathers the ties of one phrase. Of several countries that of the closest bond counts: an
 * adjective ("the Danish envoy"), a possessive, a seat or body before the head, "of" and "for", a
 * bare name before the head ("the Syria envoy" of the United Nations), and at last the place ("the
 * unions in Chile") where the head is one that is at home where it is.
 */
final class Bonds {
  private static final int ADJECTIVE = 1;
  private static final int POSSESSIVE = 2;
  private static final int BEFORE = 3;
  private static final int BEHIND = 4;
  private static final int BARE = 5;
  private static final int PLACE = 6;
  private static final int NONE = 7;

  private final NounPhrase phrase;
  private final Line line;
  private final Scene scene;
  private final Own own;
  private final List<String> sectors = new ArrayList<>();
  private final List<Ties.Land> lands = new ArrayList<>();
  private final List<Basis> bases = new ArrayList<>();
  private Optional<Basis> home = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<String> letters = Optional.empty();
  private Optional<String> owner = Optional.empty();
  private int rank = NONE;
  private boolean group;
  private boolean former;

  private Bonds(NounPhrase phrase, Scene scene, Own own) {
    this.phrase = phrase;
    this.line = phrase.line();
    this.scene = scene;
    this.own = own;
  }

  /**
   * @param own words of the phrase that are its name or its role itself
   * @param abroad whether the place that the phrase is in says nothing
   */
  static Ties of(NounPhrase phrase, Scene scene, Own own, boolean abroad) {
    Bonds bonds = new Bonds(phrase, scene, own);
    bonds.around();
    bonds.origin();
    if (!abroad) {
      bonds.places();
    }
    return new Ties(
        bonds.country,
        bonds.letters,
        bonds.sectors.stream().distinct().toList(),
        bonds.group,
        bonds.former,
        bonds.owner,
        bonds.lands,
        bonds.bases());
  }

  private List<Basis> bases() {
    List<Basis> all = new ArrayList<>(home.stream().toList());
    all.addAll(bases);
    return all;
  }

  private void around() {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (own.has(i)) {
        continue;
      }
      Optional<Match<Entry>> name = line.name(i);
      if (name.isPresent()) {
        if (name.get().from() == i || i == phrase.from()) {
          name(name.get(), i);
        }
        continue;
      }
      word(i);
    }
  }

  private void name(Match<Entry> match, int at) {
    boolean before = at < phrase.head().index();
    Optional<Entry> known = scene.entry(match);
    if (known.isEmpty() || isForeign(match)) {
      return;
    }
    Entry entry = known.get();
    group |= entry.type() == Entry.Type.GROUP;
    if (!entry.isLand()) {
      sectors(entry.sectors(), words(match.from(), match.to()), entry.row());
    }
    claim(entry, rank(match, entry, before), words(match.from(), match.to()));
    if (entry.isLand() && entry.country().isPresent()) {
      lands.add(new Ties.Land(entry, match.from(), match.to()));
    }
  }

  private void claim(Entry entry, int bond, String words) {
    if (bond < rank && (entry.country().isPresent() || entry.users())) {
      rank = bond;
      country = entry.country();
      letters = entry.own();
      String code = country.orElse("") + letters.orElse("");
      Basis.Kind kind = entry.users() ? Basis.Kind.LISTED : Basis.Kind.COUNTRY;
      home = Optional.of(new Basis(kind, code, words, entry.row()));
    }
  }

  private void sectors(List<String> codes, String words, String row) {
    sectors.addAll(codes);
    if (!codes.isEmpty()) {
      bases.add(new Basis(Basis.Kind.SECTOR, String.join(" ", codes), words, row));
    }
  }

  private String words(int from, int to) {
    return scene.words(line, from, to);
  }

  private int rank(Match<Entry> match, Entry entry, boolean before) {
    if (!before) {
      return BEHIND;
    }
    boolean adjective =
        match.values().stream().anyMatch(e -> e.type() == Entry.Type.ADJECTIVE) || isHome(match);
    if (isPossessive(line.token(match.to() - 1))) {
      return entry.isLand() ? POSSESSIVE : BEFORE;
    }
    if (adjective) {
      return ADJECTIVE;
    }
    return entry.isLand() && entry.type() == Entry.Type.STATE ? BARE : BEFORE;
  }

  /** Whether the word lies in the phrase's possessive. */
  private boolean isPossessive(Token token) {
    Token at = token;
    while (at.index() != phrase.head().index() && at.head() >= 0 && phrase.covers(at.index())) {
      if (at.relation().equals("nmod:poss")) {
        return true;
      }
      at = line.token(at.head());
    }
    return false;
  }

  /** "US-backed rebels" are not American; "Oslo-based groups" are Norwegian. */
  private boolean isForeign(Match<Entry> match) {
    int next = match.to();
    boolean hyphen = next < line.words().size() && line.words().get(next).startsWith("-");
    return hyphen
        && !isHome(match)
        && next + 1 < line.words().size()
        && line.token(next + 1).tag().startsWith("VB");
  }

  private boolean isHome(Match<Entry> match) {
    int next = match.to();
    List<String> words = line.words();
    return next + 1 < words.size()
        && words.get(next).equals("-")
        && Modifiers.english().isHome(words.get(next + 1));
  }

  private void word(int i) {
    String word = line.words().get(i);
    if (i < phrase.head().index() && Modifiers.english().isFormer(word)) {
      former = true;
      bases.add(new Basis(Basis.Kind.FORMER, "ELI", word, Modifiers.english().row(word)));
    }
    Optional<Entity> person = line.person(i);
    if (person.isPresent()) {
      if (i < phrase.head().index()) {
        Entity name = person.get();
        owner = Optional.of(scene.words(line, name.from(), name.to()));
      }
      return;
    }
    Optional<Match<Role>> role = line.role(i).filter(m -> !own.has(m.from()));
    if (role.isPresent()) {
      Role noun = role.get().values().get(0);
      sectors(noun.sectors(), words(role.get().from(), role.get().to()), noun.row());
    } else {
      sectors(Modifiers.english().sectors(word), word, Modifiers.english().row(word));
    }
  }

  /** "Soldiers from Chad" are of Chad. */
  private void origin() {
    for (Token child : line.sentence().children(phrase.head())) {
      boolean behind = child.is("nmod") && child.index() > phrase.head().index();
      if (behind
          && NounPhrase.preposition(line.sentence(), child).filter("from"::equals).isPresent()) {
        line.name(child.index())
            .ifPresent(
                m ->
                    scene
                        .entry(m)
                        .filter(Entry::isLand)
                        .ifPresent(e -> claim(e, BEHIND, words(m.from(), m.to()))));
      }
    }
  }

  /** Names in phrases with "in", "at" and the like that hang on the head, outside the phrase. */
  private void places() {
    Sentence sentence = line.sentence();
    for (Token child : sentence.children(phrase.head())) {
      boolean place =
          child.is("nmod")
              && child.index() > phrase.head().index()
              && !phrase.covers(child.index());
      Optional<String> preposition = NounPhrase.preposition(sentence, child);
      if (place && preposition.filter(p -> PlaceWords.english().close(List.of(p))).isPresent()) {
        NounPhrase inner = NounPhrase.at(line, child);
        for (int i = inner.from(); i < inner.to(); i++) {
          int at = i;
          line.name(i)
              .ifPresent(
                  m -> scene.entry(m).ifPresent(e -> claim(e, PLACE, words(m.from(), m.to()))));
          if (line.name(i).isEmpty()) {
            line.role(i)
                .filter(m -> m.to() == at + 1)
                .map(m -> m.values().get(0))
                .ifPresent(r -> sectors(r.sectors(), words(at, at + 1), r.row()));
          }
        }
      }
    }
  }
}
