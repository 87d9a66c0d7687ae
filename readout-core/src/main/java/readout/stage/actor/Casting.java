/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.finding.Actor;
import readout.finding.Resolution;
import readout.lexicon.Opposites;
import readout.lexicon.Pronouns;
import readout.lexicon.Registry;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Token;

/** Goes through the lines of a document and gives every phrase that names an actor its figure. */
public final class Casting {
  private static final List<Sieve> SIEVES =
      List.of(new PersonName(), new RegistryName(), new RoleNoun(), new OrganisationName());
  private static final Sieve SOURCE = new SourceNoun();

  private final Scene scene;
  private final Sights sights = new Sights();
  private final Cast cast;
  private final PronounReference pronouns;
  private final Pairs pairs;
  private final List<NounPhrase> open = new ArrayList<>();
  private final Set<NounPhrase> openSources = new LinkedHashSet<>();

  private Casting(Scene scene) {
    this.scene = scene;
    this.cast = new Cast(scene, sights);
    this.pronouns = new PronounReference(sights, scene);
    this.pairs = new Pairs(sights, scene);
  }

  /**
   * @throws InterruptedException when the thread is interrupted between sentences
   */
  public static Result of(Reading reading, Registry registry) throws InterruptedException {
    Opening opening = Opening.of(reading, registry);
    Casting casting = new Casting(opening.scene());
    for (Line line : opening.lines()) {
      if (Thread.interrupted()) {
        throw new InterruptedException("interrupted while casting actors");
      }
      BitSet forced = opening.forced(line);
      casting.read(line, forced);
      casting.force(line, forced);
    }
    casting.finish();
    return casting.result();
  }

  /**
   * @param forced indices of the words that head a source: their phrases are actors whatever they
   *     are
   */
  private void read(Line line, BitSet forced) {
    Map<Integer, NounPhrase> byHead = new HashMap<>();
    List<NounPhrase> phrases = NounPhrases.of(line, forced);
    Map<Integer, Profile> profiles = new HashMap<>();
    for (NounPhrase phrase : phrases) {
      int head = phrase.head().index();
      byHead.put(head, phrase);
      describe(phrase, forced.get(head)).ifPresent(p -> profiles.put(head, p));
    }
    Appositions appositions = Appositions.of(line, profiles);
    for (NounPhrase phrase : phrases) {
      boolean masked = scene.dateline().contains(phrase.head().span().start());
      if (!masked && sights.at(line.index(), phrase.head()).isEmpty()) {
        enter(phrase, byHead, profiles, appositions, forced.get(phrase.head().index()));
      }
    }
  }

  private Optional<Profile> describe(NounPhrase phrase, boolean source) {
    if (phrase.head().isPronoun() || Pairs.isPair(phrase)) {
      return Optional.empty();
    }
    for (Sieve sieve : SIEVES) {
      Optional<Profile> profile = sieve.describe(phrase, scene);
      if (profile.isPresent()) {
        return profile;
      }
    }
    return source ? SOURCE.describe(phrase, scene) : Optional.empty();
  }

  private void enter(
      NounPhrase phrase,
      Map<Integer, NounPhrase> byHead,
      Map<Integer, Profile> profiles,
      Appositions appositions,
      boolean source) {
    Optional<Profile> profile = Optional.ofNullable(profiles.get(phrase.head().index()));
    if (profile.isPresent()) {
      List<Integer> group = appositions.with(phrase.head().index());
      if (group.size() > 1) {
        together(group, byHead, profiles);
      } else {
        List<Profile> several = Several.in(profile.get(), phrase, scene);
        List<Figure> figures = several.stream().map(p -> cast.enter(p, phrase)).distinct().toList();
        owner(phrase).ifPresent(o -> figures.forEach(f -> cast.belong(f, o)));
        see(phrase, figures);
      }
      return;
    }
    see(phrase, reference(phrase, source));
  }

  /**
   * Whose a phrase says that it is by a pronoun: "its parliament", "whose envoys". No one for those
   * who stand across: "her counterpart".
   */
  private Optional<Figure> owner(NounPhrase phrase) {
    Line line = phrase.line();
    int head = phrase.head().index();
    String before = head > 0 ? line.words().get(head - 1) : "";
    Optional<Token> pronoun =
        line.sentence().child(phrase.head(), "nmod:poss").filter(t -> t.tag().endsWith("P$"));
    if (pronoun.isEmpty() || Opposites.english().has(before, phrase.head().lemma())) {
      return Optional.empty();
    }
    Token word = pronoun.get();
    List<Figure> whose =
        word.tag().startsWith("W")
            ? antecedent(NounPhrase.at(line, word))
            : sights.at(line.index(), word).map(Sight::figures).orElse(List.of());
    return whose.size() == 1 ? Optional.of(whose.get(0)) : Optional.empty();
  }

  /** Whom "whose" means: as the grammar has it, else the phrase right before it. */
  private List<Figure> antecedent(NounPhrase whose) {
    List<Figure> meant = relative(whose);
    if (!meant.isEmpty()) {
      return meant;
    }
    int end = whose.from();
    boolean comma = end > 0 && whose.line().words().get(end - 1).equals(",");
    int before = comma ? end - 1 : end;
    return sights.back().stream()
        .filter(s -> s.line() == whose.line().index() && s.phrase().to() == before)
        .findFirst()
        .map(Sight::figures)
        .orElse(List.of());
  }

  /** Phrases in apposition are one figure, which the one with a name enters first. */
  private void together(
      List<Integer> group, Map<Integer, NounPhrase> byHead, Map<Integer, Profile> profiles) {
    Optional<Figure> figure = Optional.empty();
    for (int head : Appositions.namedFirst(group, profiles)) {
      NounPhrase phrase = byHead.get(head);
      Profile profile = profiles.get(head);
      if (phrase == null || profile == null) {
        continue;
      }
      if (figure.isEmpty()) {
        figure = Optional.of(cast.enter(profile, phrase));
      } else {
        cast.join(figure.get(), profile);
      }
      see(phrase, List.of(figure.get()));
    }
  }

  private List<Figure> reference(NounPhrase phrase, boolean source) {
    Token head = phrase.head();
    if (Pairs.isPair(phrase)) {
      List<Figure> two = pairs.before(phrase);
      if (two.isEmpty()) {
        open.add(phrase);
        if (source) {
          openSources.add(phrase);
        }
      }
      return two;
    }
    boolean third = Pronouns.english().isThirdOrPossessive(head.word());
    List<Figure> meant = third ? pronouns.of(phrase, source) : relative(phrase);
    return meant.isEmpty() && source ? List.of(unknown(phrase)) : meant;
  }

  /** "Who" and "which" mean the noun that their clause hangs on. */
  private List<Figure> relative(NounPhrase phrase) {
    if (!phrase.head().tag().startsWith("W") && !phrase.head().lemma().equals("that")) {
      return List.of();
    }
    Token at = phrase.head();
    while (at.head() >= 0 && !at.is("acl")) {
      at = phrase.line().token(at.head());
    }
    return at.head() < 0
        ? List.of()
        : sights
            .at(phrase.line().index(), phrase.line().token(at.head()))
            .map(Sight::figures)
            .orElse(List.of());
  }

  /** A source that is no more than a word which nothing explains. */
  private Figure unknown(NounPhrase phrase) {
    Profile profile =
        Profile.of("source", Actor.Kind.UNNAMED, scene.words(phrase), phrase)
            .withKey("word " + scene.words(phrase).toLowerCase(java.util.Locale.ROOT));
    return cast.enter(profile, phrase);
  }

  private void see(NounPhrase phrase, List<Figure> figures) {
    if (!figures.isEmpty()) {
      sights.add(new Sight(phrase, figures));
    }
  }

  /** Gives a meaning to pairs that were named before their members. */
  private void finish() {
    for (NounPhrase phrase : open) {
      List<Figure> two = pairs.after(phrase);
      see(phrase, two.isEmpty() && openSources.contains(phrase) ? List.of(unknown(phrase)) : two);
    }
  }

  /** Heads of phrases that must name an actor but do not yet get one of their own. */
  private void force(Line line, BitSet forced) {
    for (int i = forced.nextSetBit(0); i >= 0; i = forced.nextSetBit(i + 1)) {
      Token head = line.token(i);
      NounPhrase phrase = NounPhrase.at(line, head);
      if (sights.at(line.index(), head).isEmpty() && !openSources.contains(phrase)) {
        see(phrase, List.of(unknown(phrase)));
      }
    }
  }

  /** The actors, in the order of their first mention, with all mentions in text order. */
  private Result result() {
    Map<Figure, String> ids = new HashMap<>();
    Set<Figure> order = new LinkedHashSet<>();
    List<Sight> all = new ArrayList<>(sights.all());
    all.sort(
        java.util.Comparator.comparing((Sight s) -> s.phrase().span())
            .thenComparing(s -> s.head().index()));
    for (Sight sight : all) {
      sight.figures().forEach(f -> f.mention(sight.phrase().span()));
      order.addAll(sight.figures());
    }
    List<Actor> actors = new ArrayList<>();
    List<Resolution> resolutions = new ArrayList<>();
    for (Figure figure : order) {
      String id = "a" + (actors.size() + 1);
      ids.put(figure, id);
      actors.add(figure.actor(id, scene.date()));
      resolutions.add(new Resolution(id, figure.bases(scene.date())));
    }
    List<Mention> mentions = new ArrayList<>();
    for (Sight sight : all) {
      List<String> who = sight.figures().stream().map(f -> ids.getOrDefault(f, "")).toList();
      mentions.add(new Mention(sight.phrase().span(), sight.line(), sight.head().index(), who));
    }
    return new Result(List.copyOf(actors), List.copyOf(mentions), List.copyOf(resolutions));
  }

  /** What a document's casting comes to. */
  public record Result(List<Actor> actors, List<Mention> mentions, List<Resolution> resolutions) {}
}
