/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.finding.Commitment.Kind;
import readout.finding.Commitment.Status;
import readout.lexicon.Acts.Nature;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.ContactWords;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * A word that commits by its meaning: "vowed to", "was urged to", "is ready to", "its promise to".
 * What is only asked about, imagined or itself demanded ("wants Mali to promise …") commits no one.
 */
final class Cued implements Sieve {
  /** So many words may stand between two words of a cue: asked the steel makers' federation for. */
  private static final int ROOM = 6;

  /** From this precision on, a demand counts even where those who should act are no known actor. */
  private static final double SURE = 0.8;

  private final CommitmentCues cues;
  private final Hurt hurt;

  Cued(CommitmentCues cues, Hurt hurt) {
    this.cues = cues;
    this.hurt = hurt;
  }

  @Override
  public Optional<Draft> find(Scene scene, int sentence, Token word) {
    String form = word.tag().equals("VBN") ? word.word().toLowerCase(Locale.ROOT) : word.lemma();
    List<CommitmentCue> rows = new ArrayList<>(cues.startingWith(word.lemma()));
    if (!form.equals(word.lemma())) {
      rows.addAll(cues.startingWith(form));
    }
    for (CommitmentCue row : rows) {
      if (fits(row, word)) {
        Optional<Draft> draft = draft(scene, sentence, word, row);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(CommitmentCue row, Token word) {
    return switch (row.tag()) {
      case V -> word.isVerb();
      case N -> word.isNoun();
      case A -> word.tag().startsWith("JJ") || word.tag().equals("VBN");
    };
  }

  private Optional<Draft> draft(Scene scene, int s, Token word, CommitmentCue row) {
    Grammar grammar = scene.grammar(s);
    Optional<BitSet> words = grammar.occurrence(row.words(), word, ROOM);
    if (words.isEmpty() || (row.tag() != CommitmentCue.Tag.N && !isTold(grammar, word, row))) {
      return Optional.empty();
    }
    Sentence sentence = grammar.sentence();
    List<Token> governors = new ArrayList<>(List.of(word));
    if (words.get().cardinality() > 1) {
      governors.add(sentence.token(words.get().length() - 1));
    }
    boolean negated = governors.stream().anyMatch(grammar::isNegated);
    Optional<Kind> kind = negated ? row.negated() : row.kind();
    if (kind.isEmpty() || !isFuture(row, grammar, word) || !isPerfect(row, grammar, word)) {
      return Optional.empty();
    }
    Places places = new Places(grammar, row, governors);
    Optional<Act> act = places.act().filter(a -> !isTime(scene, s, a.head()));
    return act.flatMap(
        a ->
            draft(scene, s, word, row, meant(row, kind.get(), grammar, a), places, a, words.get()));
  }

  /**
   * To promise what hurts is to threaten; not to intend what hurts is to promise, not to intend
   * anything else is to refuse.
   */
  private Kind meant(CommitmentCue row, Kind kind, Grammar grammar, Act act) {
    boolean hurts = hurt.hurts(grammar, act.head());
    if (row.kind().isEmpty()) {
      return hurts && kind == Kind.REFUSAL ? Kind.PROMISE : kind;
    }
    return hurts && (kind == Kind.PROMISE || kind == Kind.OFFER) ? Kind.THREAT : kind;
  }

  /**
   * Whether the word is told as a fact of the text: neither infinitive nor imagined nor a bare
   * condition.
   */
  private static boolean isTold(Grammar grammar, Token word, CommitmentCue row) {
    boolean future = row.needs().contains(CommitmentCue.Need.FUTURE);
    boolean unreal =
        grammar
                .modal(word)
                .map(m -> Grammar.is(m, Use.POSSIBLE) || Grammar.is(m, Use.DUTY))
                .orElse(false)
            && !future;
    boolean governed = word.is("advcl") && isImagined(grammar, word);
    boolean infinitive =
        grammar.sentence().isInfinitive(word)
            && grammar.sentence().child(word, "cop").isEmpty()
            && !isPurpose(grammar, word, row);
    boolean planned =
        row.kind().equals(Optional.of(Kind.DEMAND))
            && word.tag().equals("VB")
            && word.is("conj")
            && grammar.sentence().head(word).flatMap(grammar::modal).isPresent();
    return !unreal
        && !governed
        && !infinitive
        && !planned
        && !(word.is("amod") && row.act().contains("to"));
  }

  /** "telephoned her to ask her to wait": who calls to demand demands. */
  private static boolean isPurpose(Grammar grammar, Token word, CommitmentCue row) {
    return row.kind().equals(Optional.of(Kind.DEMAND))
        && (word.is("advcl") || word.is("xcomp"))
        && grammar
            .sentence()
            .head(word)
            .filter(h -> h.tag().equals("VBD") || h.tag().equals("VBN"))
            .filter(h -> ContactWords.english().verb(h.lemma()).isPresent())
            .isPresent();
  }

  private static boolean isImagined(Grammar grammar, Token word) {
    return ConditionFinder.opens(grammar, word).isPresent() || grammar.hasMark(word, "without");
  }

  private static boolean isFuture(CommitmentCue row, Grammar grammar, Token word) {
    return !row.needs().contains(CommitmentCue.Need.FUTURE)
        || grammar
            .modal(word)
            .filter(m -> Grammar.is(m, Use.FUTURE) || Grammar.is(m, Use.POSSIBLE))
            .isPresent();
  }

  /** "agreed on Friday": no act. */
  private static boolean isTime(Scene scene, int s, Token word) {
    return scene.times(scene.sentence(s).span()).stream()
        .anyMatch(t -> t.extent().overlaps(word.span()));
  }

  private static boolean isPerfect(CommitmentCue row, Grammar grammar, Token word) {
    return !row.needs().contains(CommitmentCue.Need.PERFECT)
        || grammar.sentence().children(word).stream()
            .anyMatch(c -> c.is("aux") && c.lemma().equals("have"));
  }

  private Optional<Draft> draft(
      Scene scene,
      int s,
      Token word,
      CommitmentCue row,
      Kind kind,
      Places places,
      Act act,
      BitSet cueWords) {
    Who to = who(scene, s, word, row.to(), places, act);
    Who told = who(scene, s, word, row.by(), places, act);
    boolean silent = kind == Kind.DEMAND && told.ids().isEmpty() && act.performer().isEmpty();
    Who by = silent ? new Who(scene.partners(s, to.ids()), Optional.empty()) : told;
    boolean named = row.precision() >= SURE || act.performer().isEmpty();
    boolean known =
        kind == Kind.DEMAND
            ? (!to.ids.isEmpty() || scene.grammar(s).isPassive(word) || row.precision() >= SURE)
                && (named || !by.ids.isEmpty())
                && !(to.ids.isEmpty() && by.ids.isEmpty())
            : !by.ids.isEmpty();
    known &= kind != Kind.REFUSAL || act.head().isNoun() || !cues.isSpeech(act.head().lemma());
    boolean stated =
        !row.needs().contains(CommitmentCue.Need.STATED)
            || scene.voice(word.span().start()).isPresent();
    boolean aimed =
        !row.needs().contains(CommitmentCue.Need.AIMED)
            || !to.ids.isEmpty()
            || !ConditionFinder.find(scene.grammar(s), act.head(), word).isEmpty();
    boolean own =
        !row.needs().contains(CommitmentCue.Need.OWN) || isOwn(scene, s, word, act, by.ids);
    boolean hostile =
        !row.needs().contains(CommitmentCue.Need.HOSTILE)
            || hurt.hurts(scene.grammar(s), act.head());
    if (!known || !stated || !aimed || !own || !hostile) {
      return Optional.empty();
    }
    BitSet words = Wording.of(scene.grammar(s), act, kind, by.words, cueWords);
    List<String> aims = to.ids.stream().filter(id -> !by.ids.contains(id)).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                s,
                kind,
                word,
                act.head(),
                words,
                by.ids,
                aims,
                status(scene.grammar(s), row, word),
                row.precision(),
                rule(row, scene.grammar(s), word),
                row.rowKey()));
  }

  /** Whether those who say it are those who would do it, on purpose and not to help. */
  private boolean isOwn(Scene scene, int s, Token word, Act act, List<String> by) {
    Grammar grammar = scene.grammar(s);
    List<String> sayers = grammar.subject(word).map(t -> scene.actors(s, t)).orElse(List.of());
    boolean meant = hurt.nature(grammar, act.head()).filter(n -> n != Nature.HELPFUL).isPresent();
    return meant && !by.isEmpty() && sayers.containsAll(by);
  }

  private static String rule(CommitmentCue row, Grammar grammar, Token word) {
    return switch (row.tag()) {
      case V -> grammar.isPassive(word) ? "verb-passive" : "verb";
      case N -> "noun";
      case A -> "adjective";
    };
  }

  /** Someone at a place: his ids and the words that name him; empty ids for no one. */
  private record Who(List<String> ids, Optional<Token> words) {}

  private Who who(Scene scene, int s, Token word, List<String> where, Places places, Act act) {
    for (String place : where) {
      Optional<Token> token =
          places
              .who(place, act)
              .or(() -> place.equals("owner") ? holder(scene, s, word) : Optional.empty());
      List<String> ids =
          place.equals("source")
              ? scene.sources(word.span().start())
              : token.map(t -> named(scene, s, t, place)).orElse(List.of());
      if (!ids.isEmpty()) {
        return new Who(ids, token);
      }
    }
    return new Who(List.of(), Optional.empty());
  }

  /** Who the word names; for "our government", where it names none, whose it is. */
  private static List<String> named(Scene scene, int s, Token word, String place) {
    boolean unknown = place.equals("subject") && scene.isUnknown(s, word);
    List<String> own = unknown ? List.of() : scene.actors(s, word);
    return own.isEmpty()
        ? scene
            .sentence(s)
            .child(word, "nmod:poss")
            .filter(Token::isPronoun)
            .map(p -> scene.actors(s, p))
            .orElse(own)
        : own;
  }

  /** "Lima renewed its promise", "Lima issued an ultimatum": whose it is, the verb says. */
  private Optional<Token> holder(Scene scene, int s, Token noun) {
    Grammar grammar = scene.grammar(s);
    return grammar
        .sentence()
        .head(noun)
        .filter(v -> v.isVerb() && cues.isLight(v.lemma()))
        .filter(v -> noun.is("obj") || noun.is("nsubj:pass"))
        .flatMap(grammar::subject);
  }

  private static Status status(Grammar grammar, CommitmentCue row, Token word) {
    return row.tag() == CommitmentCue.Tag.N ? Outcomes.english().of(grammar, word) : Status.OPEN;
  }
}
