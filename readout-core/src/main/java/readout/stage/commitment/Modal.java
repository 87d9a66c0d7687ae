/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.finding.Commitment.Kind;
import readout.finding.Commitment.Status;
import readout.finding.Statement;
import readout.lexicon.Acts;
import readout.lexicon.Acts.Nature;
import readout.lexicon.AgreementWords;
import readout.lexicon.AgreementWords.Meaning;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.ContactWords;
import readout.lexicon.CueType;
import readout.lexicon.NounKinds;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Commitments without a word of their own: "we will sign" promises, "they will not sign" refuses,
 * "Mali must sign" demands, "the two are to meet" binds. Only what someone does on purpose counts,
 * and only when those who say so can speak for those who would act: what one state says that
 * another will do is a forecast.
 */
final class Modal implements Sieve {
  private static final double SAID = 0.75;
  private static final double UNSAID = 0.5;

  private final Hurt hurt;
  private final Bearing bearing;

  Modal(Hurt hurt) {
    this.hurt = hurt;
    this.bearing = new Bearing(hurt);
  }

  @Override
  public Optional<Draft> find(Scene scene, int s, Token word) {
    Grammar grammar = scene.grammar(s);
    if (!word.isVerb() || isAside(grammar, word)) {
      return Optional.empty();
    }
    Optional<Nature> nature = hurt.nature(grammar, word);
    Optional<Token> modal = auxiliary(grammar, word);
    if (nature.isEmpty() || modal.isEmpty() || isInverted(grammar, word, modal.get())) {
      return Optional.empty();
    }
    Optional<Token> subject = grammar.isPassive(word) ? Optional.empty() : grammar.subject(word);
    List<String> named = subject.map(t -> scene.actors(s, t)).orElse(List.of());
    List<String> by = named.isEmpty() ? scene.meeting(word.span().start()) : named;
    if (by.isEmpty()) {
      return thing(scene, s, word, modal.get());
    }
    Act act = Act.clause(word);
    String lemma = modal.get().lemma();
    if (isDuty(modal.get())) {
      return duty(scene, s, word, modal.get(), act, subject, by);
    }
    if (Grammar.is(modal.get(), Use.POSSIBLE) && grammar.isNegated(word)) {
      return bearing.helps(grammar, word)
          ? denied(scene, s, word, modal.get(), act, subject, by)
          : Optional.empty();
    }
    if (lemma.equals("do")) {
      return denied(scene, s, word, modal.get(), act, subject, by);
    }
    return lemma.equals("be")
        ? bound(grammar, s, word, modal.get(), act, subject, by)
        : future(scene, s, word, modal.get(), act, subject, by);
  }

  /** "should Lusaka pull out": a condition, no duty. */
  private static boolean isInverted(Grammar grammar, Token verb, Token modal) {
    return grammar
        .sentence()
        .child(verb, "nsubj")
        .filter(s -> modal.index() < s.index() && !modal.lemma().equals("be"))
        .isPresent();
  }

  /**
   * What is said to be done, with no word of who does it: "the contracts would be signed", "the
   * troops' last aircraft will leave". Whoever says so is held to it, where he can be.
   */
  private Optional<Draft> thing(Scene scene, int s, Token verb, Token modal) {
    Grammar grammar = scene.grammar(s);
    boolean told = grammar.undergoer(verb).filter(t -> isMoved(grammar, verb, t)).isPresent();
    Optional<Statement> voice =
        scene.voice(modal.span().start()).filter(v -> v.cueType() == CueType.COMMUNICATION);
    List<String> by = scene.binding(scene.sources(modal.span().start()));
    boolean possible = Grammar.is(modal, Use.POSSIBLE) && !hangs(grammar, verb, modal);
    boolean other = modal.lemma().equals("be") || modal.lemma().equals("do");
    if (!told || voice.isEmpty() || by.isEmpty() || possible || other) {
      return Optional.empty();
    }
    Act act = Act.clause(verb);
    if (isDuty(modal)) {
      boolean demands = grammar.isPassive(verb) && !grammar.isNegated(verb);
      return demands
          ? Optional.of(
              draft(
                  grammar,
                  s,
                  modal,
                  act,
                  Kind.DEMAND,
                  Optional.empty(),
                  List.of(),
                  by,
                  UNSAID,
                  "must"))
          : Optional.empty();
    }
    Kind kind = bearing.of(grammar, verb, modal);
    return Optional.of(
        draft(grammar, s, modal, act, kind, Optional.empty(), by, List.of(), UNSAID, "will"));
  }

  /**
   * Whether what is said of the thing depends on who says it: it is done to it, it is theirs, or it
   * is itself an act ("the aid will continue"). People, and the weather, do as they please.
   */
  private static boolean isMoved(Grammar grammar, Token verb, Token thing) {
    if (thing.isPronoun() || thing.lemma().equals("there")) {
      return false;
    }
    boolean acts =
        NounKinds.english()
            .kind(thing.lemma())
            .filter(k -> k == NounKinds.Kind.PERSON || k == NounKinds.Kind.BODY)
            .isPresent();
    Sentence sentence = grammar.sentence();
    boolean owned = sentence.child(thing, "nmod:poss").isPresent();
    boolean none = sentence.children(thing).stream().anyMatch(c -> Grammar.is(c, Use.NONE));
    boolean act = Acts.english().noun(thing.lemma()).isPresent() && !hasObject(grammar, verb);
    return grammar.isPassive(verb) || owned || none || act && !acts;
  }

  private static boolean hasObject(Grammar grammar, Token verb) {
    return grammar.sentence().child(verb, "obj").isPresent();
  }

  private static boolean hangs(Grammar grammar, Token verb, Token modal) {
    return !ConditionFinder.find(grammar, verb, modal).isEmpty();
  }

  /** "Brazil does not negotiate", "cannot accept the terms", said by its own: it will not. */
  private Optional<Draft> denied(
      Scene scene,
      int s,
      Token verb,
      Token modal,
      Act act,
      Optional<Token> subject,
      List<String> by) {
    Optional<Statement> voice = scene.voice(modal.span().start());
    Grammar grammar = scene.grammar(s);
    boolean own = voice.filter(v -> speaksFor(scene, v, by)).isPresent();
    boolean present = modal.tag().matches("VB[ZP]|MD");
    return own && present && grammar.isNegated(verb) && verb.tag().equals("VB")
        ? Optional.of(
            draft(
                scene.grammar(s),
                s,
                modal,
                act,
                bearing.refusal(grammar, verb),
                subject,
                by,
                List.of(),
                UNSAID,
                "does-not"))
        : Optional.empty();
  }

  private static boolean isDuty(Token modal) {
    return Grammar.is(modal, Use.DUTY) || isObliging(modal);
  }

  private static boolean isObliging(Token verb) {
    return verb.isVerb() && Grammar.is(verb, Use.OBLIGE);
  }

  /** "had to be lifted", "needs to answer": the finite verb that obliges, without an object. */
  private static Optional<Token> obliging(Grammar grammar, Token verb) {
    Sentence sentence = grammar.sentence();
    return sentence
        .head(verb)
        .filter(h -> verb.is("xcomp") && isObliging(h) && h.index() < verb.index())
        .filter(h -> sentence.child(h, "obj").isEmpty() && !grammar.isNegated(h))
        .filter(h -> sentence.children(h).stream().noneMatch(c -> c.lemma().equals("have")));
  }

  /** The modal, the "has" of "has to leave", or the "be" of "are to meet". */
  private static Optional<Token> auxiliary(Grammar grammar, Token verb) {
    Optional<Token> modal =
        grammar
            .modal(verb)
            .filter(
                m ->
                    Grammar.is(m, Use.FUTURE)
                        || Grammar.is(m, Use.DUTY)
                        || Grammar.is(m, Use.POSSIBLE));
    Sentence sentence = grammar.sentence();
    if (modal.isPresent()) {
      boolean perfect =
          sentence.children(verb).stream().anyMatch(c -> c.is("aux") && c.lemma().equals("have"));
      boolean bare = verb.tag().equals("VB") || grammar.isPassive(verb);
      return perfect || !bare ? Optional.empty() : modal;
    }
    return sentence.isInfinitive(verb)
        ? obliging(grammar, verb).or(() -> be(grammar, verb))
        : sentence.children(verb).stream()
            .filter(c -> c.is("aux") && c.lemma().equals("do"))
            .findFirst();
  }

  private static Optional<Token> be(Grammar grammar, Token verb) {
    Sentence sentence = grammar.sentence();
    return Stream.concat(
            sentence.children(verb).stream().filter(c -> c.is("aux") || c.is("cop")),
            sentence.head(verb).filter(h -> verb.is("xcomp")).stream())
        .filter(c -> c.lemma().equals("be") && c.tag().startsWith("VB"))
        .findFirst();
  }

  /** In a condition, a question or a relative clause nothing is promised. */
  static boolean isAside(Grammar grammar, Token verb) {
    Sentence sentence = grammar.sentence();
    Token top = verb;
    for (int steps = 0; steps < 4 && (top.is("conj") || isUnderBe(sentence, top)); steps++) {
      top = sentence.head(top).orElse(top);
    }
    boolean asks =
        sentence.children(top).stream()
            .anyMatch(
                c ->
                    (c.tag().startsWith("W") && c.index() < verb.index())
                        || (c.is("mark") && Grammar.is(c, Use.SUPPOSE))
                        || Grammar.is(c, Use.GUESS));
    boolean question = sentence.token(sentence.size() - 1).word().equals("?");
    return asks || question || top.is("acl:relcl") || top.is("advcl") || top.is("csubj");
  }

  /** "if it were to leave", "if it has to": what stands beside it is said of what is to be. */
  private static boolean isUnderBe(Sentence sentence, Token verb) {
    return verb.is("xcomp")
        && sentence.head(verb).filter(h -> h.lemma().equals("be") || isObliging(h)).isPresent();
  }

  private Optional<Draft> future(
      Scene scene,
      int s,
      Token verb,
      Token modal,
      Act act,
      Optional<Token> subject,
      List<String> by) {
    Optional<Statement> voice = scene.voice(modal.span().start());
    Grammar grammar = scene.grammar(s);
    boolean backshift = modal.lemma().equals("would");
    boolean possible = Grammar.is(modal, Use.POSSIBLE);
    if (possible && !hangs(grammar, verb, modal) || voice.isEmpty() && (backshift || possible)) {
      return Optional.empty();
    }
    boolean own = voice.isEmpty() || speaksFor(scene, voice.get(), by) || isOwned(grammar, subject);
    if (!own) {
      return Optional.empty();
    }
    if (voice.isEmpty() && !scene.canBind(by)) {
      return Optional.empty();
    }
    boolean meets = voice.isEmpty() && meets(verb);
    if (meets && scene.meeting(verb.span().start()).isEmpty()) {
      return Optional.empty();
    }
    Kind kind = meets ? Kind.OBLIGATION : bearing.of(grammar, verb, modal);
    double confidence = voice.isPresent() ? SAID : UNSAID;
    return Optional.of(
        draft(grammar, s, modal, act, kind, subject, by, List.of(), confidence, "will"));
  }

  /** A meeting that is fixed binds those who are to meet. */
  private static boolean meets(Token verb) {
    return ContactWords.english().verb(verb.lemma()).isPresent();
  }

  /** "his movement would", said of who speaks. */
  private static boolean isOwned(Grammar grammar, Optional<Token> subject) {
    return subject
        .flatMap(t -> grammar.sentence().child(t, "nmod:poss"))
        .filter(Token::isPronoun)
        .isPresent();
  }

  private static boolean speaksFor(Scene scene, Statement voice, List<String> by) {
    List<String> sources = voice.sources().stream().map(Statement.Source::actor).toList();
    boolean says = voice.cueType() == CueType.COMMUNICATION || voice.cueType() == CueType.INTENTION;
    return says && scene.side(sources, by) == Scene.Side.OWN;
  }

  private static Optional<Draft> duty(
      Scene scene,
      int s,
      Token verb,
      Token modal,
      Act act,
      Optional<Token> subject,
      List<String> by) {
    Optional<Statement> voice = scene.voice(modal.span().start());
    List<String> sources = scene.sources(modal.span().start());
    boolean own = !sources.isEmpty() && by.containsAll(sources) && by.size() == sources.size();
    Grammar grammar = scene.grammar(s);
    boolean says =
        voice.isPresent() && voice.get().cueType() != CueType.COGNITION && !sources.isEmpty();
    if (voice.isEmpty() && !grammar.isNegated(verb) && isAgreed(grammar, verb)) {
      return Optional.of(
          draft(
              grammar,
              s,
              modal,
              act,
              Kind.OBLIGATION,
              subject,
              by,
              List.of(),
              UNSAID,
              "agreement-binds"));
    }
    if (!says || own || grammar.isNegated(verb)) {
      return Optional.empty();
    }
    double confidence = modal.lemma().equals("must") ? SAID : UNSAID;
    List<String> to = sources.stream().filter(id -> !by.contains(id)).toList();
    return Optional.of(
        draft(grammar, s, modal, act, Kind.DEMAND, subject, by, to, confidence, "must"));
  }

  /** "under the accord", "by the terms of the treaty". */
  private static boolean isAgreed(Grammar grammar, Token verb) {
    return grammar.sentence().children(verb).stream()
        .filter(c -> c.is("obl") && grammar.hasMark(c, "under"))
        .anyMatch(c -> isPact(c.lemma()));
  }

  private static boolean isPact(String noun) {
    return AgreementWords.english()
        .noun(noun)
        .filter(w -> w.means() == Meaning.PACT || w.means() == Meaning.TRUCE)
        .isPresent();
  }

  private static Optional<Draft> bound(
      Grammar grammar,
      int s,
      Token verb,
      Token be,
      Act act,
      Optional<Token> subject,
      List<String> by) {
    return grammar.isNegated(verb)
        ? Optional.empty()
        : Optional.of(
            draft(grammar, s, be, act, Kind.OBLIGATION, subject, by, List.of(), UNSAID, "is-to"));
  }

  private static Draft draft(
      Grammar grammar,
      int s,
      Token cue,
      Act act,
      Kind kind,
      Optional<Token> subject,
      List<String> by,
      List<String> to,
      double confidence,
      String rule) {
    BitSet own = new BitSet();
    if (subject.isPresent()) {
      own.set(cue.index());
    }
    // with its own subject the act is told in full: "no soldier will move"
    Kind told = subject.isPresent() ? kind : Kind.PROMISE;
    BitSet words = Wording.of(grammar, act, told, subject, own);
    return new Draft(
        s,
        kind,
        cue,
        act.head(),
        words,
        by,
        to,
        Status.OPEN,
        confidence,
        rule,
        "acts.tsv#" + act.head().lemma());
  }
}
