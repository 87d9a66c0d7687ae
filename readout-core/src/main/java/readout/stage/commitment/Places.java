/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.lexicon.Acts;
import readout.lexicon.ClosedWords;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.Pronouns;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Finds the parts of a commitment at the places that a row names.
 *
 * @param governors what the act may hang on: the cue's first word, and its last where it has more
 */
record Places(Grammar grammar, CommitmentCue row, List<Token> governors) {
  /** So many words from comma to comma are a speaker: ", he went on,". */
  private static final int LONGEST_ASIDE = 7;

  Places {
    governors = List.copyOf(governors);
  }

  private Sentence sentence() {
    return grammar.sentence();
  }

  private Token cue() {
    return governors.get(0);
  }

  Optional<Act> act() {
    for (String place : row.act()) {
      Optional<Act> found = act(place);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Act> act(String place) {
    return switch (place) {
      case "to" -> infinitive();
      case "performer-to" -> performed();
      case "clause" -> clause(c -> true);
      case "future" -> clause(this::isFuture);
      case "duty" -> clause(this::isDuty);
      case "object" -> thing().map(Act::of);
      case "deed" -> thing().filter(o -> Acts.english().noun(o.lemma()).isPresent()).map(Act::of);
      case "self" -> Optional.of(Act.of(cue()));
      case "to-deed" ->
          governed("to").filter(o -> Acts.english().noun(o.lemma()).isPresent()).map(Act::of);
      case "left" -> left();
      case "ing" -> gerund();
      case "to-np" -> governed("to").filter(t -> t.isNoun() || t.tag().equals("VBG")).map(Act::of);
      default -> governed(place).map(Act::of);
    };
  }

  /** The object, but not in "promised himself a holiday": no one is owed it. */
  private Optional<Token> thing() {
    boolean alone =
        sentence().children(cue()).stream()
            .anyMatch(c -> (c.is("iobj") || c.is("obj")) && isReflexive(c));
    return alone
        ? Optional.empty()
        : retained().or(this::given).or(() -> grammar.object(cue())).filter(Token::isNoun);
  }

  /** "promised its officers a bonus": the later of two objects. */
  private Optional<Token> given() {
    List<Token> objects = sentence().children(cue()).stream().filter(c -> c.is("obj")).toList();
    return Optional.of(objects)
        .filter(all -> all.size() > 1 && row.to().contains("object"))
        .map(all -> all.get(all.size() - 1));
  }

  private static boolean isReflexive(Token word) {
    return Pronouns.english().isReflexive(word.word());
  }

  /** "Lima was promised aid": the object that a passive keeps. */
  private Optional<Token> retained() {
    return grammar.isPassive(cue()) ? sentence().child(cue(), "obj") : Optional.empty();
  }

  private Optional<Act> infinitive() {
    for (Token governor : governors) {
      List<Token> clauses = governor.isNoun() ? beside(governor) : grammar.clauses(governor);
      for (Token clause : clauses) {
        boolean own = sentence().child(clause, "nsubj").isEmpty();
        boolean after =
            clause.index() > governor.index() && grammar.sentence().isInfinitive(clause);
        if (after && own && (governor.isNoun() || objectBefore(governor, clause).isEmpty())) {
          return Optional.of(Act.of(clause));
        }
      }
    }
    return following(governors.get(governors.size() - 1)).map(Act::of);
  }

  /** "threaten to march", whatever the parser made of it; a speaker may stand between commas. */
  private Optional<Token> following(Token cue) {
    int at = cue.index() + 1;
    if (at < sentence().size() && sentence().token(at).word().equals(",")) {
      int next = at + 1;
      while (next < sentence().size() && !sentence().token(next).word().equals(",")) {
        next++;
      }
      at = next - at <= LONGEST_ASIDE ? next + 1 : sentence().size();
    }
    if (at < sentence().size() && Grammar.is(sentence().token(at), ClosedWords.Use.NOT)) {
      at++;
    }
    boolean stands =
        at + 1 < sentence().size()
            && sentence().token(at).tag().equals("TO")
            && sentence().token(at + 1).tag().equals("VB");
    return stands ? Optional.of(sentence().token(at + 1)) : Optional.empty();
  }

  /**
   * Clauses that hang on the noun, and those that stand right behind it where the parser hung them
   * on its verb: "renewed its promise to leave".
   */
  private List<Token> beside(Token noun) {
    List<Token> clauses = new ArrayList<>(grammar.clauses(noun));
    Optional<Token> head = sentence().head(noun);
    head
        .filter(h -> !h.isVerb())
        .flatMap(sentence()::head)
        .or(() -> head)
        .filter(Token::isVerb)
        .stream()
        .flatMap(v -> grammar.clauses(v).stream())
        .filter(c -> sentence().subtree(c).nextSetBit(0) == noun.index() + 1)
        .forEach(clauses::add);
    return clauses;
  }

  private Optional<Token> objectBefore(Token governor, Token clause) {
    return grammar.isPassive(governor) || row.to().contains("object") || row.by().contains("object")
        ? Optional.empty()
        : sentence()
            .child(governor, "obj", "iobj")
            .filter(o -> o.index() < clause.index() && !governors.contains(o))
            .filter(o -> !isReflexive(o));
  }

  /** "urged Mali to leave", "called on Mali to leave", "Mali was urged to leave". */
  private Optional<Act> performed() {
    Optional<Token> named = governed(row.words().get(row.words().size() - 1));
    Optional<Token> performer = named.isPresent() ? named : grammar.object(cue());
    List<Token> clauses = new ArrayList<>(grammar.clauses(cue()));
    performer.ifPresent(p -> clauses.addAll(grammar.clauses(p)));
    for (Token clause : clauses) {
      Optional<Token> own = sentence().child(clause, "nsubj");
      if (clause.index() > cue().index()
          && grammar.sentence().isInfinitive(clause)
          && (own.isPresent() || performer.isPresent())) {
        return Optional.of(new Act(clause, own.or(() -> performer), false));
      }
    }
    return Optional.empty();
  }

  private Optional<Act> clause(Predicate<Token> fits) {
    for (Token governor : holders()) {
      for (Token clause : grammar.clauses(governor)) {
        boolean content =
            clause.relation().startsWith("ccomp")
                || (governor.isNoun()
                    && clause.relation().equals("acl")
                    && grammar.hasMark(clause, "that"));
        if (content && !grammar.sentence().isInfinitive(clause) && fits.test(clause)) {
          return Optional.of(Act.clause(clause));
        }
      }
    }
    return Optional.empty();
  }

  /** The cue's words, and who is spoken to: a parser may hang "that …" on him. */
  private List<Token> holders() {
    List<Token> holders = new ArrayList<>(governors);
    if (row.to().contains("object")) {
      sentence().child(cue(), "iobj", "obj").ifPresent(holders::add);
    }
    return holders;
  }

  private boolean isFuture(Token verb) {
    return grammar.modal(verb).filter(m -> Grammar.is(m, Use.FUTURE)).isPresent();
  }

  /** "that Mali leave", "that Mali be left alone", "that Mali should leave". */
  private boolean isDuty(Token verb) {
    if (grammar.modal(verb).isPresent()) {
      return grammar
          .modal(verb)
          .filter(m -> Grammar.is(m, Use.DUTY) || Grammar.is(m, Use.DECREE))
          .isPresent();
    }
    boolean bare =
        sentence()
            .child(verb, "aux:pass", "aux", "cop")
            .map(a -> a.word().equals("be"))
            .orElse(verb.tag().equals("VB") || isTenseless(verb));
    return bare && grammar.hasMark(verb, "that");
  }

  /** "suggested that the two meet": a present under a past tells what should be. */
  private boolean isTenseless(Token verb) {
    return verb.tag().equals("VBP")
        && cue().tag().equals("VBD")
        && Acts.english().verb(verb.lemma()).isPresent();
  }

  /** "wants the banks left out": a participle of what is wanted done. */
  private Optional<Act> left() {
    return sentence().children(cue()).stream()
        .flatMap(c -> Stream.concat(Stream.of(c), sentence().children(c).stream()))
        .filter(c -> c.index() > cue().index() && c.tag().equals("VBN"))
        .filter(c -> c.is("xcomp") || c.is("ccomp") || c.is("acl") && isObject(c))
        .filter(c -> sentence().child(c, "aux", "aux:pass", "mark").isEmpty())
        .findFirst()
        .map(Act::clause);
  }

  private boolean isObject(Token participle) {
    return sentence()
        .head(participle)
        .filter(h -> h.is("obj") && h.head() == cue().index())
        .isPresent();
  }

  private Optional<Act> gerund() {
    for (Token clause : grammar.clauses(cue())) {
      boolean bare = sentence().child(clause, "mark", "nsubj", "aux").isEmpty();
      if (clause.index() > cue().index() && clause.tag().equals("VBG") && bare) {
        return Optional.of(Act.of(clause));
      }
    }
    return Optional.empty();
  }

  /** Also where the phrase hangs on the object: "warned the government of sanctions". */
  private Optional<Token> governed(String preposition) {
    for (Token governor : governors) {
      Optional<Token> found = grammar.governed(governor, preposition);
      if (found.isPresent()) {
        return found;
      }
    }
    return sentence()
        .child(cue(), "obj", "iobj", "nsubj:pass")
        .filter(o -> !governors.contains(o))
        .flatMap(o -> grammar.governed(o, preposition));
  }

  /** The word that names someone at the place; the act's own words are searched too. */
  Optional<Token> who(String place, Act act) {
    return switch (place) {
      case "subject" ->
          row.tag() == CommitmentCue.Tag.A ? grammar.bearer(cue()) : grammar.subject(cue());
      case "object" ->
          sentence()
              .child(cue(), "iobj")
              .or(() -> grammar.object(cue()))
              .filter(o -> o.index() != act.head().index());
      case "performer" -> act.performer();
      case "act" -> act.isClause() ? grammar.subject(act.head()) : Optional.empty();
      case "owner" -> owner();
      case "source" -> Optional.empty();
      default ->
          governed(place)
              .filter(t -> t.index() != act.head().index())
              .or(
                  () ->
                      act.head().isNoun() ? grammar.governed(act.head(), place) : Optional.empty());
    };
  }

  /** "its promise", "the promise of the government", "a promise by the mayor". */
  private Optional<Token> owner() {
    Token noun = governors.get(governors.size() - 1);
    return sentence()
        .child(noun, "nmod:poss")
        .or(() -> grammar.governed(noun, "by"))
        .or(() -> grammar.governed(noun, "from"))
        .or(() -> grammar.governed(noun, "of"));
  }
}
